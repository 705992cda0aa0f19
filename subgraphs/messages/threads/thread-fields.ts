// A thread, field by field. Whoever gets one may see the message that it is under; what is older than they may see is cut here.

import { connectionOf, decodeCursor, encodeCursor, rangeOf } from '#platform/pages.ts'
import { signedIn } from '#platform/viewer.ts'
import type { Context } from '../context.ts'
import type { MessageResolvers, QueryResolvers, ThreadResolvers } from '../generated.ts'
import type { SaidMessage } from '../just-said.ts'
import type { MemberPosition, Message } from '../model.ts'
import { mayRead } from '../restrictions/model.ts'
import { visibleFrom, visibleMessage } from '../rights.ts'
import { readersOf, type Thread, type ThreadStanding } from './model.ts'

const pages = { fallback: 50, maximum: 100, from: 'end' } as const
const listPages = { fallback: 20, maximum: 100 }

export const threadsOfMessage: Pick<MessageResolvers<Context>, 'thread' | 'threadRoot' | 'inRoom'> = {
  thread: (message, _, context) => threadFor(context, message),
  threadRoot: ({ threadRootId }, _, context) =>
    threadRootId === undefined ? null : visibleMessage(context, threadRootId),
  inRoom: ({ threadOnly = false }) => !threadOnly,
}

export const threadFields: ThreadResolvers<Context> = {
  root: ({ rootId }, _, context) => visibleMessage(context, rootId),
  replies: async ({ rootId, chatId }, args, context) => {
    const rev = (await context.loaders.head.load(chatId))?.rev ?? 0
    const from = (await visibleFrom(context, chatId))?.seq ?? 1
    const range = rangeOf(args, pages, readSeq)
    const within = { ...range, after: Math.max(range.after ?? 0, from - 1) }
    const rows = await context.threads.replies(rootId, within)
    const page = connectionOf(rows, range, ({ seq }) => encodeCursor('seq', seq))
    return { ...page, edges: page.edges.filter(({ node }) => mayRead(context.viewer, node)), rev }
  },
  unread: (thread, _, { viewer, service }) => service.threadUnread(signedIn(viewer).userId, thread),
  readSeq: async ({ rootId }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.threadStanding.load(rootId))?.readSeq ?? 0
  },
  following: async ({ rootId }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.threadStanding.load(rootId))?.following ?? false
  },
  readers: async ({ rootId }, args, { threads }) => pageOfReaders(await threads.everyone(rootId), args),
}

/** A thread as the viewer sees it: whoever was restricted sees what they have replied meanwhile counted too. */
async function threadFor({ viewer, loaders, threads, restrictions }: Context, message: Message | SaidMessage) {
  const { id: rootId, chatId } = message
  const shared = 'threadAtHand' in message ? message.threadAtHand : await loaders.thread.load(rootId)
  if (viewer.kind !== 'user' || !(await restrictions.restricted()).ever.has(viewer.userId)) return shared
  const own = await threads.shadowedBy(viewer.userId, rootId)
  const last = own.at(-1)
  if (!last) return shared
  const { replyCount, lastSeq, lastReplyAt } = shared ?? { replyCount: 0, lastSeq: 0, lastReplyAt: last.sentAt }
  const isLater = last.seq > lastSeq
  return {
    ...{ rootId, chatId, replyCount: replyCount + own.length },
    ...{ lastSeq: isLater ? last.seq : lastSeq, lastReplyAt: isLater ? last.sentAt : lastReplyAt },
  }
}

/** Those who show how far they are, by their last move. */
export function pageOfReaders(
  standings: readonly ThreadStanding[],
  args: { readonly first?: number; readonly after?: string | null | undefined },
) {
  const range = rangeOf(args, listPages, readText)
  const rows = standings
    .filter(({ shownSeq }) => shownSeq > 0)
    .map(standing => ({
      node: positionOf(standing),
      cursor: encodeCursor('reader', placeOf(standing)),
      place: placeOf(standing),
    }))
    .filter(({ place }) => range.after === undefined || place < range.after)
    .sort((a, b) => (a.place < b.place ? 1 : -1))
    .slice(0, range.size + 1)
  const page = connectionOf(rows, range, ({ cursor }) => cursor)
  return { ...page, edges: page.edges.map(({ node: { node, cursor } }) => ({ node, cursor })) }
}

/** Replies that show in their thread alone are read there: the watermarks of the chat say nothing of them. */
export const receiptsOfReply: Pick<MessageResolvers<Context>, 'receipts'> = {
  receipts: async (message, _, { loaders, threads }) => {
    const summary = await loaders.summary.load(message)
    if (!message.threadOnly || message.threadRootId === undefined) return summary
    return { ...summary, read: readersOf(await threads.everyone(message.threadRootId), message).length }
  },
}

export const myThreads: QueryResolvers<Context>['myThreads'] = async (_, args, { viewer, threads }) => {
  const followed = await threads.followed(signedIn(viewer).userId)
  const range = rangeOf(args, listPages, readText)
  const found = (await threads.threads(followed.map(({ rootId }) => rootId)))
    .filter(thread => range.after === undefined || placeOfThread(thread) < range.after)
    .sort((a, b) => (placeOfThread(a) < placeOfThread(b) ? 1 : -1))
  return connectionOf(found.slice(0, range.size + 1), range, thread => encodeCursor('reader', placeOfThread(thread)))
}

const placeOf = ({ movedAt, userId }: ThreadStanding) => `${movedAt.toISOString()}|${userId}`
const placeOfThread = ({ lastReplyAt, rootId }: Thread) => `${lastReplyAt.toISOString()}|${rootId}`

function positionOf({ chatId, userId, shownSeq }: ThreadStanding): MemberPosition {
  return { chatId, userId, deliveredSeq: shownSeq, readSeq: shownSeq }
}

function readSeq(cursor: string): number | undefined {
  const [seq] = decodeCursor('seq', cursor) ?? []
  return typeof seq === 'number' ? seq : undefined
}

function readText(cursor: string): string | undefined {
  const [place] = decodeCursor('reader', cursor) ?? []
  return typeof place === 'string' ? place : undefined
}
