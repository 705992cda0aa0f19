// Restrictions, as the rest of the service knows them.

import { notAllowed } from '#platform/refusals.ts'
import type { Feature } from '../../core/feature.ts'
import { createAuditStore } from '../moderation/audit-store.ts'
import { moderatorOf } from '../moderation/moderation-fields.ts'
import { createRestricting, type Restricting } from './restricting.ts'
import { restrictedUsers, restrictionFields, shadowedOfMessage } from './restriction-fields.ts'
import { createRestrictionStore, type RestrictionStore } from './restriction-store.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly restrictions: RestrictionStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Restricting {}
}

export const restrictions = {
  name: 'restrictions',
  collections: { restrictions: { fields: ['_id'] }, shadow_heads: { fields: ['userId'] } },
  stores: ({ mongo }) => ({ restrictions: createRestrictionStore(mongo, createAuditStore(mongo)) }),
  service: deps => createRestricting(deps),
  loaders: ({ restrictions: store }, { own }) => ({
    ownNewest: own(async (ids, user) => {
      // Asked for almost nobody: who was ever restricted is known.
      const { ever } = await store.restricted()
      return ever.has(user) ? store.newestOf(user, ids) : new Map<string, string>()
    }),
  }),
  send: {
    async mark({ restrictions: store }, drafts) {
      const { now } = await store.restricted()
      return drafts.map(draft => (now.has(draft.senderId) ? { ...draft, shadowed: true } : draft))
    },
  },
  edit: {
    async check({ restrictions: store }, { userId, message }) {
      // What everybody sees already must not be made to say something else.
      if (message.shadowed || !(await store.restricted()).now.has(userId)) return undefined
      return notAllowed('This message can be changed no more.', 'messageId')
    },
  },
  log: { stored: ({ restrictions: store }, session, messages) => store.noted(session, messages) },
  resolvers: {
    Query: { restrictedUsers },
    Mutation: {
      restrictUser: (_, { input }, { viewer, service }) => service.restrictUser(moderatorOf(viewer), input),
      liftRestriction: (_, { input }, { viewer, service }) => service.liftRestriction(moderatorOf(viewer), input),
    },
    Message: shadowedOfMessage,
    Restriction: restrictionFields,
  },
} satisfies Feature
