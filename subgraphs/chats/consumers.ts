// Entry 2, Kafka: what other domains say -> the same service. Every effect is idempotent by itself: a date that only grows, an
// id that is known or not.

import type { Effects } from '#platform/intake.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { AuthFacts, MessagesFacts, UsersFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { People } from './people.ts'
import type { ChatService } from './service.ts'

export const consumed = [topics.messages, topics.auth, topics.users]

export interface EffectsDeps {
  readonly service: ChatService
  readonly people: People
  readonly erase: (userId: string) => Promise<void>
}

export function createEffects({ service, people, erase }: EffectsDeps): Required<Effects> {
  const handle = async (event: Envelope): Promise<void> => {
    switch (event.type) {
      case 'users.UserBlocked.v1':
      case 'users.UserUnblocked.v1': {
        const { userId, blockedId } = event.data as UsersFacts['users.UserBlocked.v1']
        return people.setBlocked(userId, blockedId, event.type === 'users.UserBlocked.v1')
      }
      case 'messages.MessageSent.v1': {
        const { chatId } = event.data as MessagesFacts['messages.MessageSent.v1']
        return service.sawActivity(chatId, new Date(event.time))
      }
      case 'auth.AccountVerified.v1':
        return people.heardOf((event.data as AuthFacts['auth.AccountVerified.v1']).userId)
      case 'auth.AccountDeleted.v1':
        return erase((event.data as AuthFacts['auth.AccountDeleted.v1']).userId)
    }
  }
  return {
    handle,
    /** A busy chat says a hundred times a second that it is active: only the last time counts. */
    async handleMany(events) {
      const said = events.filter(({ type }) => type === 'messages.MessageSent.v1')
      for (const [chatId, theirs] of Map.groupBy(said, ({ subject }) => subject)) {
        const newest = Math.max(...theirs.map(({ time }) => Date.parse(time)))
        await service.sawActivity(chatId, new Date(newest))
      }
      for (const event of events) if (event.type !== 'messages.MessageSent.v1') await handle(event)
    },
  }
}
