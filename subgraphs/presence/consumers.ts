// Entry 2, Kafka: who comes to and leaves chats. Idempotent by the chat's version.

import type { Envelope } from '#schema/events/envelope.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import type { Members } from './members.ts'

export function createHandler(members: Members): (event: Envelope) => Promise<void> {
  return async ({ type, subject, data, rev = 0 }) => members.apply(subject, rev, changeOf(type, data))
}

function changeOf(type: string, data: unknown) {
  switch (type) {
    case 'chats.ChatOpened.v1': {
      const { members } = data as ChatsFacts['chats.ChatOpened.v1']
      return { add: members.map(({ userId }) => ({ userId })) }
    }
    case 'chats.MemberAdded.v1':
      return { add: [{ userId: (data as ChatsFacts['chats.MemberAdded.v1']).userId }] }
    case 'chats.MemberRemoved.v1':
      return { remove: [(data as ChatsFacts['chats.MemberRemoved.v1']).userId] }
    default:
      // Another change of the chat: its version goes on, its members stay.
      return {}
  }
}
