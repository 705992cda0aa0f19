// Exit 1, continued: the answers to strangers, kept on the row of the member who has to give one. Until they accept, every domain
// that keeps how they want to hear of the chat is told that it is muted.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { ChatsPersonalFacts } from '#schema/events/facts.ts'
import type { ChatMember } from '../model.ts'
import type { PersonalLog, Session } from '../store/personal-log.ts'

export interface RequestStore {
  ensureIndexes(): Promise<void>
  /** Whether two people are in a chat together. */
  shareAChat(userId: string, otherId: string): Promise<boolean>
  /** How many chats somebody has opened with strangers who have not accepted; counted up to `atMost`. */
  countOpenedBy(userId: string, atMost: number): Promise<number>
  /** A stranger's chat is muted for whom it was opened with, in the transaction that opens it. They are not asked yet. */
  opened(session: Session, member: ChatMember, at: Date): Promise<void>
  /** People have said something: strangers for the first time ask by that. Idempotent. @returns whether anybody was asked */
  asked(people: readonly { readonly chatId: string; readonly userId: string }[], at: Date): Promise<boolean>
  answer(
    session: Session,
    member: ChatMember,
    answer: { readonly state: 'ACCEPTED' | 'DECLINED'; readonly at: Date },
  ): Promise<void>
  /** Those of these people who have not accepted the chat. */
  openAmong(
    people: readonly { readonly chatId: string; readonly userId: string }[],
  ): Promise<{ readonly chatId: string; readonly userId: string }[]>
}

type MemberDocument = ChatMember & { _id: string }

/** JavaScript and every store can hold it, and nobody lives to see it. */
const forEver = '9999-12-31T23:59:59.000Z'

export function createRequestStore({ db, transaction }: Mongo, personal: PersonalLog): RequestStore {
  const members = db.collection<MemberDocument>('members')
  const mute = (session: Session, member: ChatMember, at: Date) =>
    personal.append(session, { type: 'chats.PreferencesChanged.v1', data: toldPreferences(member) }, at)
  const tell = async (
    session: Session,
    { chatId, userId }: ChatMember,
    { state, at }: { readonly state: ChatsPersonalFacts['chats.RequestMoved.v1']['state']; readonly at: Date },
  ) => {
    const data = { userId, chatId, kind: 'MESSAGE_REQUEST', state } as const
    await personal.append(session, { type: 'chats.RequestMoved.v1', data }, at)
  }
  return {
    async ensureIndexes() {
      await members.createIndex({ 'request.byUserId': 1 }, { name: 'request_by' })
    },
    async shareAChat(userId, otherId) {
      const mine = (await members.find({ userId }, { projection: { chatId: 1 } }).toArray()).map(({ chatId }) => chatId)
      return mine.length > 0 && (await members.findOne({ userId: otherId, chatId: { $in: mine } })) !== null
    },
    countOpenedBy: (userId, atMost) => members.countDocuments({ 'request.byUserId': userId }, { limit: atMost }),
    opened: mute,
    async asked(people, at) {
      if (people.length === 0) return false
      const byUserId = { $in: [...new Set(people.map(({ userId }) => userId))] }
      // By the index alone: with a second condition the stand-in store walks through the collection.
      const open = await members.find({ 'request.byUserId': byUserId }).toArray()
      const senders = new Set(people.map(({ chatId, userId }) => `${chatId}|${userId}`))
      const first = open.filter(
        ({ chatId, request }) => request?.isUnsaid && senders.has(`${chatId}|${request?.byUserId}`),
      )
      for (const { _id, ...member } of first)
        await transaction(async session => {
          const filter = { _id, 'request.isUnsaid': true } as const
          const { modifiedCount } = await members.updateOne(filter, { $unset: { 'request.isUnsaid': '' } }, { session })
          if (modifiedCount === 0 || member.request?.state !== 'PENDING') return
          await tell(session, member, { state: 'PENDING', at })
        })
      return first.length > 0
    },
    async answer(session, { request, ...member }, { state, at }) {
      const _id = `${member.chatId}|${member.userId}`
      const update =
        state === 'ACCEPTED' ? { $unset: { request: '' as const } } : { $set: { 'request.state': 'DECLINED' as const } }
      await members.updateOne({ _id }, update, { session })
      const now = state === 'ACCEPTED' || !request ? member : { ...member, request: { ...request, state } }
      await mute(session, now, at)
      await tell(session, now, { state, at })
    },
    async openAmong(people) {
      if (people.length === 0) return []
      const _id = { $in: people.map(({ chatId, userId }) => `${chatId}|${userId}`) }
      const found = (await members.find({ _id }).toArray()).filter(({ request }) => request)
      return found.map(({ chatId, userId }) => ({ chatId, userId }))
    },
  }
}

/** How somebody has put a chat in their list, as other domains are to hold it. */
export function toldPreferences({ userId, chatId, preferences, request }: ChatMember) {
  const text = (at: Date | null) => at?.toISOString() ?? null
  const { mutedUntil, pinnedAt, archivedAt } = preferences
  const placement = { pinnedAt: text(pinnedAt), archivedAt: text(archivedAt) }
  return { userId, chatId, mutedUntil: request ? forEver : text(mutedUntil), ...placement }
}
