// What every request carries: who asks, and loaders that answer many fields of one request with one query. No I/O of its own.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { Invite, InviteState } from './invites/model.ts'
import type { Chat, ChatMember } from './model.ts'
import type { ChatFiles } from './personal-data/files.ts'
import type { ChatService } from './service.ts'
import type { Stores } from './stores.ts'

/** What the process has, for every request alike. */
export interface Parts extends Stores {
  readonly service: ChatService
  readonly files: ChatFiles
}

export interface Context extends Parts {
  readonly viewer: Viewer
  readonly loaders: Loaders
}

export interface Loaders {
  readonly chat: DataLoader<string, Chat | null>
  /** The viewer's own membership in a chat. */
  readonly mine: DataLoader<string, ChatMember | null>
  readonly inviteState: DataLoader<Invite, InviteState>
}

export function createContext(viewer: Viewer, parts: Parts): Context {
  return { viewer, ...parts, loaders: createLoaders(viewer, parts) }
}

function createLoaders(viewer: Viewer, { store, service }: Parts): Loaders {
  const userId = userIdOf(viewer)
  return {
    inviteState: new DataLoader(invites => service.inviteStates(invites)),
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
