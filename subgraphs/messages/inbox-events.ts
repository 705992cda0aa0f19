// The feed of a person's list of chats, for that person alone.

import { type LiveEvent, liveSubscription } from '#platform/live.ts'
import { signedIn } from '#platform/viewer.ts'
import type { Context } from './context.ts'
import type { InboxEvent } from './feeds/model.ts'
import type { SubscriptionInboxArgs } from './generated.ts'
import type { InboxItem } from './inbox-reader.ts'

export const inbox = liveSubscription<SubscriptionInboxArgs, Context, InboxEvent>({
  resume: 'after',
  async admit(_, { viewer }) {
    signedIn(viewer)
    return {}
  },
  async follow(_, { viewer, inbox: inboxes }, { after, signal }) {
    const { userId } = signedIn(viewer)
    const items = await inboxes.follow(userId, after, signal)
    return { at: after ?? Date.now(), events: eventsOf(items) }
  },
})

async function* eventsOf(items: AsyncIterable<InboxItem>): AsyncGenerator<LiveEvent<InboxEvent>> {
  for await (const { event, cursor } of items) yield { value: event, cursor }
}
