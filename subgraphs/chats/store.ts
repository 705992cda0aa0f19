// Exit 1: chats and their members in MongoDB. What belongs to invites, bans and the like is in stores beside those; stores.ts makes
// them all. Indexes stand beside the queries they serve.

import { systemClock } from '#platform/clock.ts'
import type { EventLog, EventRow, KeyedFact } from '#platform/mongo/event-log.ts'
import { isDuplicateKey, type Mongo } from '#platform/mongo/mongo.ts'
import type { Range, TimePlace } from '#platform/pages.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import type { BanStore } from './bans/ban-store.ts'
import type { Change, Decide } from './decisions.ts'
import { type RequestStore, toldPreferences } from './message-requests/request-store.ts'
import type { Activity, Chat, ChatMember, ChatPreferences, NewChat } from './model.ts'
import type { ChatFilter, JoinPosition } from './store/lists.ts'
import type { PersonalLog, Session } from './store/personal-log.ts'

type ChatDocument = Omit<Chat, 'id' | 'inviting'> & {
  /** Absent where nobody has changed it. */
  inviting?: Chat['inviting']
  _id: string
  pair?: string
  createdBy?: string
  clientKey?: string
  inputHash?: string
}
type MemberDocument = ChatMember & { _id: string }

export interface ChatStore {
  ensureIndexes(): Promise<void>
  /** @returns false where a chat of the same pair, or of the same creator and key, exists already */
  open(opening: NewChat): Promise<boolean>
  /**
   * Stores a chat with the past of its members, of which only the last fact is told to others. Nobody sees any of it before the
   * chat itself is there, which comes last; what an earlier try has left is replaced.
   */
  adopt(chat: AdoptedChat, members: readonly ChatMember[], past: readonly KeyedFact<ChatsFacts>[]): Promise<void>
  findByPair(pair: string): Promise<Chat | undefined>
  findByClientKey(createdBy: string, clientKey: string): Promise<{ chat: Chat; inputHash: string } | undefined>
  chats(ids: readonly string[]): Promise<Chat[]>
  /** The memberships of one user in some chats. */
  memberships(userId: string, chatIds: readonly string[]): Promise<ChatMember[]>
  chatsOf(userId: string, filter: ChatFilter, range: Range<TimePlace>): Promise<Chat[]>
  members(chat: Pick<Chat, 'id' | 'version'>, range: Range<JoinPosition>): Promise<ChatMember[]>
  membersAmong(chatId: string, userIds: readonly string[]): Promise<ChatMember[]>
  /** Members by chat and user. */
  membersById(ids: readonly (readonly [chatId: string, userId: string])[]): Promise<ChatMember[]>
  /** Owner and admins of a group, of these at most 50. */
  managers(session: Session, chatId: string): Promise<string[]>
  /** What has happened to a chat after a version, in order. */
  facts(chatId: string, after: number, limit: number): Promise<EventRow<ChatsFacts>[]>
  /** All members, with the version that they are the members at. */
  membership(chatId: string): Promise<{ chat: Chat; members: ChatMember[] } | undefined>
  /**
   * Runs a rule on the chat and some members as they stand, and writes what it decides, in one transaction.
   * @param userIds the members that the rule looks at
   * @returns undefined where there is no such chat, and otherwise the chat as it is now or what the rule refused with
   */
  change<R extends object>(
    chatId: string,
    userIds: readonly string[],
    decide: Decide<R>,
  ): Promise<Changed | R | undefined>
  /** @returns the membership as it is now, or undefined for no member */
  setPreferences(
    chatId: string,
    userId: string,
    set: Partial<ChatPreferences>,
    at: Date,
  ): Promise<ChatMember | undefined>
  /** Moves each chat's last activity to the later of what is known and what was seen. */
  advanceActivity(seen: readonly Activity[]): Promise<void>
}

/** The pair makes a direct chat the only one of its two. */
type AdoptedChat = Chat & Pick<NewChat, 'pair'>

/** The chat after a change, and whether there was anything to change. */
export interface Changed {
  readonly chat: Chat
  readonly written: boolean
}

const adoptedAtOnce = 2_000

const mostManagers = 50

export interface ChatLogs {
  readonly events: EventLog<ChatsFacts>
  readonly personal: PersonalLog
  readonly requests: Pick<RequestStore, 'opened'>
  readonly bans: Pick<BanStore, 'among'>
}

