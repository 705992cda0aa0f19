// Copies of another domain's keyed sets, such as the members of each chat: one row per (key, member) and a versioned document
// per key. Fed by facts from Kafka and by wake-ups on Redis; asks the owner when it has no copy, when a version is missing,
// and when nobody has confirmed the copy for a minute.

import type { ClientSession, Collection } from 'mongodb'
import type { Clock } from './clock.ts'
import type { Mongo } from './mongo.ts'
import { OwnerUnreachable } from './owner.ts'
import {
  type Change,
  compare,
  isSteps,
  type Member,
  memberOf,
  type RowDocument,
  type Snapshot,
  type Step,
} from './replica-change.ts'

/** A copy that nobody has confirmed for this long is asked for again before it is used. */
const confirmedForMs = 60_000
/** That somebody is not a member is asked for again when the copy is older: they may have joined a moment ago. */
const absenceConfirmedForMs = 1_000
/** A copy serves at most this long while the owner cannot be reached. */
const usableForMs = 10 * 60_000

/** Some members of a key, at one version of it. */
export interface Found<M extends Member> {
  readonly version: number
  readonly members: ReadonlyMap<string, M>
}

interface KeyDocument {
  _id: string
  version: number
  confirmedAt: Date
}

export interface ReplicaOptions<M extends Member> {
  readonly mongo: Mongo
  /** Names the two collections. */
  readonly name: string
  readonly clock: Clock
  /**
   * Asks the owner; null for a key that it does not know, `same` where its version is still `known`. An owner that still has the
   * facts after `known` may answer with those: they say who did what, and cost nothing of those who stay.
   * @throws OwnerUnreachable
   */
  fetch(key: string, known: number): Promise<Snapshot<M> | readonly Step<M>[] | 'same' | null>
  /** Runs in the transaction that changes the copy; must be idempotent by `to`. */
  changed?(session: ClientSession, change: Change<M>): Promise<void>
  /** Runs after that transaction. */
  committed?(change: Change<M>): Promise<void>
}

