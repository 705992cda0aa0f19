// What the server pushes, and what the service worker and the pages of the app say to each other.

export interface PushAsk {
  id: string
  kind: string
  chatId: string | null
  messageId: string | null
  title: string | null
}

export interface PushPayload {
  show?: PushAsk
  /** Notices that were read elsewhere. */
  withdraw?: readonly string[]
}

/** To a page. */
export type FromWorker = { push: PushAsk } | { open: string }

/** Words for a worker that finds no page to ask. */
export interface PushWords {
  app: string
  kinds: Partial<Record<string, string>>
}
