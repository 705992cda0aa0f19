// Puts the services of notifications together over their stores. Called by index.ts and by integration tests.

import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { createEffects } from './consumers.ts'
import { createAnnouncer } from './events.ts'
import type { Members } from './members.ts'
import { createNotificationFiles } from './personal-data/files.ts'
import { createAnnouncementService } from './service/announcements.ts'
import { createInboxService } from './service/inbox.ts'
import { createIngestService } from './service/ingest.ts'
import { createPreferencesService } from './service/preferences.ts'
import { createReminderService } from './service/reminders.ts'
import { createAnnouncementStore } from './store/announcements.ts'
import { createNotificationStore, type Grown } from './store/notifications.ts'
import { createPushStore } from './store/pushes.ts'
import { createRecipientSettingsStore } from './store/recipient-settings.ts'
import { createReminderStore } from './store/reminders.ts'

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
  const settings = createRecipientSettingsStore(mongo.db)
  const reminderStore = createReminderStore(mongo.db)
  const announcementStore = createAnnouncementStore(mongo.db)
  const stores = [store, pushes, settings, reminderStore, announcementStore]
  await Promise.all([members.ensureIndexes(), ...stores.map(each => each.ensureIndexes())])
  const announce = createAnnouncer(bus, onLogsGrown)
  const ingest = createIngestService({ store, settings, members, isLookingAt, announce, now })
  const shared = { store, ingest, announce, members, wakeWorkers, now }
  const erase = async (userId: string) => {
    await Promise.all([store, pushes, settings, reminderStore].map(each => each.erase(userId)))
    await announcementStore.removePerson(userId)
  }
  return {
    store,
    pushes,
    settings,
    ingest,
    inbox: createInboxService({ store, ingest }),
    preferences: createPreferencesService({ settings, pushes, members, now }),
    reminders: createReminderService({ ...shared, reminders: reminderStore }),
    files: createNotificationFiles({ mongo, store, settings, pushes, reminderStore }),
    announcements: createAnnouncementService({ ...shared, announcements: announcementStore }),
    effects: createEffects({ members, ingest, settings, addPerson: announcementStore.addPerson, erase }),
  }
}
