// Exit 1, continued: who is restricted, and the newest message that a restricted person sees of their own in each chat, where the
// chat's head knows another.

import { elapsedMs } from '#platform/clock.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Session } from '../../core/log/message-store.ts'
import { pageByPlace } from '../../core/log/place-store.ts'
import type { Message } from '../../core/model/model.ts'
import type { AuditStore } from '../moderation/audit-store.ts'
import type { AuditedAction } from '../moderation/model.ts'
import type { Restricted, Restriction } from './model.ts'

/** Asked for each message that is sent, and so remembered: a restriction holds from the second after it was made. */
const rememberedForMs = 1_000

export interface RestrictionStore {
  ensureIndexes(): Promise<void>
  /** Writes it down with its deed; nothing where the person is restricted already. @returns the restriction that holds */
  restrict(restriction: Restriction, deed: AuditedAction): Promise<Restriction>
  /** @returns undefined where there was none */
  lift(userId: string, deed: AuditedAction): Promise<Restriction | undefined>
  /** Those that hold, the newest first. */
  list(range: Range<string>): Promise<Restriction[]>
  restricted(): Promise<Restricted>
  /** In the transaction that stores messages. */
  noted(session: Session, messages: readonly Message[]): Promise<void>
  /** The newest of somebody's own messages that nobody else sees, by chat. */
  newestOf(userId: string, chatIds: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Where a restriction stands in the list of those that hold. */
export const placeOf = ({ at, userId }: Pick<Restriction, 'at' | 'userId'>) => `${at.toISOString()}|${userId}`

interface RestrictionDocument extends Omit<Restriction, 'userId'> {
  _id: string
  /** Absent since it was lifted. */
  place?: string
  all: 'all'
}

interface NewestDocument {
  _id: string
  userId: string
  chatId: string
  messageId: string
}

export function createRestrictionStore(mongo: Mongo, audit: Pick<AuditStore, 'append'>): RestrictionStore {
  const people = mongo.db.collection<RestrictionDocument>('restrictions')
  const newest = mongo.db.collection<NewestDocument>('shadow_heads')
  let known: { readonly until: number; readonly restricted: Promise<Restricted> } | undefined
  const read = async (): Promise<Restricted> => {
    const found = await people.find({}, { projection: { place: 1 } }).toArray()
    const now = found.filter(({ place }) => place !== undefined)
    return { now: new Set(now.map(({ _id }) => _id)), ever: new Set(found.map(({ _id }) => _id)) }
  }
  return {
    async ensureIndexes() {
      await people.createIndex({ all: 1, place: 1 }, { name: 'all_place' })
      await newest.createIndex({ userId: 1 }, { name: 'user' })
    },
    async restrict(restriction, deed) {
      const { userId: _id, ...rest } = restriction
      const held = await mongo.transaction(async session => {
        const before = await people.findOne({ _id }, { session })
        if (before?.place !== undefined) return restrictionOf(before)
        const document = { ...rest, place: placeOf(restriction), all: 'all' } as const
        await people.replaceOne({ _id }, document, { session, upsert: true })
        await audit.append(session, deed)
        return restriction
      })
      known = undefined
      return held
    },
    async lift(_id, deed) {
      const lifted = await mongo.transaction(async session => {
        const before = await people.findOne({ _id }, { session })
        if (before?.place === undefined) return undefined
        await people.updateOne({ _id }, { $unset: { place: '' } }, { session })
        await audit.append(session, deed)
        return restrictionOf(before)
      })
      known = undefined
      return lifted
    },
    list: async range => (await pageByPlace(people, { all: 'all' }, range)).map(restrictionOf),
    restricted() {
      const now = elapsedMs()
      if (known && known.until > now) return known.restricted
      const restricted = read()
      known = { until: now + rememberedForMs, restricted }
      // What failed is asked again.
      restricted.catch(() => {
        known = undefined
      })
      return restricted
    },
    async noted(session, messages) {
      for (const { id: messageId, chatId, senderId, shadowed, threadOnly } of messages) {
        if (!shadowed || threadOnly || senderId === null) continue
        const document = { userId: senderId, chatId, messageId }
        await newest.replaceOne({ _id: `${chatId}|${senderId}` }, document, { session, upsert: true })
      }
    },
    async newestOf(userId, chatIds) {
      const found = await newest.find({ _id: { $in: chatIds.map(id => `${id}|${userId}`) } }).toArray()
      return new Map(found.map(({ chatId, messageId }) => [chatId, messageId]))
    },
  }
}

function restrictionOf({ _id, place: _place, all: _all, ...rest }: RestrictionDocument): Restriction {
  return { userId: _id, ...rest }
}
