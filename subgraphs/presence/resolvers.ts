// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { signedIn } from '#platform/viewer.ts'
import type { Resolvers } from './generated.ts'
import { typing } from './typing-feed.ts'

export const resolvers: Resolvers = {
  Query: {
    typingNow: (_, { chatId }, { viewer, service }) => service.typingNow(signedIn(viewer).userId, chatId),
  },
  Mutation: {
    setTyping: (_, { input }, { viewer, service }) => service.setTyping(signedIn(viewer).userId, input),
  },
  Subscription: {
    typing,
  },
  Typist: {
    user: ({ userId }) => ({ id: userId }),
  },
}
