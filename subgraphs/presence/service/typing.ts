// The rules of typing: only members say it and see it, and nobody says it too often. Knows no GraphQL, Redis or Kafka.

import { PublicError } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { type NotFound, noSuchChat, noSuchChatReason, type RateLimited, rateLimited } from '#platform/refusals.ts'
import type { Members } from '../members.ts'
import { maxTypingMembers, type TypingState } from '../model.ts'
import type { Removals } from '../removals.ts'

export interface TypingServiceDeps {
  readonly members: Pick<Members, 'find' | 'isLarger'>
  readonly store: {
    setTyping(chatId: string, userId: string, isTyping: boolean): Promise<TypingState>
    typing(chatId: string): Promise<TypingState>
  }
  readonly events: {
    announce(state: TypingState): void
    follow(chatId: string, signal?: AbortSignal): AsyncIterableIterator<TypingState>
  }
  /** Counts one more call. @returns milliseconds until the next one is welcome, or 0 */
  readonly limit: (chatId: string, userId: string) => Promise<number>
  readonly removals: Pick<Removals, 'watch'>
}

export interface SetTypingSuccess {
  readonly typing: TypingState
}

export type TypingService = ReturnType<typeof createTypingService>

export function createTypingService({ members, store, events, limit, removals }: TypingServiceDeps) {
  const isMember = async (chatId: string, userId: string) =>
    isId(chatId) && (await members.find(chatId, userId)) !== undefined
  return {
    async setTyping(
      userId: string,
      { chatId, isTyping }: { readonly chatId: string; readonly isTyping: boolean },
    ): Promise<SetTypingSuccess | NotFound | RateLimited> {
      if (!(await isMember(chatId, userId))) return noSuchChat()
      // A large chat hears nothing of it: the list would be all that it hears.
      if (await members.isLarger(chatId, maxTypingMembers)) return { typing: { chatId, typists: [] } }
      const wait = await limit(chatId, userId)
      if (wait > 0) return rateLimited('You say this too often: once in 4 seconds is enough.', wait)
      const typing = await store.setTyping(chatId, userId, isTyping)
      events.announce(typing)
      return { typing }
    },

    /** @returns null for whoever is not in the chat */
    async typing(userId: string, chatId: string): Promise<TypingState | null> {
      return (await isMember(chatId, userId)) ? store.typing(chatId) : null
    },

    /** @throws NOT_FOUND for whoever is not in the chat */
    async demandMember(userId: string, chatId: string): Promise<void> {
      if (!(await isMember(chatId, userId))) throw new PublicError('NOT_FOUND', noSuchChatReason)
    },

    /** The present list and each later one, for whoever was found to be a member. */
    followTyping: events.follow,
    watchRemovals: removals.watch,
  }
}
