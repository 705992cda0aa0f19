// What a person may take along of their chats. Read-only, by resolvers.ts, for that person alone.

import type { Db } from 'mongodb'
import { linesFile, partOf } from '#platform/data-file.ts'
import { userIdOf } from '#platform/viewer.ts'
import type { PersonalDataResolvers } from '../generated.ts'
import type { Chat, ChatMember } from '../model.ts'

export interface ChatFiles {
  /** The memberships of a user with their chats, in the order of the chats' ids. */
  chats(userId: string, after: string | undefined, limit: number): Promise<OwnChat[]>
}

type OwnChat = Pick<Chat, 'kind' | 'title' | 'topic'> &
  Pick<ChatMember, 'chatId' | 'role' | 'joinedAt' | 'history' | 'preferences'>

export function createChatFiles(db: Db): ChatFiles {
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

export const personalDataFields: PersonalDataResolvers = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  chats: async ({ id }, args, { files }) => {
    const part = partOf('chats', args)
    const rows = await files.chats(id, part.after, part.size + 1)
    return linesFile('chats', part, { rows, keyOf: ({ chatId }) => chatId })
  },
}
