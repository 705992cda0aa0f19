// Exit 1, continued: the rules of chats, kept on the head of the log, so that whoever takes a number from it reads them there.

import { isDeepStrictEqual } from 'node:util'
import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { Asker } from '../../core/change/change-store.ts'
import { logCollections } from '../../core/log/message-store.ts'
import { MembersMoved } from '../../core/model/model.ts'
import { type ChatRules, rulesOf } from './model.ts'

export interface RuleStore {
  ensureIndexes(): Promise<void>
  /**
   * Changes some of the rules, and tells of it in the same transaction; nothing where they are so already.
   * @returns the chat's rev after a change @throws MembersMoved
   */
  set(chatId: string, asker: Asker, rules: Partial<ChatRules>): Promise<number | undefined>
}

export function createRuleStore(mongo: Mongo, events: EventLog<MessagesFacts>): RuleStore {
  const { heads } = logCollections(mongo)
  return {
    // Found by the chat's id alone.
    ensureIndexes: async () => undefined,
    set: (chatId, { userId, membersVersion, at }, rules) =>
      mongo.transaction(async session => {
        const before = await heads.findOne({ _id: chatId }, { session })
        if (before?.membersVersion !== membersVersion) throw new MembersMoved(chatId)
        const now = rulesOf(before.rules)
        const changed = Object.entries(rules).some(
          ([name, value]) => !isDeepStrictEqual(now[name as keyof ChatRules], value),
        )
        if (!changed) return undefined
        const rev = before.rev + 1
        await heads.updateOne(
          { _id: chatId },
          { $set: { rev, rules: { ...now, ...rules } }, $currentDate: { movedAt: true } },
          { session },
        )
        await events.append(session, chatId, rev, [
          { type: 'messages.RulesChanged.v1', data: { chatId, byUserId: userId }, at },
        ])
        return rev
      }),
  }
}
