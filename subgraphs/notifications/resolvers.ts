// Entry 1, GraphQL: arguments to the services, their results back as they are. Rules live in the services.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Resolvers } from './generated.ts'
import { notificationEvents } from './notification-feed.ts'
import { personalDataFields } from './personal-data/fields.ts'

const stub = (id: string | null) => (id === null ? null : { id })

export const resolvers: Resolvers = {
  Query: {
    notifications: (_, args, { viewer, inbox }) => inbox.page(signedIn(viewer).userId, args),
    notificationPreferences: (_, _args, { viewer, preferences }) => preferences.preferencesOf(signedIn(viewer).userId),
    reminders: (_, args, { viewer, reminders }) => reminders.page(signedIn(viewer).userId, args),
  },
  Mutation: {
    markNotificationsRead: (_, { input }, { viewer, inbox }) => inbox.markRead(signedIn(viewer).userId, input),
    setNotificationPreferences: (_, { input }, { viewer, preferences }) =>
      preferences.setPreferences(signedIn(viewer).userId, input),
    setChatNotificationLevel: (_, { input }, { viewer, preferences }) =>
      preferences.setLevel(signedIn(viewer).userId, input.chatId, input.level ?? null),
    createPushSubscription: (_, { input }, { viewer, preferences }) =>
      preferences.subscribe(signedIn(viewer).userId, input),
    deletePushSubscription: (_, { input }, { viewer, preferences }) =>
      preferences.unsubscribe(signedIn(viewer).userId, input.endpoint),
    createReminder: (_, { input }, { viewer, reminders }) => reminders.create(signedIn(viewer).userId, input),
    cancelReminder: (_, { input }, { viewer, reminders }) =>
      reminders.cancel(signedIn(viewer).userId, input.reminderId),
    sendNotification: (_, { input }, { viewer, announcements }) =>
      announcements.send(viewer, { ...input, values: input.values ?? [] }),
  },
  Subscription: { notificationEvents },
  NotificationConnection: {
    unreadCount: ({ kinds }, _args, { viewer, unread, inbox }) => {
      const { userId } = signedIn(viewer)
      return kinds ? inbox.unreadCount(userId, kinds) : unread.load(userId)
    },
  },
  Notification: {
    __resolveReference: ({ id }, { notifications }) => notifications.load(id),
    chat: ({ chatId }) => stub(chatId),
    message: ({ messageId }) => stub(messageId),
    actor: ({ actorId }) => stub(actorId),
  },
  NotificationCreated: {
    unreadCount: ({ userId }, _args, { unread }) => unread.load(userId),
    unreadByKind: ({ userId }, _args, { inbox }) => inbox.unreadByKind(userId),
    // The event of its being made comes so soon after it that it may be at hand; its feed is its owner's.
    notification: ({ notificationId }, _args, { justMade, notifications }) =>
      justMade.find(notificationId) ?? notifications.load(notificationId),
  },
  NotificationsRead: {
    unreadCount: ({ userId }, _args, { unread }) => unread.load(userId),
    unreadByKind: ({ userId }, _args, { inbox }) => inbox.unreadByKind(userId),
  },
  NotificationPreferences: {
    pushPublicKey: (_, _args, { pushPublicKey }) => pushPublicKey ?? null,
  },
  Reminder: {
    remindAt: ({ at }) => at,
    chat: ({ chatId }) => stub(chatId),
    message: ({ messageId }) => stub(messageId),
  },
  PersonalData: personalDataFields,
  Chat: {
    __resolveReference: ({ id }) => ({ id }),
    notificationLevel: ({ id }, _args, { levels }) => levels.load(id),
  },
}
