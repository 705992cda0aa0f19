// What every request carries: who asks, the services, and loaders of their own things. No I/O of its own.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { Followers } from '#platform/live/follower.ts'
import type { RecentWrites } from '#platform/mongo/recent-writes.ts'
import type { Notification, NotificationLevel, NotificationRow } from './model.ts'
import type { NotificationFiles } from './personal-data/files.ts'
import type { AnnouncementService } from './service/announcements.ts'
import type { InboxService } from './service/inbox.ts'
import type { PreferencesService } from './service/preferences.ts'
import type { ReminderService } from './service/reminders.ts'

export interface Services {
  readonly inbox: InboxService
  readonly preferences: PreferencesService
  readonly reminders: ReminderService
  readonly announcements: AnnouncementService
  readonly files: NotificationFiles
  readonly followers: Followers<NotificationRow>
  readonly justMade: Pick<RecentWrites<Notification>, 'find'>
  readonly heads: (userIds: readonly string[]) => Promise<ReadonlyMap<string, number>>
  /** What a browser subscribes with; undefined where Web Push is not set up. */
  readonly pushPublicKey: string | undefined
}

export interface Context extends Services {
  readonly viewer: Viewer
  readonly notifications: DataLoader<string, Notification | null>
  readonly unread: DataLoader<string, number>
  readonly levels: DataLoader<string, NotificationLevel | null>
}

export function createContext(viewer: Viewer, services: Services): Context {
  const userId = userIdOf(viewer)
  const { inbox, preferences } = services
  return {
    viewer,
    ...services,
    notifications: new DataLoader(
      async ids => {
        if (userId === undefined) return ids.map(() => null)
        return (await inbox.findMany(userId, ids)).map(notification => notification ?? null)
      },
      // A subscription lives long: what it reads must be as it stands now.
      { cache: false },
    ),
    unread: new DataLoader(async ids => Promise.all(ids.map(id => inbox.unreadCount(id))), { cache: false }),
    levels: new DataLoader(async ids => (userId === undefined ? ids.map(() => null) : preferences.levels(userId, ids))),
  }
}
