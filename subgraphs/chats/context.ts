// What every request carries: who asks, and loaders that answer many fields of one request with one query. No I/O of its own.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity.ts'
import { userIdOf } from '#platform/viewer.ts'
import type { Chat, ChatMember } from './model.ts'
import type { ChatFiles } from './personal-data/files.ts'
import type { ChatService } from './service.ts'
import type { ChatStore } from './store.ts'

export interface Context {
  readonly viewer: Viewer
  readonly service: ChatService
  readonly store: ChatStore
  readonly files: ChatFiles
  readonly loaders: Loaders
}

export interface Loaders {
  readonly chat: DataLoader<string, Chat | null>
  /** The viewer's own membership in a chat. */
  readonly mine: DataLoader<string, ChatMember | null>
}

export type Parts = Pick<Context, 'service' | 'store' | 'files'>

export function createContext(viewer: Viewer, parts: Parts): Context {
  return { viewer, ...parts, loaders: createLoaders(viewer, parts.store) }
}

function createLoaders(viewer: Viewer, store: ChatStore): Loaders {
  const userId = userIdOf(viewer)
  return {
    chat: new DataLoader(async ids => {
      const found = new Map((await store.chats(ids)).map(chat => [chat.id, chat]))
      return ids.map(id => found.get(id) ?? null)
    }),
    mine: new DataLoader(async ids => {
      if (userId === undefined) return ids.map(() => null)
      const found = new Map((await store.memberships(userId, ids)).map(member => [member.chatId, member]))
      return ids.map(id => found.get(id) ?? null)
    }),
  }
}
