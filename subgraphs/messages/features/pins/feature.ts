// Pins, as the rest of the service knows them.

import { signedIn } from '#platform/identity/viewer.ts'
import { aboutMessage } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { messageOfEvent } from '../../core/graphql/message-fields.ts'
import { pinFields, pinOfMessage } from './pin-fields.ts'
import { createPinStore, type PinStore } from './pin-store.ts'
import { createPinning, type Pinning } from './pinning.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly pins: PinStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Pinning {}
}

export const pins = {
  name: 'pins',
  collections: { pins: { stays: 'what a chat has pinned, under the name of nobody' } },
  stores: ({ mongo }) => ({ pins: createPinStore(mongo) }),
  service: (deps, { changing }) => createPinning(deps, changing),
  chatEvents: { 'messages.PinsChanged.v1': aboutMessage('PinsChanged') },
  blank: { pinnedAt: null, pinnedById: null },
  log: { gone: ({ pins: store }, session, messageId) => store.take(session, messageId) },
  resolvers: {
    Mutation: {
      pinMessage: (_, { input }, { viewer, service }) => service.pinMessage(signedIn(viewer).userId, input.messageId),
      unpinMessage: (_, { input }, { viewer, service }) =>
        service.unpinMessage(signedIn(viewer).userId, input.messageId),
    },
    Chat: pinFields,
    Message: pinOfMessage,
    PinsChanged: { ...chatOfEvent, ...messageOfEvent },
  },
} satisfies Feature
