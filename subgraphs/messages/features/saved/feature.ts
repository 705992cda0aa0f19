// Saved messages, as the rest of the service knows them.

import type DataLoader from 'dataloader'
import { signedIn } from '#platform/identity/viewer.ts'
import type { Feature } from '../../core/feature.ts'
import { marked } from '../../core/graphql/context.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import type { PersonalRow } from '../../core/members/personal-store.ts'
import { linesOf } from '../../core/personal-data/lines.ts'
import type { SavedMessagesChanged } from './model.ts'
import { savedMessageFields, savedMessages, savedOfMessage } from './saved-fields.ts'
import { createSavedStore, placeOf, type SavedStore } from './saved-store.ts'
import { createSaving, type Saving } from './saving.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly saved: SavedStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Saving {}
  interface Loaders {
    readonly saved: DataLoader<string, true | null>
  }
}

export const saved = {
  name: 'saved',
  collections: { saved_messages: { fields: ['userId'] } },
  stores: ({ mongo, personal }) => ({ saved: createSavedStore(mongo, personal) }),
  service: (deps, { changing }) => createSaving(deps, changing),
  loaders: ({ saved: store }, { own }) => ({
    saved: own(async (ids, user) => marked(await store.savedAmong(user, ids))),
  }),
  inboxEvents: { MessageSaved: changed(true), MessageUnsaved: changed(false) },
  resolvers: {
    Query: { savedMessages },
    Mutation: {
      saveMessage: (_, { input }, { viewer, service }) => service.saveMessage(signedIn(viewer).userId, input.messageId),
      unsaveMessage: (_, { input }, { viewer, service }) =>
        service.unsaveMessage(signedIn(viewer).userId, input.messageId),
    },
    Message: savedOfMessage,
    SavedMessage: savedMessageFields,
    SavedMessagesChanged: chatOfEvent,
    PersonalData: {
      savedMessages: linesOf('saved-messages', {
        read: ({ saved: store }, userId, part) => store.list(userId, part),
        keyOf: placeOf,
      }),
    },
  },
} satisfies Feature

function changed(isSaved: boolean) {
  return ({ at, chatId, messageId = '' }: PersonalRow): SavedMessagesChanged => {
    return { __typename: 'SavedMessagesChanged', at, chatId, messageId, isSaved }
  }
}
