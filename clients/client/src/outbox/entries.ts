// What was sent and has no answer yet: each request under its own key in the device's storage, in the order of sending.
import type { DocumentNode } from 'graphql'
import type { Keep } from '../storage.ts'
import { createStore, type Readable } from '../store.ts'

/** How far an entry of the outbox has come. A `refused` one stays until somebody retries or discards it. */
export type EntryState =
  /** On its way, or waiting for its turn. */
  | 'sending'
  /** Tried in vain: the next try comes by itself. */
  | 'waiting'
  /** Nobody is signed in; sent after the next sign-in. */
  | 'signed-out'
  /** The server said no: nothing more happens unless somebody retries or discards it. */
  | 'refused'

/** A mutation in the outbox: sent, but not answered yet, or refused. */
export interface Entry {
  readonly clientKey: string
  /** The mutation's field, such as `sendMessage`. */
  readonly field: string
  /** As a syntax tree: an app need not carry a parser. */
  readonly query: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  /** Who sends it: another person's entries stay where they are. */
  readonly userId: string | undefined
  /** RFC 3339. */
  readonly createdAt: string
  readonly state: EntryState
  /** Why it was refused, or why the last try failed. */
  readonly reason?: string
  /** The message that has come back by the feed before the answer did. */
  readonly echo?: string
}

/** The stored entries of the outbox, oldest first; can be watched. */
export interface Entries extends Readable<readonly Entry[]> {
  /** False once an entry could not be stored and lives in memory only. */
  readonly durable: boolean
  find(clientKey: string): Entry | undefined
  /** Stored when this returns. */
  put(entry: Entry): void
  /** Changes what is shown; only a refusal outlives a reload. */
  change(clientKey: string, change: Partial<Pick<Entry, 'state' | 'reason' | 'echo'>>): void
  remove(clientKey: string): void
}

const beginning = 'outbox:'

/** Reads what an earlier page has stored: refused entries stay refused, all others are `sending` again. */
export function createEntries(keep: Keep): Entries {
  const store = createStore<readonly Entry[]>(stored(keep))
  const find = (clientKey: string): Entry | undefined => store.get().find(entry => entry.clientKey === clientKey)
  return {
    get durable() {
      return keep.durable
    },
    get: store.get,
    subscribe: store.subscribe,
    find,
    put(entry) {
      keep.set(beginning + entry.clientKey, entry)
      store.set([...store.get().filter(other => other.clientKey !== entry.clientKey), entry])
    },
    change(clientKey, change) {
      const entry = find(clientKey)
      if (!entry) return
      const changed = { ...entry, ...change }
      if (change.state && (change.state === 'refused') !== (entry.state === 'refused'))
        keep.set(beginning + clientKey, changed)
      store.set(store.get().map(other => (other === entry ? changed : other)))
    },
    remove(clientKey) {
      keep.remove(beginning + clientKey)
      store.set(store.get().filter(entry => entry.clientKey !== clientKey))
    },
  }
}

function stored(keep: Keep): Entry[] {
  return keep
    .keys(beginning)
    .map(key => keep.get(beginning + key))
    .filter(isEntry)
    .map(entry => ({ ...entry, state: entry.state === 'refused' ? ('refused' as const) : ('sending' as const) }))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
}

function isEntry(value: unknown): value is Entry {
  const { clientKey, query, variables } = (value ?? {}) as Partial<Entry>
  return typeof clientKey === 'string' && typeof query === 'object' && typeof variables === 'object'
}
