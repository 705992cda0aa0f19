// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import type { Resolvers } from './generated.ts'

export const resolvers: Resolvers = {
  Query: {
    me: (_, _args, { viewer, users }) => (viewer.kind === 'user' ? users.load(viewer.userId) : null),
    user: (_, { id }, { users }) => users.load(id),
  },
  User: {
    __resolveReference: ({ id }, { users }) => users.load(id),
  },
}
