// Exit 1: rooms and members in MongoDB, and the only file here that knows it. Indexes stand beside the queries they serve.

import type { EventLog } from '#platform/event-log.ts'
import { isDuplicateKey, type Mongo } from '#platform/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import type { Chat, ChatMember, NewChat } from './model.ts'

type ChatDocument = Omit<Chat, 'id'> & {
  _id: string
  pair?: string
  createdBy?: string
  clientKey?: string
  inputHash?: string
}
type MemberDocument = ChatMember & { _id: string }

/** Where a chat stands in a list ordered by activity. */
export interface ActivityPosition {
  readonly at: Date
  readonly id: string
}

/** Where a member stands in a list ordered by joining. */
export interface JoinPosition {
  readonly sinceVersion: number
  readonly userId: string
}

export interface ChatStore {
  ensureIndexes(): Promise<void>
  /** @returns false where a chat of the same pair, or of the same creator and key, exists already */
  open(opening: NewChat): Promise<boolean>
  findByPair(pair: string): Promise<Chat | undefined>
  findByClientKey(createdBy: string, clientKey: string): Promise<{ chat: Chat; inputHash: string } | undefined>
  chats(ids: readonly string[]): Promise<Chat[]>
  /** The memberships of one user in some chats. */
  memberships(userId: string, chatIds: readonly string[]): Promise<ChatMember[]>
  chatsOf(userId: string, range: Range<ActivityPosition>): Promise<Chat[]>
  members(chatId: string, range: Range<JoinPosition>): Promise<ChatMember[]>
  /** All members, with the version that they are the members at. */
  membership(chatId: string): Promise<{ chat: Chat; members: ChatMember[] } | undefined>
  /** The newest of all activities told so far. */
  advanceActivity(chatId: string, at: Date): Promise<void>
}

export function createChatStore(mongo: Mongo, events: EventLog<ChatsFacts>): ChatStore {
  const chats = mongo.db.collection<ChatDocument>('chats')
  const members = mongo.db.collection<MemberDocument>('members')
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
      const opened = first.map(({ userId, role }) => ({ userId, role }))
      try {
        await mongo.transaction(async session => {
          await chats.insertOne(document, { session })
          await members.insertMany(first.map(memberDocument), { session })
          const data = { chatId: chat.id, kind: chat.kind, byUserId, members: opened }
          await events.append(session, chat.id, 1, [{ type: 'chats.ChatOpened.v1', data, at: chat.createdAt }])
        })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
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
      return (await members.find({ userId, chatId: { $in: [...chatIds] } }).toArray()).map(memberOf)
    },
    async chatsOf(userId, range) {
      const mine = await members.find({ userId }, { projection: { _id: 0, chatId: 1 } }).toArray()
      const found = await chats
        .find({ _id: { $in: mine.map(({ chatId }) => chatId) }, ...beforeActivity(range.after) })
        .sort({ lastActivityAt: -1, _id: -1 })
        .limit(range.size + 1)
        .toArray()
      return found.map(chatOf)
    },
    async members(chatId, range) {
      const found = await members
        .find({ chatId, ...afterJoining(range.after) })
        .sort({ sinceVersion: 1, userId: 1 })
        .limit(range.size + 1)
        .toArray()
      return found.map(memberOf)
    },
    membership: chatId =>
      // One snapshot: a member of a later version must not appear under an earlier one.
      mongo.transaction(async session => {
        const chat = await chats.findOne({ _id: chatId }, { session })
        if (!chat) return undefined
        const all = await members.find({ chatId }, { session }).toArray()
        return { chat: chatOf(chat), members: all.map(memberOf) }
      }),
    async advanceActivity(chatId, at) {
      await chats.updateOne({ _id: chatId }, { $max: { lastActivityAt: at } })
    },
  }
}

function beforeActivity(position: ActivityPosition | undefined): object {
  if (!position) return {}
  const { at, id } = position
  return { $or: [{ lastActivityAt: { $lt: at } }, { lastActivityAt: at, _id: { $lt: id } }] }
}

function afterJoining(position: JoinPosition | undefined): object {
  if (!position) return {}
  const { sinceVersion, userId } = position
  return { $or: [{ sinceVersion: { $gt: sinceVersion } }, { sinceVersion, userId: { $gt: userId } }] }
}

function memberDocument(member: ChatMember): MemberDocument {
  return { _id: `${member.chatId}|${member.userId}`, ...member }
}

function chatOf({ _id, pair, createdBy, clientKey, inputHash, ...chat }: ChatDocument): Chat {
  return { id: _id, ...chat }
}

function memberOf({ _id, ...member }: MemberDocument): ChatMember {
  return member
}
