// Exit 2: wakes up those who follow a person's notifications, and whatever takes the rows on.

import type { Bus } from '#platform/redis/bus.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Grown } from './store/notifications.ts'

/** Called after the commit. */
export type Announce = (grown: readonly Grown[]) => Promise<void>

export const notificationFeed = (userId: string) => feedOf('notifications', userId)

/** @param onLogsGrown called first: rows wait for Kafka and browsers, and who follows in this process need not read them */
export function createAnnouncer(bus: Bus, onLogsGrown: (grown: readonly Grown[]) => void): Announce {
  return async grown => {
    if (grown.length === 0) return
    onLogsGrown(grown)
    await Promise.all(grown.map(({ userId, rev }) => bus.publish(notificationFeed(userId), { rev })))
  }
}
