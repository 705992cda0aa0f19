// What every request carries: who asks, and loaders that answer many fields of one request with one query. No I/O of its own. Features
// add their services and loaders to the interfaces here.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { Followers } from '#platform/live/follower.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { Changing } from '../change/changing.ts'
import type { EventOf } from '../events/model.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { RecentMessages } from '../live/recent-messages.ts'
import type { Blockers } from '../members/blockers.ts'
import type { ReadState } from '../members/position-store.ts'
import type { Head, LogRow, Member, Message, ReceiptSummary, UnreadCount } from '../model/model.ts'
import type { ServiceDeps } from '../ports.ts'
import type { Reading } from '../read/reading.ts'
import type { Sending } from '../send/sending.ts'

/** The rules of messages, each method called like the mutation that it serves. Features add theirs. */
export interface MessageService extends Sending, Changing, Reading {}

/** What the process has, for every request alike. */
export interface Parts extends Omit<ServiceDeps, 'recentMessages'> {
  readonly service: MessageService
  readonly followers: Followers<LogRow>
  readonly inbox: Inbox
  readonly blockers: Blockers
  readonly recentMessages: Pick<RecentMessages, 'find'>
  readonly eventOf: EventOf
  readonly bus: Bus
}

export interface Context extends Parts {
  readonly viewer: Viewer
  readonly loaders: Loaders
}

/** They batch and do not remember: the context of a subscription lives as long as its socket, and what it reads changes. */
export interface Loaders {
  readonly message: DataLoader<string, Message | null>
  readonly head: DataLoader<string, Head | null>
  /** How far a message has got. */
  readonly summary: DataLoader<Message, ReceiptSummary>
  /** The viewer's own membership and standing in a chat. */
  readonly mine: DataLoader<string, Member | null>
  readonly readState: DataLoader<string, ReadState | null>
  readonly unread: DataLoader<string, UnreadCount | null>
  /** What the viewer has put to a message, and whether they hid it. */
  readonly reactions: DataLoader<string, ReadonlySet<string> | null>
  readonly hidden: DataLoader<string, true | null>
  /** Whether the viewer has blocked a user. */
  readonly blocked: DataLoader<string, true | null>
  /** The newest message of the viewer's in a chat, where nobody else sees it. A feature answers. */
  readonly ownNewest: DataLoader<string, string | null>
}

type Read<V> = (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>
type ReadOwn<V> = (ids: readonly string[], userId: string) => Promise<ReadonlyMap<string, V>>

/** What loaders are made with. */
export interface LoaderTools {
  shared<V>(read: Read<V>): DataLoader<string, V | null>
  /** Of the viewer: nobody has nothing of their own. */
  own<V>(read: ReadOwn<V>): DataLoader<string, V | null>
}

/** @param featureLoaders those that features answer for */
export function createContext(
  viewer: Viewer,
  parts: Parts,
  featureLoaders: (parts: Parts, tools: LoaderTools) => Omit<Loaders, keyof CoreLoaders>,
): Context {
  const userId = userIdOf(viewer)
  const tools: LoaderTools = {
    shared: loader,
    own: read => loader(async ids => (userId === undefined ? new Map() : read(ids, userId))),
  }
  return { ...parts, viewer, loaders: { ...coreLoaders(parts, tools), ...featureLoaders(parts, tools) } }
}

type CoreLoaders = ReturnType<typeof coreLoaders>

function coreLoaders(parts: Parts, { shared, own }: LoaderTools) {
  const { store, members, positions, changes, personal, service } = parts
  return {
    message: shared(async ids => byKey(await store.messages(ids), ({ id }) => id)),
    head: shared(async ids => byKey(await store.heads(ids), ({ chatId }) => chatId)),
    summary: new DataLoader<Message, ReceiptSummary>(messages => summariesOf(parts, messages), { cache: false }),
    mine: own((ids, user) => members.findIn(user, ids)),
    readState: own(async (ids, user) => byKey(await positions.readStates(user, ids), ({ chatId }) => chatId)),
    unread: own(async (ids, user) => {
      const counts = await service.unread(user, ids)
      return new Map(ids.flatMap((id, index) => (counts[index] ? [[id, counts[index]] as const] : [])))
    }),
    reactions: own((ids, user) => changes.reactionsOf(user, ids)),
    hidden: own(async (ids, user) => marked(await personal.hiddenAmong(user, ids))),
    blocked: own(async (ids, user) => marked(await personal.blockedAmong(user, ids))),
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

export const marked = (ids: Iterable<string>) => new Map([...ids].map(id => [id, true] as const))

export function byKey<V>(values: readonly V[], keyOf: (value: V) => string): ReadonlyMap<string, V> {
  return new Map(values.map(value => [keyOf(value), value]))
}

function loader<V>(read: Read<V>): DataLoader<string, V | null> {
  return new DataLoader<string, V | null>(
    async ids => {
      const found = await read([...new Set(ids)])
      return ids.map(id => found.get(id) ?? null)
    },
    { cache: false },
  )
}
