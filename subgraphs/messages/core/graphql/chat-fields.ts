// The part of a chat that lives here, field by field. Whoever gets a chat may see it: rights.ts has made sure of that; what a
// member may see of its past is cut here.

import { badInput } from '#platform/errors.ts'
import { signedIn } from '#platform/identity/viewer.ts'
import {
  type Connection,
  connectionOf,
  encodeCursor,
  encodeTimePlace,
  numberCursor,
  type Range,
  rangeOf,
  type TimePlace,
  timeCursor,
} from '#platform/pages.ts'
import type { ChatResolvers } from '../../generated.ts'
import { ownPosition, type ReadState, shownPosition } from '../members/position-store.ts'
import type { MemberPosition, Message } from '../model/model.ts'
import { isInChat, mayRead } from '../model/visibility.ts'
import { namedUpTo } from './chat-events.ts'
import type { Context } from './context.ts'
import { newestFor } from './newest.ts'
import { standingIn, visibleFrom } from './rights.ts'

const pages = { fallback: 50, maximum: 100, from: 'end' } as const
const readSeq = numberCursor('seq')
const logPages = { fallback: 100, maximum: 500 }
const positionPages = { fallback: 20, maximum: 100 }

export const chatFields = {
  rev: async ({ id }, _, { loaders }) => (await loaders.head.load(id))?.rev ?? 0,
  lastSeq: async ({ id }, _, { loaders }) => (await loaders.head.load(id))?.lastSeq ?? 0,
  lastMessage: async ({ id }, _, context) => {
    const head = await context.loaders.head.load(id)
    return newestFor(context, id, head?.lastMessageId ?? null)
  },
  messages: async ({ id }, { around, ...args }, context) => {
    // The rev before the messages: a feed from it repeats what the page may already hold, and misses nothing.
    const rev = (await context.loaders.head.load(id))?.rev ?? 0
    const from = (await visibleFrom(context, id))?.seq ?? 1
    const page = around == null ? pageOf(context, id, within(from, rangeOf(args, pages, readSeq))) : undefined
    return { ...(await (page ?? pageAround(context, id, { around: around ?? 0, from, ...args }))), rev }
  },
  events: async ({ id }, { after, first }, context) => {
    // The argument's default does not pass the scalar's parser: it arrives as the text of the SDL.
    const range = rangeOf({ first, after: String(after) }, logPages, Number)
    const from = (await visibleFrom(context, id))?.rev ?? 1
    const rows = await context.store.readLog(id, Math.max(Number(after), from - 1), range.size + 1)
    const { edges, pageInfo } = connectionOf(rows, range, ({ rev }) => String(rev))
    const visible = edges.filter(({ node: row }) => {
      return row.type !== 'messages.Shadowed.v1' || mayRead(context.viewer, { ...row.data, shadowed: true })
    })
    return { edges: visible.map(({ node, cursor }) => ({ node: context.eventOf(node), cursor })), pageInfo }
  },
  unread: ({ id }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return loaders.unread.load(id)
  },
  myPosition: async ({ id }, _, context) => {
    signedIn(context.viewer)
    const readState = await standingIn(context, id)
    return readState ? ownPosition(readState) : null
  },
  positions: async ({ id }, args, context) => positionsPage(context, id, 0, args),
} satisfies ChatResolvers<Context>

/** Members by their last move; null in chats so large that only counts are told. */
export async function positionsPage(
  { loaders, positions }: Context,
  chatId: string,
  fromSeq: number,
  args: { readonly first?: number; readonly after?: string | null | undefined },
): Promise<Connection<MemberPosition> | null> {
  const head = await loaders.head.load(chatId)
  if ((head?.memberCount ?? 0) > namedUpTo) return null
  const range = rangeOf(args, positionPages, timeCursor('moved'))
  const rows = await positions.positions(chatId, fromSeq, range)
  const { edges, pageInfo } = connectionOf<ReadState, TimePlace>(rows, range, ({ movedAt: at, userId: id }) =>
    encodeTimePlace('moved', { at, id }),
  )
  return { edges: edges.map(({ node, cursor }) => ({ node: shownPosition(node), cursor })), pageInfo }
}

const cursorOf = ({ seq }: Message) => encodeCursor('seq', seq)

async function pageOf(context: Context, chatId: string, range: Range<number>): Promise<Connection<Message>> {
  return connectionOf(await historyFor(context, chatId, range), range, cursorOf)
}

/** What shows in the chat itself, of it what the viewer may read. */
function historyFor({ store, viewer }: Context, chatId: string, range: Range<number>): Promise<Message[]> {
  return store.history(chatId, range, message => isInChat(message) && mayRead(viewer, message))
}

/** What was said before somebody may see it is as if it were not there. */
function within(from: number, range: Range<number>): Range<number> {
  return from <= 1 ? range : { ...range, after: Math.max(range.after ?? 0, from - 1) }
}

async function pageAround(
  context: Context,
  chatId: string,
  args: { around: number; from: number; first?: unknown; last?: unknown; after?: unknown; before?: unknown },
): Promise<Connection<Message>> {
  const { around, from, first, last, after, before } = args
  if (last != null || after != null || before != null) throw badInput('`around` goes with `first` only.')
  if (around < 1) throw badInput('`around` is the `seq` of a message: 1 or more.')
  const { size } = rangeOf({ first: typeof first === 'number' ? first : null }, pages, readSeq)
  const half = Math.floor(size / 2)
  const earlier: Range<number> = within(from, { from: 'end', size: half, after: undefined, before: around })
  const later: Range<number> = within(from, { from: 'start', size: size - half, after: around - 1, before: undefined })
  const [olds, news] = await Promise.all([
    half > 0 ? historyFor(context, chatId, earlier) : [],
    historyFor(context, chatId, later),
  ])
  const rows = [...olds.slice(-half), ...news.slice(0, later.size)]
  const edges = rows.map(node => ({ node, cursor: cursorOf(node) }))
  return {
    edges,
    pageInfo: {
      hasPreviousPage: olds.length > half || (half === 0 && around > from),
      hasNextPage: news.length > later.size,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
