// Writes the search index: puts messages as they stand now in the place of what the index knew of them, and builds a stretch of a
// chat anew. Both are idempotent, and each leaves no term of an earlier text. Called by indexing.ts inside of its transactions.

import type { AnyBulkWriteOperation, ClientSession } from 'mongodb'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Unit } from './finding.ts'
import type { UnitDocument, WordsDocument } from './index-store.ts'
import * as at from './index-store.ts'
import type { IndexedMessage } from './matching.ts'
import { decodePostings, encodePostings, type Posting, postingsOf } from './postings.ts'
import { indexVersion } from './versions.ts'

/** A message by its number, with its place in the index as a version of it has it; null for one that is not to be found. */
export type Present = readonly [seq: number, indexedAs: (version: number) => IndexedMessage | null]
type Placed = readonly [seq: number, indexed: IndexedMessage | null]

export interface IndexWriter {
  /** Takes in messages of one chat as they stand now. @returns how many of them changed the index */
  put(session: ClientSession, chatId: string, present: readonly Present[]): Promise<number>
  /** Replaces what the index knows of one stretch by its messages, which are read inside. */
  replaceUnit(session: ClientSession, unit: Pick<Unit, 'chatId' | 'block'>, read: ReadUnit): Promise<void>
}

export type ReadUnit = () => Promise<readonly IndexedMessage[]>

interface ListChange {
  readonly block: number
  readonly term: string
  readonly gone: Set<number>
  readonly added: Posting[]
}

/** How many more stretches have a word. */
type WordChanges = Map<string, number>

export function createIndexWriter(mongo: Mongo): IndexWriter {
  const { chats, postings, rows, words } = at.searchCollections(mongo)

  const writeLists = async (session: ClientSession, chatId: string, changes: readonly ListChange[]) => {
    const idOf = ({ block, term }: ListChange) => at.postingsId(chatId, block, term)
    const found = await postings.find({ _id: { $in: changes.map(idOf) } }, { session }).toArray()
    const before = new Map(found.map(document => [document._id, document]))
    const moved: WordChanges = new Map()
    const operations = changes.flatMap((change): AnyBulkWriteOperation<at.PostingsDocument>[] => {
      const _id = idOf(change)
      const old = before.get(_id)
      const list = changed(old ? postingsOf(decodePostings(at.bytesOf(old.bytes), old.count)) : [], change)
      if (old === undefined && list.length > 0) count(moved, change.term, 1)
      if (old && list.length === 0) count(moved, change.term, -1)
      if (list.length === 0) return old ? [{ deleteOne: { filter: { _id } } }] : []
      const replacement = { count: list.length, bytes: at.packed(encodePostings(list)) }
      return [{ replaceOne: { filter: { _id }, replacement, upsert: true } }]
    })
    if (operations.length > 0) await postings.bulkWrite(operations, { session, ordered: false })
    await writeWords(session, chatId, moved)
  }
  const writeWords = async (session: ClientSession, chatId: string, moved: WordChanges) => {
    const byId = Map.groupBy(
      [...moved].filter(([word, by]) => by !== 0 && !word.startsWith('@')),
      ([word]) => at.wordsId(chatId, word),
    )
    if (byId.size === 0) return
    const found = await words.find({ _id: { $in: [...byId.keys()] } }, { session }).toArray()
    const before = new Map(found.map(document => [document._id, document.words]))
    const operations = [...byId].map(([_id, changes]): AnyBulkWriteOperation<WordsDocument> => {
      const replacement = { words: counted(before.get(_id) ?? [], changes) }
      if (replacement.words.length === 0) return { deleteOne: { filter: { _id } } }
      return { replaceOne: { filter: { _id }, replacement, upsert: true } }
    })
    await words.bulkWrite(operations, { session, ordered: false })
  }
  return {
    async put(session, chatId, entering) {
      // What is there keeps the words that it was made with until it is built anew as a whole.
      const chat = await chats.findOne({ _id: chatId }, { session })
      const versionOf = (block: number) => at.versionOf(chat?.units?.[block])
      const present = entering.map(([seq, indexedAs]): Placed => [seq, indexedAs(versionOf(at.blockOf(seq)))])
      const groups = [...new Set(present.map(([seq]) => at.rowsGroup(seq)))]
      const found = await rows
        .find({ _id: { $in: groups.map(group => at.rowsId(chatId, group)) } }, { session })
        .toArray()
      const before = new Map(found.flatMap(({ rows: some }) => Object.entries(some)))
      const moved = present.filter(([seq, indexed]) => before.get(String(seq))?.rev !== indexed?.rev)
      if (moved.length === 0) return 0
      const lists = new Map<string, ListChange>()
      const listOf = (seq: number, term: string) => {
        const key = `${at.blockOf(seq)}|${term}`
        const list = lists.get(key) ?? { block: at.blockOf(seq), term, gone: new Set(), added: [] }
        lists.set(key, list)
        return list
      }
      const units = new Map<number, UnitDocument>()
      for (const [seq, indexed] of moved) {
        const old = before.get(String(seq))
        for (const term of old?.terms ?? []) listOf(seq, term).gone.add(seq)
        for (const [term, positions] of indexed?.terms ?? [])
          listOf(seq, term).added.push({ seq, at: indexed?.at ?? 0, length: indexed?.length ?? 0, positions })
        const block = at.blockOf(seq)
        units.set(block, { ...grown(units.get(block), old, indexed), version: versionOf(block) })
      }
      await writeLists(session, chatId, [...lists.values()])
      await rows.bulkWrite(rowUpdates(chatId, moved), { session, ordered: false })
      await chats.updateOne({ _id: chatId }, unitUpdate(units), { session, upsert: true })
      return moved.length
    },
    async replaceUnit(session, { chatId, block }, read) {
      // Before the messages are read: whoever indexes beside this writes the same document, and one of the two begins again.
      await chats.updateOne({ _id: chatId }, { $inc: { builds: 1 } }, { session, upsert: true })
      const messages = await read()
      const ofUnit = { _id: at.beginning(`${at.unitId(chatId, block)}|`) }
      const old = await postings.find(ofUnit, { session, projection: { _id: 1 } }).toArray()
      const skipped = at.postingsId(chatId, block, '').length
      const moved: WordChanges = new Map(old.map(({ _id }) => [_id.slice(skipped), -1]))
      const lists = new Map<string, Posting[]>()
      for (const { seq, at: sentAt, length, terms } of messages)
        for (const [term, positions] of terms) {
          const posting = { seq, at: sentAt, length, positions }
          const list = lists.get(term)
          if (list) list.push(posting)
          else lists.set(term, [posting])
        }
      for (const term of lists.keys()) count(moved, term, 1)
      if (old.length > 0) await postings.deleteMany(ofUnit, { session })
      const documents = [...lists].map(([term, list]) => ({
        ...{ _id: at.postingsId(chatId, block, term), count: list.length },
        bytes: at.packed(encodePostings(list)),
      }))
      if (documents.length > 0) await postings.insertMany(documents, { session, ordered: false })
      await writeWords(session, chatId, moved)
      const [from, to] = at.rowsOfBlock(block)
      await rows.deleteMany({ _id: { $gte: at.rowsId(chatId, from), $lt: at.rowsId(chatId, to) } }, { session })
      const updates = rowUpdates(
        chatId,
        messages.map((message): Placed => [message.seq, message]),
      )
      if (updates.length > 0) await rows.bulkWrite(updates, { session, ordered: false })
      let unit: UnitDocument | undefined
      for (const message of messages) unit = grown(unit, undefined, message)
      const update = unit
        ? { $set: { [`units.${block}`]: { ...unit, version: indexVersion } } }
        : { $unset: { [`units.${block}`]: '' as const } }
      await chats.updateOne({ _id: chatId }, update, { session })
    },
  }
}

