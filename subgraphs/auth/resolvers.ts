// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { forbidden } from '#platform/errors.ts'
import { isService } from '#platform/viewer.ts'
import type { Resolvers } from './generated.ts'

export const resolvers: Resolvers = {
  Query: {
    session: async (_, _args, { viewer, service }) =>
      viewer.kind === 'user' ? ((await service.session(viewer.sessionId)) ?? null) : null,
  },
  Mutation: {
    register: (_, { input }, { service, client }) => service.register(input, client),
    verifyEmail: (_, { input }, { service, client }) => service.verifyEmail(input, client),
    login: (_, { input }, { service, client }) => service.login(input, client),
    refreshSession: (_, { input }, { service, client }) => service.refresh(input.refreshToken, client),
  },
  Session: {
    __resolveReference: async ({ id }, { viewer, service }) => {
      const session = viewer.kind === 'user' ? await service.session(id) : undefined
      return session && viewer.kind === 'user' && session.userId === viewer.userId ? session : null
    },
    user: ({ userId }) => ({ id: userId }),
  },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    account: async ({ id }, _args, { viewer, accounts }) => {
      if (!isService(viewer)) throw forbidden('What an account is made of is told to services only.')
      return accounts.load(id)
    },
  },
}
