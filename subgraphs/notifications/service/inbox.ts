// The rules of one's own notifications: everybody sees and changes theirs only. Knows no GraphQL, MongoDB or Kafka.

import { isId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, numberCursor, type PageArguments, rangeOf } from '#platform/pages.ts'
import { type InvalidInput, invalidInput, isRefused, wholeInput } from '#platform/refusals.ts'
import type { Notification, NotificationConnection, NotificationKind } from '../model.ts'
import type { Kinds, NotificationStore, Unread } from '../store/notifications.ts'
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
  readonly upToRev?: number | null | undefined
  readonly kinds?: readonly NotificationKind[] | null | undefined
}

export interface MarkReadSuccess {
  readonly count: number
  readonly unreadCount: number
}

export type InboxService = ReturnType<typeof createInboxService>

export function createInboxService({ store, ingest }: InboxDeps) {
  const whichOf = async (
    userId: string,
    { notificationIds: ids, chatId, upToNotificationId: upToId, upToRev }: WhichToRead,
  ): Promise<Unread | InvalidInput> => {
    if ([ids, chatId, upToId, upToRev].filter(value => value != null).length !== 1)
      return invalidInput(
        'Say which in exactly one way: `notificationIds`, `chatId`, `upToNotificationId` or `upToRev`.',
        wholeInput,
      )
    if (chatId != null) return { chatId }
    if (upToRev != null) return { upToRev }
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
      args: PageArguments & {
        readonly unreadOnly: boolean
        readonly kinds?: readonly NotificationKind[] | null | undefined
      },
    ): Promise<NotificationConnection> {
      const range = rangeOf(args, pageLimits, numberCursor(cursorKind))
      // Before the page: a feed from this rev misses nothing of it.
      const rev = (await store.heads([userId])).get(userId) ?? 0
      const kinds = args.kinds ?? undefined
      const rows = await store.page(userId, range, { unread: args.unreadOnly, kinds })
      return { rev, kinds, ...connectionOf(rows, range, row => encodeCursor(cursorKind, row.rev)) }
    },

    unreadCount: (userId: string, kinds?: Kinds): Promise<number> => store.unreadCount(userId, kinds),

    unreadByKind: (userId: string) => store.unreadByKind(userId),

    /** The person's own among these; undefined where there is none or it is somebody else's. */
    async findMany(userId: string, ids: readonly string[]): Promise<(Notification | undefined)[]> {
      const found = new Map((await store.findMany(userId, ids.filter(isId))).map(one => [one.id, one]))
      return ids.map(id => found.get(id))
    },

    async markRead(userId: string, which: WhichToRead): Promise<MarkReadSuccess | InvalidInput> {
      const unread = await whichOf(userId, which)
      if (isRefused(unread)) return unread
      const count = await ingest.withdraw(userId, { ...unread, kinds: which.kinds ?? undefined })
      return { count, unreadCount: await store.unreadCount(userId) }
    },
  }
}
