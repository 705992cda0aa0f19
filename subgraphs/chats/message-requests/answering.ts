// What becomes of a direct chat that a stranger has opened: nobody hears of it before something was said; then it waits, silent and out
// of the lists, until whom it was opened with accepts it, by saying so or by answering. Whoever opened it hears of an acceptance, and
// never of a refusal. A part of service.ts.

import { isRefused, type NotFound, notFound } from '#platform/refusals.ts'
import type { ChangeChatSuccess, ChatChanges } from '../chat-changes.ts'
import type { Decide } from '../decisions.ts'
import { pairOf } from '../model.ts'

export interface Answering {
  acceptMessageRequest(userId: string, chatId: string): Promise<ChangeChatSuccess | NotFound>
  declineMessageRequest(userId: string, chatId: string): Promise<ChangeChatSuccess | NotFound>
  /** People have said something: a stranger's first words ask, an answer is an acceptance. Idempotent. */
  sawWords(said: readonly { readonly chatId: string; readonly userId: string }[]): Promise<void>
  /** Whom one blocks, one does not want to hear. Idempotent. */
  sawBlock(userId: string, blockedId: string): Promise<void>
}

const unknown = () => notFound('There is no such request.', 'chatId')

export function createAnswering({ store, requests, announcer, clock, change }: ChatChanges): Answering {
  const decide =
    (userId: string, state: 'ACCEPTED' | 'DECLINED'): Decide<NotFound> =>
    async ({ chat, members }, session) => {
      const member = members.get(userId)
      if (!member || chat.kind !== 'DIRECT') return unknown()
      // Without a request the chat is accepted already: there is nothing to decline any more.
      if (!member.request) return state === 'ACCEPTED' ? { facts: [] } : unknown()
      if (member.request.state === state) return { facts: [] }
      const at = clock.now()
      if (state === 'DECLINED') {
        await requests.answer(session, member, { state, at })
        return { facts: [] }
      }
      return {
        facts: [{ type: 'chats.RequestAccepted.v1', data: { chatId: chat.id, userId, byUserId: userId } }],
        also: inside => requests.answer(inside, member, { state, at }),
      }
    }
  const answer = async (userId: string, chatId: string, state: 'ACCEPTED' | 'DECLINED') => {
    const done = await change(chatId, [userId], decide(userId, state))
    if (!isRefused(done)) announcer.announcePersonal()
    return done
  }
  return {
    acceptMessageRequest: (userId, chatId) => answer(userId, chatId, 'ACCEPTED'),
    declineMessageRequest: (userId, chatId) => answer(userId, chatId, 'DECLINED'),
    async sawWords(said) {
      if (await requests.asked(said, clock.now())) announcer.announcePersonal()
      for (const { chatId, userId } of await requests.openAmong(said)) await answer(userId, chatId, 'ACCEPTED')
    },
    async sawBlock(userId, blockedId) {
      const chat = await store.findByPair(pairOf(userId, blockedId))
      if (chat) await answer(userId, chat.id, 'DECLINED')
    },
  }
}
