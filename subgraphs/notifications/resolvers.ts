// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { signedIn } from '#platform/viewer.ts'
import type { Resolvers } from './generated.ts'

const stub = (id: string | null) => (id === null ? null : { id })

export const resolvers: Resolvers = {
  Query: {
    notifications: (_, args, { viewer, service }) => service.page(signedIn(viewer).userId, args),
  },
  NotificationConnection: {
    unreadCount: (_, _args, { viewer, service }) => service.unreadCount(signedIn(viewer).userId),
  },
  Notification: {
    __resolveReference: ({ id }, { notifications }) => notifications.load(id),
    chat: ({ chatId }) => stub(chatId),
    message: ({ messageId }) => stub(messageId),
    actor: ({ actorId }) => stub(actorId),
  },
}
