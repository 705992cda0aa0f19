// Entry 2, Kafka and Redis: what chats says of its members -> the copy, and through it the chats' logs. A fact that was seen
// changes nothing; one that skips a version makes the copy ask the owner.

import type { Bus } from '#platform/bus.ts'
import type { Log } from '#platform/log.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { parseKeyedWakeUp } from '#schema/events/wakeups.ts'
import type { Members } from './members.ts'

export const consumed = [topics.chats]

export function createHandler(members: Members): (event: Envelope) => Promise<void> {
  return async ({ type, subject: chatId, rev = 0, data }) => {
    switch (type) {
      case 'chats.ChatOpened.v1':
        return members.apply(chatId, rev, { add: (data as ChatsFacts['chats.ChatOpened.v1']).members })
      case 'chats.MemberAdded.v1': {
        const { userId, role } = data as ChatsFacts['chats.MemberAdded.v1']
        return members.apply(chatId, rev, { add: [{ userId, role }] })
      }
      case 'chats.MemberRemoved.v1':
        return members.apply(chatId, rev, { remove: [(data as ChatsFacts['chats.MemberRemoved.v1']).userId] })
      // A fact that this version does not know still counts: without it the next one would look like a gap.
      default:
        return members.apply(chatId, rev, {})
    }
  }
}

/** Within milliseconds of a change, where Kafka needs a moment more. */
export function listenForChanges(bus: Bus, members: Members, log: Log): Disposable {
  return bus.subscribe('chats', payload => {
    const wakeUp = parseKeyedWakeUp(payload)
    if (!wakeUp) return
    members.told(wakeUp.key, wakeUp.rev).catch(error => log.warn({ err: error, ...wakeUp }, 'a change waits for Kafka'))
  })
}
