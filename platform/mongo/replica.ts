// Copies of another domain's keyed sets, such as the members of each chat: one row per (key, member) and a versioned document
// per key. Fed by facts from Kafka and by wake-ups on Redis; asks the owner when it has no copy, when a version is missing,
// and when nobody has confirmed the copy for a minute.

import type { ClientSession, Collection } from 'mongodb'
import { within } from '../async/deadline.ts'
import type { Clock } from '../clock.ts'
import type { Mongo } from './mongo.ts'
import {
  type Change,
  compare,
  isSteps,
  type Member,
  type RowDocument,
  type Snapshot,
  type Step,
} from './replica-change.ts'
import { among, createReplicaReads, type KeyDocument, type ReplicaReads, rowId } from './replica-reads.ts'

/** A rebuild asks again when a fact overtakes the snapshot. */
const rebuildTries = 5

/** What is copied, how its owner is asked, and who hears of changes. */
export interface ReplicaOptions<M extends Member> {
  readonly mongo: Mongo
  /** Names the two collections. */
  readonly name: string
  readonly clock: Clock
  /**
   * Asks the owner; null for a key that it does not know, `same` where its version is still `known`. An owner that still has the
   * facts after `known` may answer with those: they say who did what, and cost nothing of those who stay.
   * @throws SubgraphUnreachable
   */
  fetch(key: string, known: number): Promise<Snapshot<M> | readonly Step<M>[] | 'same' | null>
  /** Runs in the transaction that changes the copy; must be idempotent by `to`. */
  changed?(session: ClientSession, change: Change<M>): Promise<void>
  /** Runs after that transaction. */
  committed?(change: Change<M>): Promise<void>
}

/** What is done in the transaction that changes a copy. */
export type InTransaction<M extends Member> = Required<ReplicaOptions<M>>['changed']

/** A copy of sets that another domain owns, such as the members of each chat. Written by facts, wake-ups and questions. */
export interface Replica<M extends Member> extends ReplicaReads<M> {
  ensureIndexes(): Promise<void>
  /** Takes in one fact. A repeat changes nothing; a fact that skips a version makes the whole set be asked for. */
  apply(
    key: string,
    version: number,
    change: { readonly add?: readonly M[]; readonly remove?: readonly string[]; readonly byUserId?: string | null },
  ): Promise<void>
  /** A wake-up said that the owner's version is `version`: confirms the copy, or asks for a newer one. */
  invalidate(key: string, version: number): Promise<void>
  /** Asks the owner now. */
  refresh(key: string): Promise<void>
  /** The keys that are copied here. */
  known(): Promise<string[]>
  /**
   * Replaces the copy of a key by the owner's snapshot, whatever it was: facts after the snapshot are taken in as ever, those before
   * it are repeats. `changed` is not called.
   * @throws SubgraphUnreachable
   */
  rebuild(key: string): Promise<void>
  /** Stores a whole copy of a key whose past is told already, as an import does: `changed` is not called. */
  adopt(session: ClientSession, key: string, snapshot: Snapshot<M>): Promise<void>
}

