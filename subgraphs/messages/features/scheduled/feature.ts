// Scheduled messages, as the rest of the service knows them.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { linesOf } from '../../core/personal-data/lines.ts'
import { scheduledFields, scheduledMessages, scheduledOfEvent } from './scheduled-fields.ts'
import { createScheduledStore, placeOf, type ScheduledStore } from './scheduled-store.ts'
import { createScheduling, type Scheduling } from './scheduling.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly scheduled: ScheduledStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Scheduling {}
}

export const scheduled = {
  name: 'scheduled',
  collections: { scheduled_messages: { fields: ['userId'] } },
  stores: ({ mongo, personal, wakeWorkers }) => ({
    scheduled: createScheduledStore(mongo, { personal, wakeWorkers }),
  }),
  service: (deps, { sending }) => createScheduling(deps, sending),
  inboxEvents: {
    ScheduledChanged: ({ at, chatId, messageId: scheduledId = '' }) => {
      return { __typename: 'ScheduledMessageChanged', at, chatId, scheduledId }
    },
  },
  resolvers: {
    Query: { scheduledMessages },
    Mutation: {
      scheduleMessage: (_, { input }, { viewer, service }) => service.scheduleMessage(signedIn(viewer).userId, input),
      cancelScheduledMessage: (_, { input }, { viewer, service }) =>
        service.cancelScheduledMessage(signedIn(viewer).userId, input.scheduledMessageId),
    },
    ScheduledMessage: scheduledFields,
    ScheduledMessageChanged: { ...chatOfEvent, ...scheduledOfEvent },
    PersonalData: {
      scheduledMessages: linesOf('scheduled-messages', {
        read: ({ scheduled: store }, userId, part) => store.list(userId, part),
        keyOf: placeOf,
      }),
    },
  },
} satisfies Feature
