// The feed of a chat: its log, followed from a position, for one viewer who may read it. Ends with the viewer's own removal.

import { PublicError } from '#platform/errors.ts'
import { signedIn } from '#platform/viewer.ts'
import type { Context } from './context.ts'
import { type ChatEvent, eventOf, type LogRow } from './model.ts'
import { visibleChat } from './rights.ts'

/** @throws NOT_FOUND where the viewer is not a member, CURSOR_INVALID for a position beyond the end of the log */
export async function chatEvents(
  context: Context,
  chatId: string,
  after: number | undefined,
): Promise<AsyncIterableIterator<ChatEvent>> {
  const { userId } = signedIn(context.viewer)
  if (!(await visibleChat(context, chatId)))
    throw new PublicError('NOT_FOUND', 'There is no such chat, or you are not in it.')
  const ended = new AbortController()
  const following = await context.followers.follow(chatId, after, ended.signal)
  if (after !== undefined && after > following.at) {
    ended.abort()
    throw new PublicError('CURSOR_INVALID', `The chat has come to rev ${following.at} only.`)
  }
  return untilRemoved(following.rows, userId, ended)
}

/** Not a generator: one that waits for its next row would keep the log's reader until that row comes. */
function untilRemoved(
  rows: AsyncIterableIterator<LogRow>,
  userId: string,
  ended: AbortController,
): AsyncIterableIterator<ChatEvent> {
  let removed = false
  const end = async (): Promise<IteratorResult<ChatEvent>> => {
    ended.abort()
    return { done: true, value: undefined }
  }
  return {
    async next() {
      if (removed) return end()
      const step = await rows.next()
      if (step.done) return end()
      const event = eventOf(step.value)
      // The right ends at this very rev: nothing after it is theirs.
      removed = event.__typename === 'MemberRemoved' && event.userId === userId
      return { done: false, value: event }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
