// The feed of a person's list of chats, for that person alone.

import { signedIn } from '#platform/identity/viewer.ts'
import { type LiveEvent, liveSubscription } from '#platform/live/live.ts'
import type { SubscriptionInboxArgs } from '../../generated.ts'
import type { InboxEvent } from '../events/model.ts'
import { cursorAt, type InboxItem } from '../inbox/inbox-queue.ts'
import type { Context } from './context.ts'

const aheadMs = 10_000

export const inbox = liveSubscription<SubscriptionInboxArgs, Context, InboxEvent>({
  resume: 'after',
  async admit(_, { viewer, store }) {
    signedIn(viewer)
    // Cursors run ahead of the clock only where a thousand events fall into a millisecond.
    return { through: cursorAt((await store.now()).getTime() + aheadMs) }
  },
  async follow(_, { viewer, inbox: inboxes }, { after, signal }) {
    const { userId } = signedIn(viewer)
    const items = await inboxes.follow(userId, after, signal)
    return { at: after, events: eventsOf(items) }
  },
})

async function* eventsOf(items: AsyncIterable<InboxItem>): AsyncGenerator<LiveEvent<InboxEvent>> {
  for await (const { event, cursor } of items) yield { value: event, cursor }
}
