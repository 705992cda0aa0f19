// What every request carries: who asks, and loaders that answer many fields of one request with one query. No I/O of its own.

import DataLoader from 'dataloader'
import type { Followers } from '#platform/follower.ts'
import type { Viewer } from '#platform/identity.ts'
import { userIdOf } from '#platform/viewer.ts'
import type { Members } from './members.ts'
import type { Head, LogRow, Member, Message } from './model.ts'
import type { MessageService } from './service.ts'
import type { MessageStore } from './store.ts'

/** What the process has, for every request alike. */
export interface Parts {
  readonly service: MessageService
  readonly store: MessageStore
  readonly members: Members
  readonly followers: Followers<LogRow>
}

export interface Context extends Parts {
  readonly viewer: Viewer
  readonly loaders: Loaders
}

/** They batch and do not remember: the context of a subscription lives as long as its socket, and what it reads changes. */
export interface Loaders {
  readonly message: DataLoader<string, Message | null>
  readonly head: DataLoader<string, Head | null>
  /** The viewer's own membership in a chat. */
  readonly mine: DataLoader<string, Member | null>
}

export function createContext(viewer: Viewer, parts: Parts): Context {
  return { ...parts, viewer, loaders: createLoaders(viewer, parts) }
}

function createLoaders(viewer: Viewer, { store, members }: Parts): Loaders {
  const userId = userIdOf(viewer)
  return {
    message: loader(async ids => new Map((await store.messages(ids)).map(message => [message.id, message]))),
    head: loader(async ids => new Map((await store.heads(ids)).map(head => [head.chatId, head]))),
    mine: loader(async ids => {
      if (userId === undefined) return new Map()
      const found = await Promise.all(ids.map(async id => [id, await members.find(id, userId)] as const))
      return new Map(found.flatMap(([id, member]) => (member ? [[id, member] as const] : [])))
    }),
  }
}

function loader<V>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>): DataLoader<string, V | null> {
  return new DataLoader<string, V | null>(
    async ids => {
      const found = await read([...new Set(ids)])
      return ids.map(id => found.get(id) ?? null)
    },
    { cache: false },
  )
}
