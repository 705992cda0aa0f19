// Link previews, as the rest of the service knows them. Their worker is started by index.ts, where links are looked at.

import { aboutMessage } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { messageOfEvent } from '../../core/graphql/message-fields.ts'
import type { SendLimit } from '../../core/send/send-limit.ts'
import { keptPreviews } from './links.ts'
import type { PageReader } from './model.ts'
import { previewsOfMessage } from './preview-fields.ts'
import { createPreviewStore, type PreviewStore } from './preview-store.ts'
import { createPreviewing, type Previewing } from './previewing.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly previews: PreviewStore
  }
  interface ServiceDeps {
    readonly pages: PageReader
    /** Counts a message whose links are looked at. */
    readonly previewLimit: SendLimit
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Previewing {}
}

export const previews = {
  name: 'previews',
  collections: {
    preview_jobs: { stays: 'which messages have links that nobody has looked at' },
    preview_pages: { stays: 'pages by a hash of their link, under the name of nobody; they go by themselves' },
  },
  stores: ({ mongo, looksAtLinks, wakeWorkers }) => ({
    previews: createPreviewStore(mongo, { looksAtLinks, wakeWorkers }),
  }),
  service: (deps, { changing }) => createPreviewing(deps, changing),
  chatEvents: { 'messages.LinkPreviewsChanged.v1': aboutMessage('LinkPreviewsChanged') },
  blank: { linkPreviews: [] },
  send: {
    read: ({ linkPreviews = true }) =>
      linkPreviews ? {} : { payload: { linkPreviews }, extras: { unpreviewed: true as const } },
  },
  edit: {
    edited: ({ previews: store }, message, { body, editedAt }) => ({
      set: keptPreviews(message, body),
      also: session => store.changed(session, { ...message, body, editedAt }),
    }),
  },
  log: {
    stored: ({ previews: store }, session, messages) => store.noted(session, messages),
    gone: ({ previews: store }, session, messageId) => store.forget(session, messageId),
  },
  resolvers: { Message: previewsOfMessage, LinkPreviewsChanged: { ...chatOfEvent, ...messageOfEvent } },
} satisfies Feature
