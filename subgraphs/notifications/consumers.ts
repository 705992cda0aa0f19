// Entry 2, Kafka: what happens in chats becomes what people should hear of. Idempotent: each event of a key counts once.

import type { Effects } from '#platform/intake.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { ChatsFacts, MessagesFacts } from '#schema/events/facts.ts'
import type { Members } from './members.ts'
import { type Draft, draftsOfChat, draftsOfMember, draftsOfMessage } from './model.ts'
import type { Service } from './service.ts'

export interface EffectsDeps {
  readonly members: Members
  readonly service: Pick<Service, 'take'>
}

/** Events of one batch are of one topic: that is how Kafka hands them out. */
export function createEffects({ members, service }: EffectsDeps): Required<Effects> {
  const handleMany = async (events: readonly Envelope[]) => {
    for (const [source, theirs] of Map.groupBy(events, event => event.source)) {
      const taken = []
      for (const event of theirs) taken.push({ key: event.subject, rev: event.rev ?? 0, drafts: await draftsOf(event) })
      await service.take(source, taken)
    }
  }
  const idsOf = async (chatId: string) => {
    const ids: string[] = []
    for await (const { userId } of await members.members(chatId)) ids.push(userId)
    return ids
  }
  /** The log of messages says who is in before it says what was said: a copy that lags behind it is brought up to it. */
  const catchUp = async (chatId: string, userId: string, isMember: boolean) => {
    if (((await members.find(chatId, userId)) !== undefined) !== isMember) await members.refresh(chatId)
  }
  const draftsOf = async ({ type, data, subject, time, rev = 0 }: Envelope): Promise<readonly Draft[]> => {
    const at = new Date(time)
    switch (type) {
      case 'messages.MessageSent.v1':
        return draftsOfMessage(data as MessagesFacts['messages.MessageSent.v1'], at, await idsOf(subject))
      case 'messages.MemberAdded.v1':
        await catchUp(subject, (data as MessagesFacts['messages.MemberAdded.v1']).userId, true)
        return []
      case 'messages.MemberRemoved.v1':
        await catchUp(subject, (data as MessagesFacts['messages.MemberRemoved.v1']).userId, false)
        return []
      case 'chats.ChatOpened.v1': {
        const fact = data as ChatsFacts['chats.ChatOpened.v1']
        await members.apply(subject, rev, { add: fact.members.map(({ userId }) => ({ userId })) })
        return draftsOfChat(fact, at)
      }
      case 'chats.MemberAdded.v1': {
        const fact = data as ChatsFacts['chats.MemberAdded.v1']
        await members.apply(subject, rev, { add: [{ userId: fact.userId }] })
        return draftsOfMember(fact, at)
      }
      case 'chats.MemberRemoved.v1':
        await members.apply(subject, rev, { remove: [(data as ChatsFacts['chats.MemberRemoved.v1']).userId] })
        return []
      default:
        // Another change of a chat: its version goes on, its members stay.
        if (type.startsWith('chats.')) await members.apply(subject, rev, {})
        return []
    }
  }
  return { handle: event => handleMany([event]), handleMany }
}
