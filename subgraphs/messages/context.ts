// What every request carries: who asks, and loaders that answer many fields of one request with one query. No I/O of its own.

import DataLoader from 'dataloader'
import type { Clock } from '#platform/clock.ts'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { Followers } from '#platform/live/follower.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { Blockers } from './blockers.ts'
import type { Inbox } from './inbox.ts'
import type { Media } from './media/media.ts'
import type { Members } from './members.ts'
import type { Attachment, Head, LogRow, Member, Message, ReceiptSummary, UnreadCount } from './model.ts'
import type { RecentMessages } from './recent-messages.ts'
import type { Searching } from './search/searching.ts'
import type { MessageService } from './service.ts'
import type { ReadState } from './store/positions.ts'
import type { Stores } from './stores.ts'
import type { Thread, ThreadStanding } from './threads/model.ts'

/** What the process has, for every request alike. */
export interface Parts extends Stores {
  readonly service: MessageService
  readonly media: Media
  readonly members: Members
  readonly followers: Followers<LogRow>
  readonly inbox: Inbox
  readonly searching: Searching
  readonly blockers: Blockers
  readonly recentMessages: Pick<RecentMessages, 'find'>
  readonly bus: Bus
  readonly clock: Clock
}

export interface Context extends Parts {
  readonly viewer: Viewer
  readonly loaders: Loaders
}

/** They batch and do not remember: the context of a subscription lives as long as its socket, and what it reads changes. */
export interface Loaders {
  readonly message: DataLoader<string, Message | null>
  readonly head: DataLoader<string, Head | null>
  readonly attachment: DataLoader<string, Attachment | null>
  /** How far a message has got. */
  readonly summary: DataLoader<Message, ReceiptSummary>
  /** The viewer's own membership and standing in a chat. */
  readonly mine: DataLoader<string, Member | null>
  readonly readState: DataLoader<string, ReadState | null>
  readonly unread: DataLoader<string, UnreadCount | null>
  /** What the viewer has put to a message, and whether they hid it. */
  readonly reactions: DataLoader<string, ReadonlySet<string> | null>
  readonly hidden: DataLoader<string, true | null>
  /** The newest message of the viewer's in a chat, where nobody else sees it. */
  readonly ownNewest: DataLoader<string, string | null>
  readonly saved: DataLoader<string, true | null>
  readonly thread: DataLoader<string, Thread | null>
  readonly threadStanding: DataLoader<string, ThreadStanding | null>
  /** What the viewer has chosen in a poll. */
  readonly votes: DataLoader<string, readonly number[] | null>
  /** Whether the viewer has blocked a user. */
  readonly blocked: DataLoader<string, true | null>
}

export function createContext(viewer: Viewer, parts: Parts): Context {
  return { ...parts, viewer, loaders: createLoaders(userIdOf(viewer), parts) }
}

function createLoaders(userId: string | undefined, parts: Parts): Loaders {
  const { store, members, positions, changes, personal, saved, threads, polls, restrictions, service, media } = parts
  /** Nobody has nothing of their own. */
  const own = <V>(read: (ids: readonly string[], userId: string) => Promise<ReadonlyMap<string, V>>) =>
    loader(async ids => (userId === undefined ? new Map<string, V>() : read(ids, userId)))
  return {
    message: loader(async ids => byKey(await store.messages(ids), ({ id }) => id)),
    head: loader(async ids => byKey(await store.heads(ids), ({ chatId }) => chatId)),
    attachment: loader(async ids => byKey(await media.attachments(ids), ({ id }) => id)),
    summary: new DataLoader(messages => summariesOf(parts, messages), { cache: false }),
    mine: own((ids, user) => members.findIn(user, ids)),
    readState: own(async (ids, user) => byKey(await positions.readStates(user, ids), ({ chatId }) => chatId)),
    unread: own(async (ids, user) => {
      const counts = await service.unread(user, ids)
      return new Map(ids.flatMap((id, index) => (counts[index] ? [[id, counts[index]] as const] : [])))
    }),
    reactions: own((ids, user) => changes.reactionsOf(user, ids)),
    hidden: own(async (ids, user) => marked(await personal.hiddenAmong(user, ids))),
    ownNewest: own(async (ids, user) => {
      // Asked for almost nobody: who was ever restricted is known.
      const { ever } = await restrictions.restricted()
      return ever.has(user) ? restrictions.newestOf(user, ids) : new Map<string, string>()
    }),
    thread: loader(async ids => byKey(await threads.threads(ids), ({ rootId }) => rootId)),
    threadStanding: own(async (ids, user) => byKey(await threads.readStates(user, ids), ({ rootId }) => rootId)),
    votes: own((ids, user) => polls.votesOf(user, ids)),
    blocked: own(async (ids, user) => marked(await personal.blockedAmong(user, ids))),
    saved: own(async (ids, user) => marked(await saved.savedAmong(user, ids))),
  }
}

/** One query per chat, whatever the number of its messages. */
async function summariesOf({ store, positions }: Parts, messages: readonly Message[]): Promise<ReceiptSummary[]> {
  const byChat = Map.groupBy(messages, ({ chatId }) => chatId)
  const heads = byKey(await store.heads([...byChat.keys()]), ({ chatId }) => chatId)
  const found = new Map<Message, ReceiptSummary>()
  for (const [chatId, theirs] of byChat) {
    const counts = await positions.summaries(chatId, theirs)
    const recipientCount = Math.max(0, (heads.get(chatId)?.memberCount ?? 1) - 1)
    for (const [index, message] of theirs.entries())
      found.set(message, { deliveredCount: 0, readCount: 0, ...counts[index], recipientCount })
  }
  return messages.map(message => found.get(message) ?? { deliveredCount: 0, readCount: 0, recipientCount: 0 })
}

const marked = (ids: Iterable<string>) => new Map([...ids].map(id => [id, true] as const))

function byKey<V>(values: readonly V[], keyOf: (value: V) => string): ReadonlyMap<string, V> {
  return new Map(values.map(value => [keyOf(value), value]))
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
