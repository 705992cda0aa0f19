// Entry 2, Kafka: what other domains say -> the same service. Every effect is idempotent by itself: a date that only grows, an
// id that is known or not.

import type { Effects } from '#platform/kafka/record-processor.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { AuthFacts, MessagesFacts, UsersFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { People } from './people.ts'
import type { ChatService } from './service.ts'

/** Who there is and who has blocked whom: what the rules stand on, taken in as soon as it is told. */
export const consumedFacts = [topics.auth, topics.users]
/** What is said. */
export const consumedTalk = [topics.messages]

export interface EffectsDeps {
  readonly service: ChatService
  readonly people: People
  readonly erase: (userId: string) => Promise<void>
}

export function createFactEffects({ service, people, erase }: EffectsDeps): Effects {
  return {
    async handle(event) {
      switch (event.type) {
        case 'users.UserBlocked.v1':
        case 'users.UserUnblocked.v1': {
          const { userId, blockedId } = event.data as UsersFacts['users.UserBlocked.v1']
          const blocked = event.type === 'users.UserBlocked.v1'
          if (blocked) await service.sawBlock(userId, blockedId)
          return people.setBlocked(userId, blockedId, blocked)
        }
        case 'auth.AccountVerified.v1':
          return people.heardOf((event.data as AuthFacts['auth.AccountVerified.v1']).userId)
        case 'auth.AccountDeleted.v1':
          return erase((event.data as AuthFacts['auth.AccountDeleted.v1']).userId)
      }
    },
  }
}

export function createTalkEffects(service: Pick<ChatService, 'sawWords' | 'sawActivity'>): Effects {
  /** A busy chat says a hundred times a second that it is active: only the last time counts. */
  const handleMany = async (events: readonly Envelope[]) => {
    const said = events.filter(({ type }) => type === 'messages.MessageSent.v1')
    const senders = new Map(said.map(({ subject, data }) => senderOf(subject, data)).map(one => [one.key, one]))
    await service.sawWords([...senders.values()])
    const newest = new Map<string, number>()
    for (const { subject, time } of said) newest.set(subject, Math.max(newest.get(subject) ?? 0, Date.parse(time)))
    await service.sawActivity([...newest].map(([chatId, at]) => ({ chatId, at: new Date(at) })))
  }
  return { handle: event => handleMany([event]), handleMany }
}

function senderOf(chatId: string, data: unknown) {
  const { senderId: userId } = data as MessagesFacts['messages.MessageSent.v1']
  return { key: `${chatId}|${userId}`, chatId, userId }
}
