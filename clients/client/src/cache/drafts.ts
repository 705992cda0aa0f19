// The messages of the outbox, as the cache shows them: at the end of their chat's log until the server has numbered them.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'
import type { SendMessageInput } from '../generated/operations.ts'
import type { Entries, Entry } from '../outbox/entries.ts'
import { evictProvisional, provisionalRef, writeProvisional } from './provisional.ts'

/** Keeps the cache in step with the outbox: messages that wait there are shown in their chat or thread. */
export interface Drafts {
  /** Brings the cache in step with the outbox: new drafts are written, those that ended are evicted. */
  write(cache: ApolloCache): void
  /** The cache was emptied: everything is to be written anew. */
  forget(): void
  /** What is still to be shown in a chat or, by its root's id, in a thread; in the order of writing. */
  refsOf(entries: readonly Entry[], placeId: string): Reference[]
  /** A message came by a feed: if it is one of ours, it is shown once. */
  recognise(message: StoreObject, chatId: string): void
}

interface DraftsOptions {
  entries: Entries
  viewerId(): string | undefined
}

/** `refsOf` gives only what the signed-in user has written; `viewerId` is asked each time. */
export function createDrafts({ entries, viewerId }: DraftsOptions): Drafts {
  const written = new Set<string>()
  return {
    write(cache) {
      const present = new Set<string>()
      cache.batch({
        update(into) {
          for (const entry of entries.get()) {
            const { clientKey, userId: senderId, createdAt: sentAt } = entry
            const { chatId, body, mentionRanges, replyToId } = said(entry)
            if (chatId === undefined || body === undefined) continue
            present.add(clientKey)
            if (!written.has(clientKey))
              writeProvisional(into, { clientKey, chatId, body, mentionRanges, senderId, replyToId, sentAt })
            written.add(clientKey)
          }
          for (const clientKey of written) {
            if (present.has(clientKey)) continue
            evictProvisional(into, clientKey)
            written.delete(clientKey)
          }
        },
      })
    },
    forget: () => written.clear(),
    refsOf: (all, placeId) =>
      all
        .filter(entry => entry.echo === undefined && entry.userId === viewerId() && showsIn(said(entry), placeId))
        .map(({ clientKey }) => provisionalRef(clientKey)),
    recognise(message, chatId) {
      const sender = (message.sender as { id?: string } | null | undefined)?.id
      const ours = entries.get().find(entry => {
        const { body, chatId: to } = said(entry)
        if (to !== chatId || entry.echo !== undefined) return false
        // The key is the sender's own and a shared feed does not carry it; then what was said tells, oldest first.
        return message.clientKey === entry.clientKey || (sender === entry.userId && message.body === body)
      })
      if (ours && message.id) entries.change(ours.clientKey, { echo: String(message.id) })
    },
  }
}

type Said = Partial<
  Pick<SendMessageInput, 'chatId' | 'body' | 'mentionRanges' | 'replyToId' | 'threadRootId' | 'isInChat'>
>

function said({ field, variables }: Entry): Said {
  return field === 'sendMessage' ? ((variables.input ?? {}) as Said) : {}
}

/** A reply under a message stands in its thread alone, unless its writer wants it in the chat as well. */
const showsIn = ({ chatId, threadRootId, isInChat }: Said, placeId: string): boolean =>
  threadRootId === placeId || (chatId === placeId && (!threadRootId || isInChat === true))
