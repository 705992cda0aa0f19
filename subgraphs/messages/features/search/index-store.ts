// The search index in MongoDB: which terms stand in which messages, in stretches of a chat (`blockSize`). Every document is found
// by its id, so it needs no index beside them. What changes together is written in one transaction.
//
// search_chats     a chat's stretches: how many messages and words, from when to when
// search_postings  `chat|stretch|term`: the term's postings, as postings.ts packs them
// search_rows      `chat|group`: of each message of a group of 64, the terms it is under, so that an edit or a deletion finds them
// search_words     `chat|first two letters`: the words that begin so, each with the number of stretches that have it

import { Binary } from 'mongodb'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { blockSize, type Unit } from './finding.ts'
import type { Lists } from './groups.ts'
import { decodePostings } from './postings.ts'
import { indexVersion } from './versions.ts'

export interface PostingsDocument {
  _id: string
  count: number
  bytes: Binary
}

/** A message's place in the index. */
export interface IndexRow {
  readonly rev: number
  readonly words: number
  readonly terms: readonly string[]
}

export interface RowsDocument {
  _id: string
  rows: Record<string, IndexRow>
}

export type UnitDocument = Omit<Unit, 'chatId' | 'block'>

export interface ChatDocument {
  _id: string
  units?: Record<string, UnitDocument>
  /** How often a stretch of it was built anew. */
  builds?: number
}

export interface WordsDocument {
  _id: string
  words: { word: string; units: number }[]
}

/** A stretch that there is not yet is made as of now; one that says nothing is of the first version. */
export const versionOf = (unit: UnitDocument | undefined): number => (unit ? (unit.version ?? 1) : indexVersion)

const rowsTogether = 64
/** The stand-in store holds every document that it finds against every id: 400 lists took 293 ms at once, and 83 ms so. */
const listsAtOnce = 50
/** A beginning stands for at most so many words, those first that are in most stretches. */
export const expansions = 64

export const blockOf = (seq: number): number => Math.floor(seq / blockSize)
export const unitId = (chatId: string, block: number) => `${chatId}|${block.toString(16).padStart(5, '0')}`
export const postingsId = (chatId: string, block: number, term: string) => `${unitId(chatId, block)}|${term}`
export const rowsGroup = (seq: number): number => Math.floor(seq / rowsTogether)
export const rowsId = (chatId: string, group: number) => `${chatId}|${group.toString(16).padStart(6, '0')}`
export const wordsId = (chatId: string, word: string) => `${chatId}|${[...word].slice(0, 2).join('')}`
/** The groups of rows of one stretch: from the first up to, and without, the second. */
export const rowsOfBlock = (block: number): [number, number] => [
  (block * blockSize) / rowsTogether,
  ((block + 1) * blockSize) / rowsTogether,
]
/** All ids that begin so. */
export const beginning = (prefix: string) => ({ $gte: prefix, $lt: `${prefix}\uffff` })

export function searchCollections({ db }: Mongo) {
  return {
    chats: db.collection<ChatDocument>('search_chats'),
    postings: db.collection<PostingsDocument>('search_postings'),
    rows: db.collection<RowsDocument>('search_rows'),
    words: db.collection<WordsDocument>('search_words'),
  }
}

export type SearchCollections = ReturnType<typeof searchCollections>

/** What searching reads. */
export interface SearchIndex {
  units(chatIds: readonly string[]): Promise<Unit[]>
  lists(units: readonly Unit[], terms: readonly string[]): Promise<Lists[]>
  /** The words of some chats that begin so, at most `expansions`. */
  expand(chatIds: readonly string[], prefix: string): Promise<string[]>
}

export function createSearchIndex(mongo: Mongo): SearchIndex {
  const { chats, postings, words } = searchCollections(mongo)
  return {
    async units(chatIds) {
      const found = await chats.find({ _id: { $in: [...chatIds] } }).toArray()
      return found.flatMap(({ _id: chatId, units = {} }) =>
        Object.entries(units).map(([block, unit]) => ({ version: 1, ...unit, chatId, block: Number(block) })),
      )
    },
    async lists(units, terms) {
      const ids = units.flatMap(({ chatId, block }) => terms.map(term => postingsId(chatId, block, term)))
      const parts = Array.from({ length: Math.ceil(ids.length / listsAtOnce) }, (_, part) =>
        ids.slice(part * listsAtOnce, (part + 1) * listsAtOnce),
      )
      const found = await Promise.all(parts.map(part => postings.find({ _id: { $in: part } }).toArray()))
      const byId = new Map(found.flat().map(document => [document._id, document]))
      return units.map(({ chatId, block }) => {
        const ofUnit = terms.flatMap(term => {
          const document = byId.get(postingsId(chatId, block, term))
          return document ? [[term, decodePostings(bytesOf(document.bytes), document.count)] as const] : []
        })
        return new Map(ofUnit)
      })
    },
    async expand(chatIds, prefix) {
      const ids = [...new Set(chatIds.map(chatId => wordsId(chatId, prefix)))]
      const found = await words.find({ _id: { $in: ids } }).toArray()
      const units = new Map<string, number>()
      for (const { words: some } of found)
        for (const { word, units: count } of some)
          if (word.startsWith(prefix)) units.set(word, (units.get(word) ?? 0) + count)
      return [...units]
        .sort(([a, inA], [b, inB]) => inB - inA || a.length - b.length || (a < b ? -1 : 1))
        .slice(0, expansions)
        .map(([word]) => word)
    },
  }
}

export function bytesOf(binary: Binary): Uint8Array {
  return binary.buffer.subarray(0, binary.position)
}

export const packed = (bytes: Uint8Array): Binary => new Binary(bytes)
