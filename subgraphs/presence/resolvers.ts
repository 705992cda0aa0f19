// Entry 1, GraphQL: arguments to the services, their results back as they are. Rules live in the services.

import { forbidden } from '#platform/errors.ts'
import { isService, signedIn } from '#platform/identity/viewer.ts'
import { keyedStates, stateOf } from '#platform/live/live-states.ts'
import type { Resolvers } from './generated.ts'
import type { Presence } from './model.ts'
import { personalDataFields } from './personal-data/fields.ts'
import { typingFeed } from './typing-feed.ts'

export const resolvers: Resolvers = {
  Query: {
    typing: (_, { chatId }, { viewer, typing }) => typing.typing(signedIn(viewer).userId, chatId),
    presence: (_, { userIds }, { viewer, online }) => online.presence(signedIn(viewer).userId, userIds),
  },
  Mutation: {
    setTyping: (_, { input }, { viewer, typing }) => typing.setTyping(signedIn(viewer).userId, input),
    heartbeat: (_, { input }, { viewer, online }) => online.heartbeat(signedIn(viewer).userId, input),
    reportConnections: (_, { input }, { viewer, online }) => {
      if (!isService(viewer, 'gateway')) throw forbidden('Only a gateway knows of connections.')
      return online.connectionsReported(input.connections)
    },
  },
  Subscription: {
    typing: typingFeed,
    presence: {
      subscribe: (_, { userIds }, { viewer, online }) =>
        keyedStates(online.watchPresence(signedIn(viewer).userId, userIds), ({ userId }) => userId),
      resolve: stateOf<Presence>,
    },
  },
  PersonalData: personalDataFields,
  TypingState: {
    chat: ({ chatId }) => ({ id: chatId }),
  },
  Presence: {
    user: ({ userId }) => ({ id: userId }),
  },
  Typist: {
    user: ({ userId }) => ({ id: userId }),
  },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    presence: ({ id }, _, { presences }) => presences.load(id),
  },
}
