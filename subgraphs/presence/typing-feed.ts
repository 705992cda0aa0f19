// The feed of who is typing in a chat: the lists as they change, and between them who lost the right to see them.

import { signedIn } from '#platform/identity/viewer.ts'
import { type LiveEvent, liveSubscription } from '#platform/live/live.ts'
import type { Context } from './context.ts'
import type { SubscriptionTypingArgs } from './generated.ts'
import type { TypingState } from './model.ts'

/** Refuses with NOT_FOUND whoever is not in the chat. */
export const typingFeed = liveSubscription<SubscriptionTypingArgs, Context, TypingState>({
  async admit({ chatId }, { viewer, typing }) {
    await typing.demandMember(signedIn(viewer).userId, chatId)
    return {}
  },
  async follow({ chatId }, { typing }, { signal }) {
    const removed: string[] = []
    let wake = Promise.withResolvers<void>()
    await typing.watchRemovals(
      chatId,
      userIds => {
        removed.push(...userIds)
        wake.resolve()
      },
      signal,
    )
    const states = typing.followTyping(chatId, signal)

    async function* events(): AsyncGenerator<LiveEvent<TypingState>> {
      let next = states.next()
      while (!signal.aborted) {
        const step = await Promise.race([next, wake.promise])
        // A right is gone before the next list: whoever lost it must not see that one.
        if (removed.length > 0) yield { value: undefined, cut: removed.splice(0) }
        if (step === undefined) {
          wake = Promise.withResolvers()
          continue
        }
        if (step.done) return
        yield { value: step.value }
        next = states.next()
      }
    }
    return { at: undefined, events: events() }
  },
})
