// The rules of notifications: who hears of what, once, and that everybody sees their own only. Knows no GraphQL, MongoDB or Kafka.

import {
  type Connection,
  connectionOf,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  rangeOf,
} from '#platform/pages.ts'
import type { Announce } from './events.ts'
import type { Notification } from './model.ts'
import type { Store, Taken } from './store.ts'

const pageLimits = { fallback: 20, maximum: 100 }
const cursorKind = 'notification'

export interface ServiceDeps {
  readonly store: Store
  readonly announce: Announce
}

export type Service = ReturnType<typeof createService>

export function createService({ store, announce }: ServiceDeps) {
  return {
    /** Takes in what happened elsewhere; a repeat changes nothing. */
    async take(topic: string, events: readonly Taken[]): Promise<void> {
      await announce(await store.take(topic, events))
    },

    /** The person's own, the newest first. @throws BAD_USER_INPUT */
    async page(userId: string, args: PageArguments): Promise<Connection<Notification>> {
      const range = rangeOf(args, pageLimits, parseCursor)
      return connectionOf(await store.page(userId, range), range, ({ rev }) => encodeCursor(cursorKind, rev))
    },

    unreadCount: (userId: string): Promise<number> => store.unreadCount(userId),

    /** The person's own among these; undefined where there is none or it is somebody else's. */
    async findMany(userId: string, ids: readonly string[]): Promise<(Notification | undefined)[]> {
      const found = new Map((await store.findMany(userId, ids)).map(notification => [notification.id, notification]))
      return ids.map(id => found.get(id))
    },
  }
}

function parseCursor(cursor: string): number | undefined {
  const [rev] = decodeCursor(cursorKind, cursor) ?? []
  return typeof rev === 'number' ? rev : undefined
}
