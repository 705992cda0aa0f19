// Puts the services of notifications together over their stores. Called by index.ts and by integration tests.

import type { Bus } from '#platform/bus.ts'
import type { EventLog } from '#platform/event-log.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { createEffects } from './consumers.ts'
import { createAnnouncer } from './events.ts'
import type { Members } from './members.ts'
import { createNotificationFiles } from './personal-data/files.ts'
import { createAnnouncementService } from './service/announcements.ts'
import { createInboxService } from './service/inbox.ts'
import { createIntakeService } from './service/intake.ts'
import { createPreferencesService } from './service/preferences.ts'
import { createReminderService } from './service/reminders.ts'
import { createAnnouncementStore } from './store/announcements.ts'
import { createNotificationStore, type Grown } from './store/notifications.ts'
import { createPushStore } from './store/pushes.ts'
import { createReminderStore } from './store/reminders.ts'
import { createWishStore } from './store/wishes.ts'

export interface ComposeOptions {
  readonly mongo: Mongo
  readonly events: EventLog<NotificationsFacts>
  readonly members: Members
  readonly bus: Bus
  readonly isLookingAt: (userId: string, chatId: string) => boolean
  /** Logs have grown: rows wait for Kafka and those who follow, and pushes for browsers. */
  readonly onLogsGrown: (grown: readonly Grown[]) => void
  /** Something was stored that a worker does. */
  readonly wakeWorkers: () => void
  readonly now: () => Date
}

export type Composed = Awaited<ReturnType<typeof composeServices>>

export async function composeServices({
  mongo,
  events,
  members,
  bus,
  isLookingAt,
  onLogsGrown,
  wakeWorkers,
  now,
}: ComposeOptions) {
  const pushes = createPushStore(mongo.db)
  const store = createNotificationStore({ mongo, events, pushes })
  const wishes = createWishStore(mongo.db)
  const reminderStore = createReminderStore(mongo.db)
  const announcementStore = createAnnouncementStore(mongo.db)
  const stores = [store, pushes, wishes, reminderStore, announcementStore]
  await Promise.all([members.ensureIndexes(), ...stores.map(each => each.ensureIndexes())])
  const announce = createAnnouncer(bus, onLogsGrown)
  const intake = createIntakeService({ store, wishes, members, isLookingAt, announce, now })
  const shared = { store, intake, announce, members, wakeWorkers, now }
  const erase = async (userId: string) => {
    await Promise.all([store, pushes, wishes, reminderStore].map(each => each.erase(userId)))
    await announcementStore.removePerson(userId)
  }
  return {
    store,
    pushes,
    wishes,
    intake,
    inbox: createInboxService({ store, intake }),
    preferences: createPreferencesService({ wishes, pushes, members, now }),
    reminders: createReminderService({ ...shared, reminders: reminderStore }),
    files: createNotificationFiles({ mongo, store, wishes, pushes, reminderStore }),
    announcements: createAnnouncementService({ ...shared, announcements: announcementStore }),
    effects: createEffects({ members, intake, wishes, addPerson: announcementStore.addPerson, erase }),
  }
}
