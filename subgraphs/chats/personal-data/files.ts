// What a person may take along of their chats. Called by fields.ts, for that person alone; reads and never writes.

import type { Mongo } from '#platform/mongo.ts'
import type { Chat, ChatMember } from '../model.ts'

export interface ChatFiles {
  /** The memberships of a user with their chats, in the order of the chats' ids. */
  chats(userId: string, after: string | undefined, limit: number): Promise<OwnChat[]>
}

type OwnChat = Pick<Chat, 'kind' | 'title' | 'topic'> &
  Pick<ChatMember, 'chatId' | 'role' | 'joinedAt' | 'history' | 'preferences'>

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
      return rows.flatMap(({ chatId, role, joinedAt, history, preferences }) => {
        const room = roomOf.get(chatId)
        if (!room) return []
        const { kind, title, topic } = room
        return [{ chatId, kind, title, topic, role, joinedAt, history, preferences }]
      })
    },
  }
}
