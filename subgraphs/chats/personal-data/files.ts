// What a person may take along of their chats. Called by fields.ts, for that person alone; reads and never writes.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Chat, ChatMember } from '../model.ts'

export interface ChatFiles {
  /** The memberships of a user with their chats, in the order of the chats' ids. */
  chats(userId: string, after: string | undefined, limit: number): Promise<OwnChat[]>
  /** The links that somebody has made, and the groups that they have asked to join; of each the newest 1,000. */
  invites(userId: string): Promise<{ readonly made: object[]; readonly asked: object[] }>
}

const newest = 1_000

type OwnChat = Pick<Chat, 'kind' | 'title' | 'topic'> &
  Pick<ChatMember, 'chatId' | 'role' | 'joinedAt' | 'history' | 'preferences' | 'request'>

export function createChatFiles({ db }: Mongo): ChatFiles {
  const members = db.collection<ChatMember>('members')
  const chats = db.collection<Omit<Chat, 'id'> & { _id: string }>('chats')
  return {
    async chats(userId, after = '', limit) {
      const rows = await members
        .find({ userId, chatId: { $gt: after } })
        .sort({ chatId: 1 })
        .limit(limit)
        .toArray()
      const rooms = await chats.find({ _id: { $in: rows.map(({ chatId }) => chatId) } }).toArray()
      const roomOf = new Map(rooms.map(room => [room._id, room]))
      return rows.flatMap(({ chatId, role, joinedAt, history, preferences, request }) => {
        const room = roomOf.get(chatId)
        if (!room) return []
        const { kind, title, topic } = room
        return [{ chatId, kind, title, topic, role, joinedAt, history, preferences, ...(request ? { request } : {}) }]
      })
    },
    async invites(userId) {
      const [made, asked] = await Promise.all([
        db
          .collection<Record<string, unknown>>('invites')
          .find({ createdById: userId })
          .sort({ _id: -1 })
          .limit(newest)
          .toArray(),
        db
          .collection<Record<string, unknown>>('join_requests')
          .find({ userId })
          .sort({ askedAt: -1 })
          .limit(newest)
          .toArray(),
      ])
      return {
        made: made.map(({ _id, tokenHash, ...invite }) => ({ id: _id, ...invite })),
        asked: asked.map(({ _id, waits, ...request }) => request),
      }
    },
  }
}
