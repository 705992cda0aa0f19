// Files, as the rest of the service knows them. Composed by start-media.ts, which index.ts calls: what keeps files is configured.

import type DataLoader from 'dataloader'
import { isService, signedIn } from '#platform/identity/viewer.ts'
import { notFound } from '#platform/refusals.ts'
import type { Feature } from '../../core/feature.ts'
import { byKey } from '../../core/graphql/context.ts'
import { linesOf } from '../../core/personal-data/lines.ts'
import type { Media } from './media.ts'
import { type Attachment, hasThumbnail } from './model.ts'
import { createUploadStore, type UploadStore } from './upload-store.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly uploaded: UploadStore
  }
  interface ServiceDeps {
    /** The first of `ids` that is no upload of this user that can be attached. */
    readonly media: Pick<Media, 'missing'>
  }
}

declare module '../../core/graphql/context.ts' {
  interface Parts {
    readonly media: Media
  }
  interface Loaders {
    readonly attachment: DataLoader<string, Attachment | null>
  }
}

export const media = {
  name: 'media',
  collections: {
    uploads: { stays: 'files of messages that stay; the others go as orphans' },
    attachment_uses: { stays: 'which message has which file' },
  },
  stores: ({ mongo }) => ({ uploaded: createUploadStore(mongo) }),
  loaders: ({ media: files }, { shared }) => ({
    attachment: shared(async ids => byKey(await files.attachments(ids), ({ id }) => id)),
  }),
  send: {
    async prepare({ media: files }, senderId, { attachmentIds = [] }) {
      const ids = [...new Set(attachmentIds)]
      const missing = ids.length > 0 ? await files.missing(senderId, ids) : undefined
      if (missing === undefined) return {}
      const place = String(ids.indexOf(missing))
      return notFound('There is no such upload of yours that is ready.', 'attachmentIds', place)
    },
  },
  log: {
    stored: ({ uploaded }, session, messages) => uploaded.refer(session, messages),
    gone: ({ uploaded }, session, messageId) => uploaded.release(session, messageId),
  },
  resolvers: {
    Query: { upload: (_, { id }, { viewer, media: files }) => files.own(signedIn(viewer).userId, id) },
    Mutation: {
      createUpload: (_, { input }, { viewer, media: files }) => files.create(signedIn(viewer).userId, input),
      completeUpload: (_, { input }, { viewer, media: files }) =>
        files.complete(signedIn(viewer).userId, input.uploadId),
    },
    Message: {
      attachments: async ({ attachmentIds }, _, { loaders }) => {
        const found = await Promise.all(attachmentIds.map(id => loaders.attachment.load(id)))
        return found.filter(attachment => attachment !== null)
      },
    },
    Upload: {
      __resolveReference: ({ id }, { viewer, media: files }) => {
        if (isService(viewer, 'users')) return files.find(id)
        return viewer.kind === 'user' ? files.own(viewer.userId, id) : null
      },
      attachment: async ({ id, state }, _, { loaders }) => (state === 'READY' ? loaders.attachment.load(id) : null),
      file: (upload, _, { viewer }) => (isService(viewer, 'users') ? upload : null),
    },
    UploadFacts: {
      picture: async (upload, _, { media: files }) => (await files.picture(upload))?.toString('base64') ?? null,
    },
    Attachment: {
      isAnimated: ({ isAnimated = false }) => isAnimated,
      url: (attachment, _, { media: files }) => files.urlOf(attachment, 'whole'),
      thumbnailUrl: (attachment, _, { media: files }) =>
        hasThumbnail(attachment) ? files.urlOf(attachment, 'thumbnail') : null,
    },
    PersonalData: {
      uploads: linesOf('uploads', {
        read: ({ uploaded }, userId, { after, size }) => uploaded.ofUser(userId, after, size + 1),
        keyOf: row => row.clientKey,
      }),
    },
  },
} satisfies Feature
