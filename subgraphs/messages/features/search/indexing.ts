// Keeps the search index: facts of the chats' logs -> the messages that they are about, as they stand now -> the index. Idempotent
// twice over: a fact that was seen is dropped, and a message that the index knows at this rev changes nothing.

import type { Watermarks } from '#platform/kafka/watermarks.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { MessageStore } from '../../core/log/message-store.ts'
import type { Message } from '../../core/model/model.ts'
import { blockSize } from './finding.ts'
import { blockOf } from './index-store.ts'
import type { IndexWriter, Present } from './index-writer.ts'
import { type IndexedMessage, indexedOf, type NamedFile } from './matching.ts'
import { indexVersion, wordsOfVersion } from './versions.ts'

/** Some files by their ids; those that are no more are left out. */
export type FilesOf = (uploadIds: readonly string[]) => Promise<ReadonlyMap<string, NamedFile>>

export interface IndexingDeps {
  readonly mongo: Mongo
  readonly store: Pick<MessageStore, 'messages' | 'heads' | 'history'>
  readonly filesOf: FilesOf
  readonly writer: IndexWriter
  readonly watermarks: Watermarks
}

export interface Indexing {
  take(events: readonly Envelope[]): Promise<void>
  /** Builds the index of a chat anew, stretch by stretch; searching and indexing go on beside it. */
  rebuild(chatId: string, onUnit?: (done: number, of: number) => void): Promise<void>
}

const readAtOnce = 1_000
/** They say nothing about what a message says. */
const unread = new Set(['messages.ReactionsChanged.v1', 'messages.LinkPreviewsChanged.v1'])

export function createIndexing({ mongo, store, filesOf, writer, watermarks }: IndexingDeps): Indexing {
  const indexed = async (messages: readonly Message[]): Promise<Present[]> => {
    const ids = messages.flatMap(({ attachmentIds }) => attachmentIds)
    const files = ids.length > 0 ? await filesOf(ids) : new Map<string, NamedFile>()
    return messages.map(message => {
      const own = message.attachmentIds.flatMap(id => files.get(id) ?? [])
      return [message.seq, version => indexedOf(message, own, wordsOfVersion(version))]
    })
  }
  const readUnit = async (chatId: string, block: number): Promise<IndexedMessage[]> => {
    const found: IndexedMessage[] = []
    const end = (block + 1) * blockSize
    for (let after = block * blockSize - 1; after + 1 < end; after += readAtOnce) {
      const before = Math.min(after + readAtOnce + 1, end)
      const page = await store.history(chatId, { from: 'start', size: readAtOnce, after, before }, () => true)
      for (const [, indexedAs] of await indexed(page)) {
        const message = indexedAs(indexVersion)
        if (message) found.push(message)
      }
    }
    return found
  }
  return {
    take: events =>
      mongo.transaction(async session => {
        const places = events.flatMap(event =>
          event.rev === undefined ? [] : [{ key: event.subject, rev: event.rev, event }],
        )
        const fresh = await watermarks.advanceMany(session, places)
        const messages = await store.messages([...new Set(fresh.flatMap(({ event }) => messageIdOf(event)))])
        for (const [chatId, some] of Map.groupBy(messages, message => message.chatId))
          await writer.put(session, chatId, await indexed(some))
      }),
    async rebuild(chatId, onUnit) {
      const [head] = await store.heads([chatId])
      const last = blockOf(head?.lastSeq ?? 0)
      for (let block = 0; block <= last; block++) {
        await mongo.transaction(session =>
          writer.replaceUnit(session, { chatId, block }, () => readUnit(chatId, block)),
        )
        onUnit?.(block + 1, last + 1)
      }
    },
  }
}

function messageIdOf({ type, data }: Envelope): string[] {
  const { messageId } = data as { messageId?: unknown }
  return !unread.has(type) && typeof messageId === 'string' ? [messageId] : []
}
