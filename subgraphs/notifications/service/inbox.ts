// The rules of one's own notifications: everybody sees and changes theirs only. Knows no GraphQL, MongoDB or Kafka.

import { isId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, numberCursor, type PageArguments, rangeOf } from '#platform/pages.ts'
import { type InvalidInput, invalidInput, isRefused, wholeInput } from '#platform/refusals.ts'
import type { Notification, NotificationConnection } from '../model.ts'
import type { NotificationStore, Unread } from '../store/notifications.ts'
import type { IngestService } from './ingest.ts'

const pageLimits = { fallback: 20, maximum: 100 }
const cursorKind = 'notification'
const maxIds = 100

export interface InboxDeps {
  readonly store: NotificationStore
  readonly ingest: Pick<IngestService, 'withdraw'>
}

export interface WhichToRead {
  readonly notificationIds?: readonly string[] | null | undefined
  readonly chatId?: string | null | undefined
  readonly upToNotificationId?: string | null | undefined
}

export interface MarkReadSuccess {
  readonly count: number
  readonly unreadCount: number
}

export type InboxService = ReturnType<typeof createInboxService>

export function createInboxService({ store, ingest }: InboxDeps) {
  const whichOf = async (
    userId: string,
    { notificationIds: ids, chatId, upToNotificationId: upToId }: WhichToRead,
  ): Promise<Unread | InvalidInput> => {
    if ([ids, chatId, upToId].filter(value => value != null).length !== 1)
      return invalidInput(
        'Say which in exactly one way: `notificationIds`, `chatId` or `upToNotificationId`.',
        wholeInput,
      )
    if (chatId != null) return { chatId }
    if (ids != null) {
      if (ids.length > maxIds) return invalidInput(`At most ${maxIds} at once.`, 'notificationIds')
      return { ids: ids.filter(isId) }
    }
    const [newest] = isId(upToId ?? '') ? await store.findMany(userId, [upToId ?? '']) : []
    if (!newest) return invalidInput('There is no such notification of yours.', 'upToNotificationId')
    return { upToRev: newest.rev }
  }
  return {
    /** The person's own, the newest first. @throws BAD_USER_INPUT */
    async page(
      userId: string,
      args: PageArguments & { readonly unreadOnly: boolean },
    ): Promise<NotificationConnection> {
      const range = rangeOf(args, pageLimits, numberCursor(cursorKind))
      // Before the page: a feed from this rev misses nothing of it.
      const rev = (await store.heads([userId])).get(userId) ?? 0
      const rows = await store.page(userId, range, args.unreadOnly)
      return { rev, ...connectionOf(rows, range, row => encodeCursor(cursorKind, row.rev)) }
    },

    unreadCount: (userId: string): Promise<number> => store.unreadCount(userId),

    /** The person's own among these; undefined where there is none or it is somebody else's. */
    async findMany(userId: string, ids: readonly string[]): Promise<(Notification | undefined)[]> {
      const found = new Map((await store.findMany(userId, ids.filter(isId))).map(one => [one.id, one]))
      return ids.map(id => found.get(id))
    },

    async markRead(userId: string, which: WhichToRead): Promise<MarkReadSuccess | InvalidInput> {
      const unread = await whichOf(userId, which)
      if (isRefused(unread)) return unread
      const count = await ingest.withdraw(userId, unread)
      return { count, unreadCount: await store.unreadCount(userId) }
    },
  }
}
