// Answers of public fetches, kept for as long as the schema allows. Off unless configured. A cache may be slow or away at any time: then it is
// as if nothing was kept. Errors, nulls and answers of which a part is missing are not kept.

import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { settledWithin } from '#platform/async/settled-within.ts'
import { elapsedMs } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import { isObject } from './execute/json.ts'
import type { Answer } from './execute/service.ts'
import { pathOf } from './execute/subgraph-errors.ts'

/** A text to keep. */
export interface Kept {
  readonly key: string
  readonly text: string
  readonly ttlMs: number
}

/** Where texts are kept, by key. Either may reject, or never settle. */
export interface CacheStore {
  read(keys: readonly string[]): Promise<readonly (string | null | undefined)[]>
  write(entries: readonly Kept[]): Promise<unknown>
}

/** What became of a question: `passed` means that its asker has just changed something, or that the store is not asked now. */
export type Found = 'hit' | 'miss' | 'passed' | 'late'

/** What caches are made with. */
export interface ResponseCacheOptions {
  readonly store: CacheStore
  /** The store is not waited for longer. */
  readonly deadlineMs?: number
  onFound?(found: Found, entries: number): void
  onDropped?(entries: number): void
}

/** A question whose parts, such as entities, are kept each by itself. */
export interface CachedQuestion {
  /** Names the supergraph, the subgraph, the document and its variables; not the parts. */
  readonly scope: string
  readonly parts: readonly string[]
  readonly maxAgeMs: number
  /** Whoever of those who ask has changed something lately reads what is there now. */
  readonly writers: ReadonlySet<string>
}

/** Answers of public fetches. None of its methods rejects of itself. */
export interface ResponseCache {
  /**
   * @param ask asks the subgraph for some of the parts; its answer has as many in `data._entities`
   * @returns an answer about all parts
   */
  entities(question: CachedQuestion, ask: (parts: readonly string[]) => Promise<Answer>): Promise<Answer>
  /** The same for a question that has no parts. */
  root(question: Omit<CachedQuestion, 'parts'>, ask: () => Promise<Answer>): Promise<Answer>
  /** To be waited for before somebody is told that their change was made. @param longestMs the longest age of anything */
  changed(writer: string, longestMs: number): Promise<void>
}

const defaultDeadlineMs = 20
/** A store that was late is left alone for so long: each question would wait for it in vain. */
const restMs = 1_000
/** Larger answers are not kept. */
const maxTextLength = 64 * 1024
/** Of texts that the store has not taken yet; what comes then is not kept. */
const maxWaitingLength = 4 * 1024 * 1024
/** Writers of whom this process knows without the store. */
const maxWriters = 50_000
/** Clocks of different machines measure a little differently. */
const markMarginMs = 1_000

