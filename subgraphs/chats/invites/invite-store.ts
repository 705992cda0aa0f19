// Exit 1, continued: links and the requests of those who came by one. Indexes stand beside the queries they serve.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Session } from '../store/personal-log.ts'
import { type Invite, inviteLimits, type JoinRequest } from './model.ts'

/** Where a request stands among those of its chat. */
export interface AskPosition {
  readonly at: Date
  readonly userId: string
}

export interface InviteStore {
  ensureIndexes(): Promise<void>
  add(session: Session, invite: Invite): Promise<void>
  find(id: string, session?: Session): Promise<Invite | undefined>
  findByHash(tokenHash: string): Promise<Invite | undefined>
  /** Links of a chat that were not ended and whose time is not over, among the newest 1,000. */
  living(session: Session, chatId: string, now: Date): Promise<Invite[]>
  revoke(session: Session, id: string, at: Date): Promise<void>
  /** Counts one more who came by it; two at once conflict, and one of them looks again. */
  use(session: Session, id: string): Promise<void>
  /** The newest first. */
  invites(chatId: string, createdById: string | undefined, range: Range<string>): Promise<Invite[]>
  ask(session: Session, request: JoinRequest): Promise<void>
  request(chatId: string, userId: string, session?: Session): Promise<JoinRequest | undefined>
  countAsking(session: Session, chatId: string): Promise<number>
  decline(session: Session, request: JoinRequest, at: Date): Promise<void>
  settle(session: Session, chatId: string, userId: string): Promise<void>
  /** Those who asked first, first. */
  asking(chatId: string, range: Range<AskPosition>): Promise<JoinRequest[]>
}

const mostLiving = 1_000
/** Requests of one millisecond that a page may begin among. */
const sameMoment = 50

type InviteDocument = Omit<Invite, 'id'> & { _id: string }
/** `waits`: nobody has answered it. */
type RequestDocument = JoinRequest & { _id: string; waits: boolean }

export function createInviteStore({ db }: Mongo): InviteStore {
  const invites = db.collection<InviteDocument>('invites')
  const requests = db.collection<RequestDocument>('join_requests')
  const requestId = (chatId: string, userId: string) => `${chatId}|${userId}`
  const inSession = (session: Session | undefined) => (session ? { session } : {})
  return {
    async ensureIndexes() {
      await invites.createIndex({ tokenHash: 1 }, { unique: true, name: 'token' })
      await invites.createIndex({ chatId: 1, _id: -1 }, { name: 'chat_newest' })
      await invites.createIndex({ createdById: 1 }, { name: 'maker' })
      await requests.createIndex({ chatId: 1, waits: 1, askedAt: 1, userId: 1 }, { name: 'chat_asked' })
      await requests.createIndex({ userId: 1 }, { name: 'user' })
    },
    async add(session, { id: _id, ...invite }) {
      await invites.insertOne({ _id, ...invite }, { session })
    },
    async find(_id, session) {
      const found = await invites.findOne({ _id }, inSession(session))
      return found ? inviteOf(found) : undefined
    },
    async findByHash(tokenHash) {
      const found = await invites.findOne({ tokenHash })
      return found ? inviteOf(found) : undefined
    },
    async living(session, chatId, now) {
      const found = await invites.find({ chatId }, { session }).sort({ _id: -1 }).limit(mostLiving).toArray()
      const inTime = ({ expiresAt, revokedAt }: Invite) => revokedAt === null && (expiresAt === null || expiresAt > now)
      return found.map(inviteOf).filter(inTime)
    },
    async revoke(session, _id, revokedAt) {
      await invites.updateOne({ _id }, { $set: { revokedAt } }, { session })
    },
    async use(session, _id) {
      await invites.updateOne({ _id }, { $inc: { uses: 1 } }, { session })
    },
    async invites(chatId, createdById, { after, size }) {
      const filter = { chatId, ...(createdById ? { createdById } : {}), ...(after ? { _id: { $lt: after } } : {}) }
      const found = await invites
        .find(filter)
        .sort({ _id: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(inviteOf)
    },
    async ask(session, request) {
      const _id = requestId(request.chatId, request.userId)
      await requests.replaceOne({ _id }, { ...request, waits: true }, { session, upsert: true })
    },
    async request(chatId, userId, session) {
      const found = await requests.findOne({ _id: requestId(chatId, userId) }, inSession(session))
      return found ? requestOf(found) : undefined
    },
    countAsking: (session, chatId) =>
      requests.countDocuments({ chatId, waits: true }, { session, limit: inviteLimits.requests }),
    async decline(session, { chatId, userId }, declinedAt) {
      // What they said was for those who have decided now.
      await requests.updateOne(
        { _id: requestId(chatId, userId) },
        { $set: { declinedAt, note: null, waits: false } },
        { session },
      )
    },
    async settle(session, chatId, userId) {
      await requests.deleteOne({ _id: requestId(chatId, userId) }, { session })
    },
    async asking(chatId, { after, size }) {
      // From the position on, by the index; those of the same millisecond that were told already are left out here.
      const found = await requests
        .find({ chatId, waits: true, ...(after ? { askedAt: { $gte: after.at } } : {}) })
        .sort({ askedAt: 1, userId: 1 })
        .limit(size + 1 + sameMoment)
        .toArray()
      const isLater = ({ askedAt, userId }: JoinRequest) =>
        !after || askedAt > after.at || (askedAt.getTime() === after.at.getTime() && userId > after.userId)
      return found
        .map(requestOf)
        .filter(isLater)
        .slice(0, size + 1)
    },
  }
}

function inviteOf({ _id, ...invite }: InviteDocument): Invite {
  return { id: _id, ...invite }
}

function requestOf({ _id, waits, ...request }: RequestDocument): JoinRequest {
  return request
}
