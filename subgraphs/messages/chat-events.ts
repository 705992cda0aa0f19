// The feed of a chat: its log, followed from a position, the same for everyone who may read it. A removal takes the removed
// member's right with it, at that very rev.

import { PublicError } from '#platform/errors.ts'
import { type LiveEvent, liveSubscription } from '#platform/live.ts'
import { signedIn } from '#platform/viewer.ts'
import type { Context } from './context.ts'
import type { SubscriptionChatEventsArgs } from './generated.ts'
import { type ChatEvent, eventOf, type LogRow } from './model.ts'
import { visibleChat } from './rights.ts'

/** Refuses with NOT_FOUND where the viewer is not a member, with CURSOR_INVALID for a position beyond the end of the log. */
export const chatEvents = liveSubscription<SubscriptionChatEventsArgs, Context, ChatEvent>({
  resume: 'after',
  async admit({ chatId }, context) {
    signedIn(context.viewer)
    // The end of the log before the right: a removal between the two must count as not seen yet.
    const head = await context.loaders.head.load(chatId)
    if (!(await visibleChat(context, chatId)))
      throw new PublicError('NOT_FOUND', 'There is no such chat, or you are not in it.')
    return { through: head?.rev ?? 0 }
  },
  async follow({ chatId }, { followers }, { after, signal }) {
    const { at, rows } = await followers.follow(chatId, after, signal)
    return { at, events: eventsOf(rows) }
  },
})

async function* eventsOf(rows: AsyncIterable<LogRow>): AsyncGenerator<LiveEvent<ChatEvent>> {
  for await (const row of rows) {
    const value = eventOf(row)
    yield { value, cursor: row.rev, ...(value.__typename === 'MemberRemoved' ? { cut: [value.userId] } : {}) }
  }
}