export function createChatStore(mongo: Mongo, { events, personal, requests, bans }: ChatLogs): ChatStore {
  const chats = mongo.db.collection<ChatDocument>('chats')
  const members = mongo.db.collection<MemberDocument>('members')
  const write = async (session: Session, chat: Chat, change: Change): Promise<Chat> => {
    const { set = {}, add = [], remove = [], roles = new Map(), facts } = change
    const count = add.length - remove.length
    const update = { $inc: { version: facts.length, memberCount: count }, ...(change.set ? { $set: set } : {}) }
    const updated = await chats.findOneAndUpdate({ _id: chat.id }, update, { session, returnDocument: 'after' })
    if (updated?.version !== chat.version + facts.length)
      throw new Error(`chat ${chat.id} moved under a transaction that had read it`)
    const removed = remove.map(userId => memberId(chat.id, userId))
    if (removed.length > 0) await members.deleteMany({ _id: { $in: removed } }, { session })
    if (add.length > 0) await members.insertMany(add.map(memberDocument), { session })
    for (const [userId, role] of roles)
      await members.updateOne({ _id: memberId(chat.id, userId) }, { $set: { role } }, { session })
    const at = systemClock.now()
    await events.append(
      session,
      chat.id,
      chat.version + 1,
      facts.map(fact => ({ ...fact, at })),
    )
    await change.also?.(session)
    return chatOf(updated)
  }
  const membersById: ChatStore['membersById'] = async ids => {
    const _ids = ids.map(([chatId, userId]) => memberId(chatId, userId))
    return _ids.length === 0 ? [] : (await members.find({ _id: { $in: _ids } }).toArray()).map(memberOf)
  }
  return {
    async ensureIndexes() {
      await chats.createIndex(
        { pair: 1 },
        { unique: true, name: 'pair', partialFilterExpression: { pair: { $exists: true } } },
      )
      await chats.createIndex(
        { createdBy: 1, clientKey: 1 },
        { unique: true, name: 'creator_key', partialFilterExpression: { clientKey: { $exists: true } } },
      )
      await members.createIndex({ userId: 1, chatId: 1 }, { name: 'user_chat' })
      await members.createIndex({ chatId: 1, role: 1 }, { name: 'chat_role' })
      await members.createIndex({ chatId: 1, sinceVersion: 1, userId: 1 }, { unique: true, name: 'chat_joining' })
      await events.ensureIndexes()
    },
    async open({ chat, members: first, byUserId, pair, clientKey, inputHash }) {
      const { id: _id, ...rest } = chat
      const document: ChatDocument = {
        _id,
        ...rest,
        ...(pair ? { pair } : {}),
        ...(clientKey && inputHash ? { createdBy: byUserId, clientKey, inputHash } : {}),
      }
      const strangers = first.filter(({ request }) => request)
      const opened = first.map(({ userId, role, request }) => ({ userId, role, ...(request ? { pending: true } : {}) }))
      try {
        await mongo.transaction(async session => {
          await chats.insertOne(document, { session })
          await members.insertMany(first.map(memberDocument), { session })
          const data = { chatId: chat.id, kind: chat.kind, byUserId, members: opened }
          await events.append(session, chat.id, 1, [{ type: 'chats.ChatOpened.v1', data, at: chat.createdAt }])
          for (const stranger of strangers) await requests.opened(session, stranger, chat.createdAt)
        })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    async adopt({ id: _id, ...chat }, all, past) {
      await members.deleteMany({ chatId: _id })
      await events.collection.deleteMany({ key: _id } as never)
      for (let from = 0; from < all.length; from += adoptedAtOnce)
        await members.insertMany(all.slice(from, from + adoptedAtOnce).map(memberDocument), { ordered: false })
      for (let from = 0; from < past.length - 1; from += adoptedAtOnce)
        await events.adopt(past.slice(from, Math.min(from + adoptedAtOnce, past.length - 1)))
      await mongo.transaction(async session => {
        await chats.insertOne({ _id, ...chat }, { session })
        await events.appendMany(session, past.slice(-1))
      })
    },
    async findByPair(pair) {
      const found = await chats.findOne({ pair })
      return found ? chatOf(found) : undefined
    },
    async findByClientKey(createdBy, clientKey) {
      const found = await chats.findOne({ createdBy, clientKey })
      return found ? { chat: chatOf(found), inputHash: found.inputHash ?? '' } : undefined
    },
    chats: async ids => (await chats.find({ _id: { $in: [...ids] } }).toArray()).map(chatOf),
    async memberships(userId, chatIds) {
      return (await members.find({ _id: { $in: chatIds.map(chatId => memberId(chatId, userId)) } }).toArray()).map(
        memberOf,
      )
    },
    async chatsOf(userId, filter, range) {
      // A person's chats are few beside what is said in them: they are read by id, and put in order here.
      const mine = (await members.find({ userId }).toArray()).filter(row => isWanted(row, filter))
      const found = await chats.find({ _id: { $in: mine.map(({ chatId }) => chatId) } }).toArray()
      return found
        .map(chatOf)
        .filter(chat => (!filter.kind || chat.kind === filter.kind) && isAfter(chat, range.after))
        .sort((a, b) => b.lastActivityAt.getTime() - a.lastActivityAt.getTime() || (a.id < b.id ? 1 : -1))
        .slice(0, range.size + 1)
    },
    async members({ id: chatId, version }, { after, size }) {
      const found: MemberDocument[] = []
      const take = async (filter: object) => {
        const limit = size + 1 - found.length
        found.push(
          ...(await members
            .find({ chatId, ...filter })
            .sort({ sinceVersion: 1, userId: 1 })
            .limit(limit)
            .toArray()),
        )
      }
      // Those who joined together, in the order of their ids.
      if (after) await take({ sinceVersion: after.sinceVersion, userId: { $gt: after.userId } })
      // Bounded at both ends, and wider each time: versions are dense, though not each of them is somebody who is still there.
      let width = size + 1
      for (let low = after?.sinceVersion ?? 0; low < version && found.length <= size; low += width, width *= 4)
        await take({ sinceVersion: { $gt: low, $lte: low + width } })
      return found.map(memberOf)
    },
    membersAmong: (chatId, userIds) => membersById(userIds.map(userId => [chatId, userId])),
    membersById,
    async managers(session, chatId) {
      const found = await members
        .find({ chatId, role: { $in: ['OWNER', 'ADMIN'] } }, { session })
        .limit(mostManagers)
        .toArray()
      return found.map(({ userId }) => userId)
    },
    facts: (chatId, after, limit) => events.read(chatId, after, limit),
    membership: chatId =>
      // One snapshot: a member of a later version must not appear under an earlier one.
      mongo.transaction(async session => {
        const chat = await chats.findOne({ _id: chatId }, { session })
        if (!chat) return undefined
        const all = await members.find({ chatId }, { session }).toArray()
        return { chat: chatOf(chat), members: all.map(memberOf) }
      }),
    change: <R extends object>(chatId: string, userIds: readonly string[], decide: Decide<R>) =>
      mongo.transaction(async session => {
        const document = await chats.findOne({ _id: chatId }, { session })
        if (!document) return undefined
        const found = await members
          .find({ _id: { $in: userIds.map(userId => memberId(chatId, userId)) } }, { session })
          .toArray()
        const chat = chatOf(document)
        const banned = await bans.among(session, chatId, userIds)
        const standing = new Map(found.map(row => [row.userId, memberOf(row)]))
        const decided = await decide({ chat, members: standing, banned }, session)
        if (!('facts' in decided)) return decided
        if (decided.facts.length === 0) return { chat, written: false }
        return { chat: await write(session, chat, decided), written: true }
      }),
    setPreferences: (chatId, userId, set, at) =>
      mongo.transaction(async session => {
        const fields = Object.entries(set).map(([name, value]) => [`preferences.${name}`, value] as const)
        const filter = { _id: memberId(chatId, userId) }
        // The later of the clocks of all processes, so that clients never take a newer state for an older one.
        const update = { $set: Object.fromEntries(fields), $max: { 'preferences.changedAt': at } }
        const found =
          fields.length > 0
            ? await members.findOneAndUpdate(filter, update, { session, returnDocument: 'after' })
            : await members.findOne(filter, { session })
        if (!found || fields.length === 0) return found ? memberOf(found) : undefined
        const data = toldPreferences(found)
        await personal.append(session, { type: 'chats.PreferencesChanged.v1', data }, at)
        return memberOf(found)
      }),
    async advanceActivity(seen) {
      if (seen.length === 0) return
      const updates = seen.map(({ chatId: _id, at }) => ({
        updateOne: { filter: { _id }, update: { $max: { lastActivityAt: at } } },
      }))
      await chats.bulkWrite(updates, { ordered: false })
    },
  }
}

function isWanted({ preferences, request }: ChatMember, { archived, pinned, requests }: ChatFilter): boolean {
  if (requests) return request?.state === 'PENDING' && !request.isUnsaid
  if (request) return false
  const { archivedAt, pinnedAt } = preferences
  return (archived == null || archived === (archivedAt !== null)) && (pinned == null || pinned === (pinnedAt !== null))
}

function isAfter({ lastActivityAt, id }: Chat, position: TimePlace | undefined): boolean {
  if (!position) return true
  const later = position.at.getTime() - lastActivityAt.getTime()
  return later > 0 || (later === 0 && id < position.id)
}

const memberId = (chatId: string, userId: string) => `${chatId}|${userId}`

function memberDocument(member: ChatMember): MemberDocument {
  return { _id: memberId(member.chatId, member.userId), ...member }
}

function chatOf({ _id, pair, createdBy, clientKey, inputHash, ...chat }: ChatDocument): Chat {
  return { id: _id, inviting: 'ADMINS', ...chat }
}

function memberOf({ _id, ...member }: MemberDocument): ChatMember {
  return member
}