export interface Replica<M extends Member> {
  ensureIndexes(): Promise<void>
  /**
   * The member's row, from a copy that is fresh enough.
   * @throws OwnerUnreachable when there is no copy, or only one that is too old, and the owner does not answer
   */
  find(key: string, userId: string): Promise<M | undefined>
  /** The rows of several, with the version that they are the members at; fresh as `find` is. */
  findMany(key: string, userIds: readonly string[]): Promise<Found<M>>
  /** One member in several keys, in a fixed number of queries where the copies are fresh. */
  findIn(userId: string, keys: readonly string[]): Promise<ReadonlyMap<string, M>>
  /** All members of a key, in pages of the cursor; fresh as `find` is. */
  members(key: string): Promise<AsyncIterable<M>>
  /** The keys that a member has in this copy; not refreshed. */
  keysOf(userId: string): Promise<string[]>
  /** Takes in one fact. A repeat changes nothing; a fact that skips a version makes the whole set be asked for. */
  apply(
    key: string,
    version: number,
    change: { readonly add?: readonly M[]; readonly remove?: readonly string[]; readonly byUserId?: string | null },
  ): Promise<void>
  /** A wake-up said that the owner's version is `version`: confirms the copy, or asks for a newer one. */
  told(key: string, version: number): Promise<void>
  /** Asks the owner now. */
  refresh(key: string): Promise<void>
  /** Stores a whole copy of a key whose past is told already, as an import does: `changed` is not called. */
  adopt(session: ClientSession, key: string, snapshot: Snapshot<M>): Promise<void>
}

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
      await write(rows, session, planned)
      const set = { version: planned.to, confirmedAt: clock.now() }
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
      const filter = { key, userId: { $in: add.map(({ userId }) => userId) } }
      const held = await rows.find(filter as never, { session }).toArray()
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
  const refresh = (key: string): Promise<void> => {
    const running = asking.get(key) ?? ask(key).finally(() => asking.delete(key))
    asking.set(key, running)
    return running
  }
  const ageOf = (known: KeyDocument | null) =>
    known ? clock.now().getTime() - known.confirmedAt.getTime() : Number.POSITIVE_INFINITY
  const fresh = async (key: string): Promise<void> => {
    const age = ageOf(await keys.findOne({ _id: key }))
    if (age < confirmedForMs) return
    try {
      await refresh(key)
    } catch (error) {
      if (!(error instanceof OwnerUnreachable) || age >= usableForMs) throw error
    }
  }
  const read = async (key: string, userIds: readonly string[]) => {
    // The version first: rows that are newer than it are noticed by whoever compares it later.
    const known = await keys.findOne({ _id: key })
    const found = await rows.find({ key, userId: { $in: userIds } } as never).toArray()
    const members = new Map(found.map(row => [row.userId, memberOf<M>(row as RowDocument<M>)]))
    return { version: known?.version ?? 0, age: ageOf(known), members }
  }
  const findMany = async (key: string, userIds: readonly string[]): Promise<Found<M>> => {
    const found = await read(key, userIds)
    const complete = found.members.size === new Set(userIds).size
    if (found.age < (complete ? confirmedForMs : absenceConfirmedForMs)) return found
    try {
      await refresh(key)
    } catch (error) {
      if (error instanceof OwnerUnreachable && found.age < usableForMs) return found
      throw error
    }
    return read(key, userIds)
  }
  return {
    async ensureIndexes() {
      await rows.createIndex({ key: 1, userId: 1 } as never, { unique: true, name: 'key_user' })
      await rows.createIndex({ userId: 1 } as never, { name: 'user' })
    },
    async find(key, userId) {
      return (await findMany(key, [userId])).members.get(userId)
    },
    findMany,
    async findIn(userId, asked) {
      const found = new Map<string, M>()
      const ages = new Map((await keys.find({ _id: { $in: [...asked] } }).toArray()).map(one => [one._id, ageOf(one)]))
      const ids = asked.map(key => `${key}|${userId}`)
      const held = await rows.find({ _id: { $in: ids } } as never).toArray()
      for (const row of held as RowDocument<M>[]) found.set(row.key, memberOf<M>(row))
      const old = asked.filter(key => {
        const age = ages.get(key) ?? Number.POSITIVE_INFINITY
        return age >= (found.has(key) ? confirmedForMs : absenceConfirmedForMs)
      })
      const anew = await Promise.all(
        old.map(async key => [key, (await findMany(key, [userId])).members.get(userId)] as const),
      )
      for (const [key, member] of anew) {
        if (member) found.set(key, member)
        else found.delete(key)
      }
      return found
    },
    async members(key) {
      await fresh(key)
      return rows.find({ key } as never).map(row => memberOf<M>(row as RowDocument<M>))
    },
    async keysOf(userId) {
      const found = await rows.find({ userId } as never, { projection: { key: 1 } }).toArray()
      return found.map(row => (row as unknown as { key: string }).key)
    },
    async apply(key, version, { add = [], remove = [], byUserId = null }) {
      let gap = false
      await change(key, async (session, from) => {
        gap = version > from + 1
        return version === from + 1 ? taking(key, { from, to: version, add, remove, byUserId })(session) : undefined
      })
      if (gap) await refresh(key)
    },
    async told(key, version) {
      const known = await keys.findOne({ _id: key })
      // Never copied: nobody here has asked for it yet.
      if (!known || known.version > version) return
      if (known.version < version) return refresh(key)
      await confirm(key, version)
    },
    refresh,
    async adopt(session, key, { version, members }) {
      await rows.deleteMany({ key } as never, { session })
      await write(rows, session, {
        key,
        from: 0,
        to: version,
        added: members,
        updated: [],
        removed: [],
        byUserId: null,
      })
      await keys.updateOne({ _id: key }, { $set: { version, confirmedAt: clock.now() } }, { session, upsert: true })
    },
  }
}

async function write<M extends Member>(
  rows: Collection<RowDocument<M>>,
  session: ClientSession,
  change: Change<M>,
): Promise<void> {
  const { key, added, updated, removed } = change
  if (removed.length > 0) await rows.deleteMany({ key, userId: { $in: removed } } as never, { session })
  for (const member of updated)
    await rows.replaceOne({ key, userId: member.userId } as never, { ...member, key } as never, { session })
  if (added.length === 0) return
  const documents = added.map(member => ({ ...member, _id: `${key}|${member.userId}`, key }))
  await rows.insertMany(documents as never, { session })
}
