// Forwarding, as the rest of the service knows it.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Feature } from '../../core/feature.ts'
import { forwardedFrom, forwardOriginFields } from './forward-fields.ts'
import { createForwarding, type Forwarding } from './forwarding.ts'

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Forwarding {}
}

export const forwarding = {
  name: 'forwarding',
  service: (deps, { sending, changing }) => createForwarding(deps, sending, changing),
  resolvers: {
    Mutation: {
      forwardMessage: (_, { input }, { viewer, service }) => service.forwardMessage(signedIn(viewer).userId, input),
    },
    Message: forwardedFrom,
    ForwardOrigin: forwardOriginFields,
  },
} satisfies Feature
