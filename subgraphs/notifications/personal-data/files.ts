// What a person may take along of their notifications and of how they want to hear of things. Called by fields.ts, for that
// person alone; reads and never writes.

import type { Mongo } from '#platform/mongo/mongo.ts'
import { maxReminders, type Notification } from '../model.ts'
import type { NotificationStore } from '../store/notifications.ts'
import type { PushStore } from '../store/pushes.ts'
import type { RecipientSettingsStore } from '../store/recipient-settings.ts'
import type { ReminderStore } from '../store/reminders.ts'

export interface NotificationFilesDeps {
  readonly mongo: Mongo
  readonly store: NotificationStore
  readonly settings: RecipientSettingsStore
  readonly pushes: PushStore
  readonly reminderStore: ReminderStore
}

export type NotificationFiles = ReturnType<typeof createNotificationFiles>

export function createNotificationFiles({ mongo, store, settings, pushes, reminderStore }: NotificationFilesDeps) {
  const chatStates = mongo.db.collection('chat_states')
  return {
    /** A person's notifications that are older than `before`, a `rev`; the newest first. */
    notifications: (userId: string, before: number | undefined, size: number): Promise<Notification[]> =>
      store.page(userId, { from: 'start', size, after: before, before: undefined }, { unread: false }),

    async preferences(userId: string) {
      const { devices: _devices, ...preferences } = (await settings.preferences([userId])).get(userId) ?? {}
      const chats = await chatStates.find({ userId }, { projection: { _id: 0, userId: 0 } }).toArray()
      const browsers = await pushes.subscriptionsOf(userId)
      return { preferences, chats, browsers: browsers.map(({ endpoint }) => ({ endpoint })) }
    },

    async reminders(userId: string) {
      const all = { from: 'start', size: maxReminders, after: undefined, before: undefined } as const
      return (await reminderStore.page(userId, all)).map(({ userId: _userId, ...reminder }) => reminder)
    },
  }
}