/** @param options see there; the deadline is 20 ms unless given */
export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { store, deadlineMs = defaultDeadlineMs, onFound, onDropped } = options
  const writers = new LRUCache<string, number>(atMostEntries(maxWriters))
  let restUntil = 0
  let waitingLength = 0

  /** @returns undefined where the store is late, away, or left alone */
  async function inTime<T>(work: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
    if (elapsedMs() < restUntil) return undefined
    let done: { readonly value: T } | undefined
    const working = Promise.resolve()
      .then(work)
      .then(value => {
        done = { value }
      })
    await settledWithin(deadlineMs, working)
    if (!done) restUntil = elapsedMs() + restMs
    return done
  }

  const hasJustChanged = (one: string) => (writers.get(one) ?? 0) > elapsedMs()

  /** @returns by part what is kept; undefined for all where nothing may be told */
  async function read({ scope, parts, writers: askers }: CachedQuestion): Promise<readonly unknown[] | undefined> {
    if ([...askers].some(hasJustChanged)) {
      onFound?.('passed', parts.length)
      return undefined
    }
    const marks = [...askers].map(markOf)
    const found = await inTime(() => store.read([...marks, ...parts.map(part => keyOf(scope, part))]))
    if (!found) {
      onFound?.('late', parts.length)
      return undefined
    }
    if (found.value.slice(0, marks.length).some(mark => typeof mark === 'string')) {
      onFound?.('passed', parts.length)
      return undefined
    }
    const values = parts.map((_, index) => parsed(found.value[marks.length + index]))
    const hits = values.filter(value => value !== undefined).length
    if (hits > 0) onFound?.('hit', hits)
    if (hits < parts.length) onFound?.('miss', parts.length - hits)
    return values
  }

  /** @param askedAt when it was asked for: what is told is never older than its age allows */
  function keep({ scope, maxAgeMs }: CachedQuestion, values: readonly (readonly [string, unknown])[], askedAt: number) {
    const ttlMs = Math.floor(maxAgeMs - (elapsedMs() - askedAt))
    if (ttlMs <= 0 || elapsedMs() < restUntil) return
    const entries = values.flatMap(([part, value]) => {
      const text = isObject(value) ? JSON.stringify(value) : ''
      return text !== '' && text.length <= maxTextLength ? [{ key: keyOf(scope, part), text, ttlMs }] : []
    })
    if (entries.length === 0) return
    const length = entries.reduce((sum, { text }) => sum + text.length, 0)
    if (waitingLength + length > maxWaitingLength) {
      onDropped?.(entries.length)
      return
    }
    waitingLength += length
    const over = () => {
      waitingLength -= length
    }
    store.write(entries).then(over, () => {
      over()
      onDropped?.(entries.length)
    })
  }

  return {
    async entities(question, ask) {
      const { parts } = question
      const kept = (await read(question)) ?? []
      const missing = parts.filter((_, index) => kept[index] === undefined)
      if (missing.length === 0) return { data: { _entities: kept } }
      const askedAt = elapsedMs()
      const answer = await ask(missing)
      const entities = isObject(answer.data) ? answer.data._entities : undefined
      // Whoever reads it tells of the fault.
      if (!Array.isArray(entities) || entities.length !== missing.length) return answer
      if (!hasErrors(answer))
        keep(
          question,
          missing.map((part, index) => [part, entities[index]]),
          askedAt,
        )
      if (missing.length === parts.length) return answer
      const placeOf = new Map(missing.map((part, index) => [index, parts.indexOf(part)]))
      const all = [...parts.keys()].map(index => kept[index])
      for (const [index, place] of placeOf) all[place] = entities[index]
      return { ...answer, data: { _entities: all }, ...movedErrors(answer, placeOf) }
    },
    async root(question, ask) {
      const whole = { ...question, parts: [''] }
      const [kept] = (await read(whole)) ?? []
      if (kept !== undefined) return { data: kept }
      const askedAt = elapsedMs()
      const answer = await ask()
      if (!hasErrors(answer) && !hasNulls(answer.data)) keep(whole, [['', answer.data]], askedAt)
      return answer
    },
    async changed(writer, longestMs) {
      if (longestMs <= 0) return
      const ttlMs = longestMs + markMarginMs
      writers.set(writer, elapsedMs() + ttlMs)
      await inTime(() => store.write([{ key: markOf(writer), text: '1', ttlMs }]))
    },
  }
}

const keyOf = (scope: string, part: string): string => hash('sha256', `${scope}\n${part}`, 'base64url')
const markOf = (writer: string): string => `changed:${hash('sha256', writer, 'base64url')}`

function parsed(text: string | null | undefined): unknown {
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const hasErrors = ({ errors }: Answer): boolean => errors !== undefined && (!Array.isArray(errors) || errors.length > 0)

/** Of the root: what is not there now may be there in a moment. */
const hasNulls = (data: unknown): boolean => !isObject(data) || Object.values(data).includes(null)

function movedErrors({ errors }: Answer, placeOf: ReadonlyMap<number, number>): Pick<Answer, 'errors'> {
  if (!Array.isArray(errors)) return errors === undefined ? {} : { errors }
  return {
    errors: errors.map(error => {
      const [root, place, ...rest] = pathOf(error) ?? []
      const moved = root === '_entities' && typeof place === 'number' ? placeOf.get(place) : undefined
      return moved === undefined ? error : { ...error, path: [root, moved, ...rest] }
    }),
  }
}
