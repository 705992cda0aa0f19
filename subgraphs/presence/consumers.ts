// Entry 2, Kafka: who comes to and leaves chats, whose privacy changes, whose account is gone. Idempotent: facts of chats by their
// version, and the others ask for or leave the newest state.

import type { Envelope } from '#schema/events/envelope.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import type { Members } from './members.ts'
import type { OnlineService } from './service/online.ts'

export interface HandlerDeps {
  readonly members: Pick<Members, 'apply'>
  readonly online: Pick<OnlineService, 'privacyChanged' | 'erase'>
}

export function createHandler({ members, online }: HandlerDeps): (event: Envelope) => Promise<void> {
  return async ({ type, subject, data, rev = 0 }) => {
    const domain = type.split('.')[0]
    if (domain === 'chats') await members.apply(subject, rev, changeOf(type, data))
    else if (type === 'auth.AccountDeleted.v1') await online.erase(subject)
    else if (domain === 'users') await online.privacyChanged(subject)
  }
}

function changeOf(type: string, data: unknown) {
  switch (type) {
    case 'chats.ChatOpened.v1': {
      const { members } = data as ChatsFacts['chats.ChatOpened.v1']
      // A stranger who opens a chat with somebody does not see them come and go.
      return { add: members.filter(({ pending }) => !pending).map(({ userId }) => ({ userId })) }
    }
    case 'chats.RequestAccepted.v1':
    case 'chats.MemberAdded.v1':
      return { add: [{ userId: (data as ChatsFacts['chats.MemberAdded.v1']).userId }] }
    case 'chats.MemberRemoved.v1':
      return { remove: [(data as ChatsFacts['chats.MemberRemoved.v1']).userId] }
    default:
      // Another change of the chat: its version goes on, its members stay.
      return {}
  }
}