function changed(list: Posting[], { gone, added }: ListChange): Posting[] {
  const anew = new Set(added.map(({ seq }) => seq))
  const kept = list.filter(({ seq }) => !gone.has(seq) && !anew.has(seq))
  return [...kept, ...added].sort((a, b) => a.seq - b.seq)
}

function count(changes: WordChanges, word: string, by: number): void {
  changes.set(word, (changes.get(word) ?? 0) + by)
}

function counted(before: WordsDocument['words'], changes: readonly (readonly [string, number])[]) {
  const units = new Map(before.map(({ word, units: some }) => [word, some]))
  for (const [word, by] of changes) units.set(word, (units.get(word) ?? 0) + by)
  return [...units].filter(([, some]) => some > 0).map(([word, some]) => ({ word, units: some }))
}

/** What a stretch gains by a message in the place of what it was. Its span in time never shrinks. */
function grown(
  unit: UnitDocument | undefined,
  old: at.IndexRow | undefined,
  message: IndexedMessage | null,
): UnitDocument {
  const { messages = 0, words = 0, from = Number.MAX_SAFE_INTEGER, to = 0 } = unit ?? {}
  return {
    messages: messages + (message ? 1 : 0) - (old ? 1 : 0),
    words: words + (message?.length ?? 0) - (old?.words ?? 0),
    from: Math.min(from, message?.at ?? from),
    to: Math.max(to, message?.at ?? to),
  }
}

function unitUpdate(units: ReadonlyMap<number, UnitDocument>) {
  const fields = (read: (unit: UnitDocument) => Partial<UnitDocument>) =>
    Object.fromEntries(
      [...units].flatMap(([block, unit]) =>
        Object.entries(read(unit)).map(([name, value]) => [`units.${block}.${name}`, value]),
      ),
    )
  return {
    $inc: fields(({ messages, words }) => ({ messages, words })),
    $min: fields(({ from }) => ({ from })),
    $max: fields(({ to }) => ({ to })),
    $set: fields(({ version = indexVersion }) => ({ version })),
  }
}

/** One update for each group of rows. */
function rowUpdates(chatId: string, present: readonly Placed[]) {
  return [...Map.groupBy(present, ([seq]) => at.rowsGroup(seq))].map(([group, some]) => {
    const kept = some.flatMap(([seq, indexed]) => (indexed ? [[`rows.${seq}`, rowOf(indexed)] as const] : []))
    const gone = some.flatMap(([seq, indexed]) => (indexed ? [] : [[`rows.${seq}`, ''] as const]))
    const update = {
      ...(kept.length > 0 ? { $set: Object.fromEntries(kept) } : {}),
      ...(gone.length > 0 ? { $unset: Object.fromEntries(gone) } : {}),
    }
    return { updateOne: { filter: { _id: at.rowsId(chatId, group) }, update: update as object, upsert: true } }
  })
}

function rowOf({ rev, length, terms }: IndexedMessage): at.IndexRow {
  return { rev, words: length, terms: [...terms.keys()] }
}
