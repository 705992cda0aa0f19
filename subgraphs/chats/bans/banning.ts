// Keeping somebody out of a group, and ending it. A part of service.ts.

import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  isRefused,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
} from '#platform/refusals.ts'
import { readShortText } from '#platform/short-text.ts'
import { isAbove } from '../abilities.ts'
import type { ChangeChatSuccess, ChatChanges } from '../chat-changes.ts'
import { nothing, removal, requireAbility } from '../decisions.ts'
import { noteOfBan } from './model.ts'

export interface Banning {
  banMember(
    byUserId: string,
    input: { readonly chatId: string; readonly userId: string; readonly note?: string | null | undefined },
  ): Promise<ChangeChatSuccess | InvalidInput | NotFound | NotAllowed>
  unban(byUserId: string, chatId: string, userId: string): Promise<ChangeChatSuccess | NotFound | NotAllowed>
}

export function createBanning({ bans, invites, people, clock, change }: ChatChanges): Banning {
  return {
    async banMember(byUserId, { chatId, userId, note: typed }) {
      const note = readShortText(typed, noteOfBan)
      if (note !== null && typeof note !== 'string') return note
      const unknown = notFound('There is no such user.', 'userId')
      if (!isId(userId) || (await people.strangers([userId])).length > 0) return unknown
      return change<NotFound | NotAllowed>(chatId, [byUserId, userId], ({ banned, ...current }) => {
        const actor = requireAbility({ banned, ...current }, byUserId, 'REMOVE_MEMBERS', 'keep people out')
        if (isRefused(actor)) return actor
        const target = current.members.get(userId)
        if (target && !isAbove(actor.role, target.role))
          return notAllowed('You can keep out members of a lower role only.', 'userId')
        if (banned.has(userId)) return nothing
        const data = { chatId, userId, byUserId, banned: true }
        const out = target ? removal(chatId, userId, byUserId) : nothing
        return {
          ...out,
          facts: [...out.facts, { type: 'chats.BansChanged.v1', data }],
          async also(session) {
            await bans.add(session, { id: newId(), chatId, userId, byUserId, note, bannedAt: clock.now() })
            await invites.settle(session, chatId, userId)
          },
        }
      })
    },
    unban: (byUserId, chatId, userId) =>
      change<NotFound | NotAllowed>(chatId, [byUserId, userId], current => {
        const actor = requireAbility(current, byUserId, 'REMOVE_MEMBERS', 'end bans')
        if (isRefused(actor)) return actor
        if (!current.banned.has(userId)) return nothing
        const data = { chatId, userId, byUserId, banned: false }
        return {
          facts: [{ type: 'chats.BansChanged.v1', data }],
          also: session => bans.remove(session, chatId, userId),
        }
      }),
  }
}
