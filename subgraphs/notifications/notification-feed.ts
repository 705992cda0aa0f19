// The feed of a person's own notifications: the log as it grows, each fact with what it is about as it stands when it is read.

import { signedIn } from '#platform/identity/viewer.ts'
import { type LiveEvent, liveSubscription } from '#platform/live/live.ts'
import type { Context } from './context.ts'
import type { SubscriptionNotificationEventsArgs } from './generated.ts'
import type { NotificationEvent, NotificationRow } from './model.ts'

function eventOf({ key: userId, rev, at, type, data }: NotificationRow): NotificationEvent {
  if (type === 'notifications.NotificationMade.v1')
    return { __typename: 'NotificationCreated', userId, rev, at, notificationId: data.notificationId }
  return { __typename: 'NotificationsRead', userId, rev, at, notificationIds: [...data.notificationIds] }
}

export const notificationEvents = liveSubscription<SubscriptionNotificationEventsArgs, Context, NotificationEvent>({
  resume: 'after',
  async admit(_args, { viewer, heads }) {
    const { userId } = signedIn(viewer)
    return { through: (await heads([userId])).get(userId) ?? 0 }
  },
  async follow(_args, { viewer, followers }, { after, signal }) {
    const { at, rows } = await followers.follow(signedIn(viewer).userId, after, signal)
    async function* events(): AsyncGenerator<LiveEvent<NotificationEvent>> {
      for await (const row of rows) yield { value: eventOf(row), cursor: row.rev, traceparent: row.traceparent }
    }
    return { at, events: events() }
  },
})
