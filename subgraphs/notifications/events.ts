// Exit 2: wakes up those who follow a person's notifications, and the mirror that takes the rows to Kafka.

import type { Bus } from '#platform/bus.ts'
import type { Mirror } from '#platform/mirror.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Grown } from './store.ts'

/** Called after the commit. */
export type Announce = (grown: readonly Grown[]) => Promise<void>

export function createAnnouncer(bus: Bus, mirror: Pick<Mirror, 'wake'>): Announce {
  return async grown => {
    if (grown.length === 0) return
    mirror.wake()
    await Promise.all(grown.map(({ userId, rev }) => bus.publish(feedOf('notifications', userId), { rev })))
  }
}