/** Uses the collections `<name>`, one row per key and member, and `<name>_keys`. Asks nothing until it is used. */
export function createReplica<M extends Member>(options: ReplicaOptions<M>): Replica<M> {
  const { mongo, name, clock, fetch } = options
  const keys: Collection<KeyDocument> = mongo.db.collection(`${name}_keys`)
  const rows = mongo.db.collection<RowDocument<M>>(name)
  const asking = new Map<string, Promise<void>>()

  const change = async (
    key: string,
    plan: (session: ClientSession, from: number) => Promise<Change<M> | undefined>,
  ) => {
    const done = await mongo.transaction(async session => {
      const known = await keys.findOne({ _id: key }, { session })
      const planned = await plan(session, known?.version ?? 0)
      if (!planned) return undefined
      const size = known?.size ?? (await rows.countDocuments({ key } as never, { session }))
      const grown = await write(rows, session, planned)
      const set = { version: planned.to, confirmedAt: clock.now(), size: size + grown }
      await keys.updateOne({ _id: key }, { $set: set }, { session, upsert: true })
      if (planned.to !== planned.from) await options.changed?.(session, planned)
      return planned
    })
    if (done && done.to !== done.from) await options.committed?.(done)
  }
  const confirm = (key: string, version: number) =>
    keys.updateOne({ _id: key, version }, { $set: { confirmedAt: clock.now() } })
  const versionOf = async (key: string) => (await keys.findOne({ _id: key }))?.version ?? 0
  const taking =
    (key: string, { from, to, add, remove, byUserId }: Step<M>) =>
    async (session: ClientSession): Promise<Change<M>> => {
      const held = await rows
        .find(
          among(
            key,
            add.map(({ userId }) => userId),
          ) as never,
          { session },
        )
        .toArray()
      return { key, from, to, ...compare<M>(held as RowDocument<M>[], add), removed: remove, byUserId }
    }
  const takeSteps = async (key: string, steps: readonly Step<M>[]) => {
    for (const step of steps)
      await change(key, async (session, from) => (from === step.from ? taking(key, step)(session) : undefined))
    // Facts from Kafka may have taken a part of a step meanwhile: the rest of it is asked for again.
    if ((await versionOf(key)) < (steps.at(-1)?.to ?? 0)) await ask(key)
  }
  const ask = async (key: string): Promise<void> => {
    const known = await versionOf(key)
    const answer = await fetch(key, known)
    if (answer === 'same' || (isSteps(answer) && answer.length === 0)) {
      await confirm(key, known)
      return
    }
    if (isSteps(answer)) return takeSteps(key, answer)
    const snapshot = answer
    await change(key, async (session, from) => {
      // The owner knows no such key: an empty set, so that the question is not asked again for a while.
      const to = snapshot?.version ?? from
      if (to < from) return undefined
      const present = await rows.find({ key } as never, { session }).toArray()
      const wanted = new Set(snapshot?.members.map(({ userId }) => userId))
      const removed = present.filter(({ userId }) => !wanted.has(userId)).map(({ userId }) => userId)
      const compared = compare<M>(present as RowDocument<M>[], snapshot?.members ?? [])
      return { key, from, to, ...compared, removed, byUserId: null }
    })
  }
  const adopt = async (session: ClientSession, key: string, { version, members }: Snapshot<M>) => {
    await rows.deleteMany({ key } as never, { session })
    const none = { updated: [], removed: [], byUserId: null }
    await write(rows, session, { key, from: 0, to: version, added: members, ...none })
    const set = { version, confirmedAt: clock.now(), size: members.length }
    await keys.updateOne({ _id: key }, { $set: set }, { session, upsert: true })
  }
  /** @returns false where a fact that is newer than the snapshot has been taken in meanwhile */
  const replace = (key: string, snapshot: Snapshot<M> | null) =>
    mongo.transaction(async session => {
      const version = (await keys.findOne({ _id: key }, { session }))?.version ?? 0
      if (snapshot && snapshot.version < version) return false
      if (snapshot) await adopt(session, key, snapshot)
      else {
        await rows.deleteMany({ key } as never, { session })
        await keys.deleteOne({ _id: key }, { session })
      }
      return true
    })
  const refresh = (key: string): Promise<void> => {
    // Many wait for one question: it is nobody's in particular.
    const running = asking.get(key) ?? within(undefined, () => ask(key)).finally(() => asking.delete(key))
    asking.set(key, running)
    return running
  }
  const reads = createReplicaReads<M>({ rows, keys, clock, refresh })
  return {
    async ensureIndexes() {
      await rows.createIndex({ key: 1, userId: 1 } as never, { unique: true, name: 'key_user' })
      await rows.createIndex({ userId: 1 } as never, { name: 'user' })
    },
    ...reads,
    async apply(key, version, { add = [], remove = [], byUserId = null }) {
      let gap = false
      await change(key, async (session, from) => {
        gap = version > from + 1
        return version === from + 1 ? taking(key, { from, to: version, add, remove, byUserId })(session) : undefined
      })
      if (gap) await refresh(key)
    },
    async invalidate(key, version) {
      const known = await keys.findOne({ _id: key })
      // Never copied: nobody here has asked for it yet.
      if (!known || known.version > version) return
      if (known.version < version) return refresh(key)
      await confirm(key, version)
    },
    refresh,
    known: () => keys.distinct('_id'),
    async rebuild(key) {
      for (let attempt = 1; attempt <= rebuildTries; attempt++) {
        const answer = await fetch(key, 0)
        if (answer === 'same' || isSteps(answer)) throw new Error(`The owner of ${key} was asked for all of it.`)
        if (await replace(key, answer)) return
      }
      throw new Error(`The owner's snapshot of ${key} stays older than what it has told since.`)
    },
    adopt,
  }
}

/** @returns how many more members there are then */
async function write<M extends Member>(
  rows: Collection<RowDocument<M>>,
  session: ClientSession,
  change: Change<M>,
): Promise<number> {
  const { key, added, updated, removed } = change
  const gone = removed.length > 0 ? await rows.deleteMany(among(key, removed) as never, { session }) : undefined
  for (const member of updated)
    await rows.replaceOne({ _id: rowId(key, member.userId) } as never, { ...member, key } as never, { session })
  const documents = added.map(member => ({ ...member, _id: rowId(key, member.userId), key }))
  if (documents.length > 0) await rows.insertMany(documents as never, { session })
  return documents.length - (gone?.deletedCount ?? 0)
}
