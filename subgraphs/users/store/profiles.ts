// Profiles in MongoDB.

import type { ClientSession, Db } from 'mongodb'
import { isDuplicateKey } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import { searchWords, skeletonOf } from '../input.ts'
import { type AccountFacts, defaultPrivacy, deletedName, type ProfileChange, type User } from '../model.ts'

interface ProfileDocument extends Omit<User, 'id'> {
  readonly _id: string
  /** What the handle looks like; one per look. */
  readonly skeleton?: string
  /** Beginnings of these find the profile. */
  readonly words: readonly string[]
  /** The first letters of those words: one alone would be the beginning of too many to sort. */
  readonly initials: readonly string[]
  /** The order of search. */
  readonly sortKey: string
}

/** Where a profile stands in what a search finds. */
export interface ProfilePosition {
  readonly sortKey: string
  readonly id: string
}

export interface FoundProfile {
  readonly user: User
  readonly sortKey: string
}

export type ProfileStore = ReturnType<typeof createProfileStore>

export function createProfileStore(db: Db) {
  const profiles = db.collection<ProfileDocument>('profiles')
  return {
    async ensureIndexes() {
      await profiles.createIndex(
        { skeleton: 1 },
        { unique: true, name: 'skeleton', partialFilterExpression: { skeleton: { $type: 'string' } } },
      )
      await profiles.createIndex({ handle: 1 }, { name: 'handle' })
      await profiles.createIndex({ words: 1, sortKey: 1, _id: 1 }, { name: 'words' })
      await profiles.createIndex({ initials: 1, sortKey: 1, _id: 1 }, { name: 'initials' })
      // Profiles from before there were initials.
      const initials = { $setUnion: [{ $map: { input: '$words', in: { $substrCP: ['$$this', 0, 1] } } }, []] }
      await profiles.updateMany({ initials: null as never }, [{ $set: { initials } }])
    },
    async findMany(ids: readonly string[]): Promise<User[]> {
      return (await profiles.find({ _id: { $in: [...ids] } }).toArray()).map(userOf)
    },
    async findByHandle(handle: string): Promise<User | undefined> {
      const found = await profiles.findOne({ handle })
      return found ? userOf(found) : undefined
    },
    /** @param hidden whoever must not be found */
    async search(prefix: string, range: Range<ProfilePosition>, hidden: readonly string[]): Promise<FoundProfile[]> {
      const { after, size } = range
      const place = after
        ? { $or: [{ sortKey: { $gt: after.sortKey } }, { sortKey: after.sortKey, _id: { $gt: after.id } }] }
        : {}
      const found = await profiles
        .find({ ...beginningWith(prefix), _id: { $nin: [...hidden] }, ...place })
        .sort({ sortKey: 1, _id: 1 })
        .limit(size + 1)
        .toArray()
      return found.map(document => ({ user: userOf(document), sortKey: document.sortKey }))
    },
    /** Makes the first profile of an account; one that stands already is left as it is, since its owner may have changed it. */
    async open(id: string, facts: AccountFacts): Promise<void> {
      await profiles.updateOne({ _id: id }, { $setOnInsert: firstProfile(facts) }, { upsert: true })
    },
    /** First profiles of people who are named in what is imported; one that stands already is left as it is. */
    async openMany(people: readonly { readonly id: string; readonly displayName: string }[], createdAt: Date) {
      const operations = people.map(({ id, displayName }) => ({
        updateOne: {
          filter: { _id: id },
          update: { $setOnInsert: firstProfile({ displayName, createdAt }) },
          upsert: true,
        },
      }))
      if (operations.length > 0) await profiles.bulkWrite(operations, { ordered: false })
    },
    /** Whether somebody else's handle looks like this one. */
    async isTaken(session: ClientSession, id: string, handle: string): Promise<boolean> {
      const other = { skeleton: skeletonOf(handle), _id: { $ne: id } }
      return (await profiles.findOne(other, { session, projection: { _id: 1 } })) !== null
    },
    isTakenError: (error: unknown) => isDuplicateKey(error, 'skeleton'),
    /** @returns the profile with its new version; undefined when it was deleted */
    async change(
      session: ClientSession,
      id: string,
      change: ProfileChange & Partial<Pick<User, 'hasAvatar' | 'privacy'>>,
    ): Promise<User | undefined> {
      const before = await profiles.findOne({ _id: id, isDeleted: false }, { session })
      if (!before) return undefined
      const { displayName, handle } = { ...before, ...change }
      const after = await profiles.findOneAndUpdate(
        { _id: id },
        {
          $set: { ...change, ...foundBy(displayName, handle), ...(handle ? { skeleton: skeletonOf(handle) } : {}) },
          $inc: { version: 1 },
          ...(handle ? {} : { $unset: { skeleton: '' as const } }),
        },
        { session, returnDocument: 'after' },
      )
      return after ? userOf(after) : undefined
    },
    /** Leaves of a person what has to stand where others have talked with them. @returns the new version; undefined for a repeat */
    async erase(session: ClientSession, id: string, now: Date): Promise<number | undefined> {
      const before = await profiles.findOne(
        { _id: id },
        { session, projection: { isDeleted: 1, version: 1, createdAt: 1 } },
      )
      if (before?.isDeleted) return undefined
      const version = (before?.version ?? 0) + 1
      await profiles.replaceOne(
        { _id: id },
        {
          displayName: deletedName,
          handle: null,
          bio: null,
          locale: null,
          timeZone: null,
          hasAvatar: false,
          privacy: { presence: 'NOBODY', receipts: 'NOBODY', isFoundByEmail: false },
          createdAt: before?.createdAt ?? now,
          isDeleted: true,
          version,
          words: [],
          initials: [],
          sortKey: '',
        },
        { session, upsert: true },
      )
      return version
    },
  }
}

function firstProfile({ displayName, createdAt }: AccountFacts): Omit<ProfileDocument, '_id' | 'skeleton'> {
  return {
    ...{ displayName, handle: null, bio: null, locale: null, timeZone: null, hasAvatar: false },
    ...{ privacy: defaultPrivacy, createdAt, isDeleted: false, version: 0 },
    ...foundBy(displayName, null),
  }
}

function foundBy(displayName: string, handle: string | null) {
  const words = searchWords(displayName)
  const all = [...new Set([...(handle ? [handle] : []), ...words, words.join(' ')])]
  return {
    words: all,
    initials: [...new Set(all.flatMap(word => [...word][0] ?? []))],
    sortKey: handle ?? words.join(' '),
  }
}

const beginningWith = (prefix: string) =>
  [...prefix].length === 1 ? { initials: prefix } : { words: { $gte: prefix, $lt: `${prefix}\u{10ffff}` } }

function userOf({ _id, privacy, ...document }: ProfileDocument): User {
  const { skeleton: _skeleton, words: _words, initials: _initials, sortKey: _sortKey, ...user } = document
  // What a profile from before a setting says nothing of is as it is by default.
  return { id: _id, ...user, privacy: { ...defaultPrivacy, ...privacy } }
}
