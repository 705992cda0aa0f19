// Drafts, as the rest of the service knows them.

import { signedIn } from '#platform/identity/viewer.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { linesOf } from '../../core/personal-data/lines.ts'
import { draftFields, draftOfChat, draftOfEvent, drafts as draftsPage } from './draft-fields.ts'
import { createDraftStore, type DraftStore, placeOf } from './draft-store.ts'
import { createDrafting, type Drafting } from './drafting.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly drafts: DraftStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Drafting {}
}

export const drafts = {
  name: 'drafts',
  collections: { drafts: { fields: ['userId'] } },
  stores: ({ mongo }) => ({ drafts: createDraftStore(mongo) }),
  service: deps => createDrafting(deps),
  async statesOf({ drafts: store }, userId, since) {
    const moved = await store.movedSince(userId, since)
    return moved.map(({ chatId, threadRootId, rev, movedAt }) => {
      const event = { __typename: 'DraftChanged' as const, at: movedAt, chatId, threadRootId }
      return { key: `draft ${chatId} ${threadRootId}`, version: `${rev}`, movedAt, event }
    })
  },
  resolvers: {
    Query: { drafts: draftsPage },
    Mutation: { saveDraft: (_, { input }, { viewer, service }) => service.saveDraft(signedIn(viewer).userId, input) },
    Chat: draftOfChat,
    MessageDraft: draftFields,
    DraftChanged: { ...chatOfEvent, ...draftOfEvent },
    PersonalData: {
      drafts: linesOf('drafts', {
        read: ({ drafts: store }, userId, part) => store.list(userId, part),
        keyOf: placeOf,
      }),
    },
  },
} satisfies Feature
