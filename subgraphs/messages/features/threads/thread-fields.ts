// A thread, field by field. Whoever gets one may see the message that it is under; what is older than they may see is cut here.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import {
  connectionOf,
  encodeCursor,
  encodeTimePlace,
  numberCursor,
  type PageArguments,
  rangeOf,
  timeCursor,
} from '#platform/pages.ts'
import { positionsPage } from '../../core/graphql/chat-fields.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleFrom, visibleMessage } from '../../core/graphql/rights.ts'
import type { RecentMessage } from '../../core/live/recent-messages.ts'
import type { MemberPosition, Message } from '../../core/model/model.ts'
import { mayRead } from '../../core/model/visibility.ts'
import type { MessageResolvers, QueryResolvers, ThreadResolvers } from '../../generated.ts'
import type { ReadUpTo, ThreadStanding } from './model.ts'

const pages = { fallback: 50, maximum: 100, from: 'end' } as const
const listPages = { fallback: 20, maximum: 100 }

export const threadsOfMessage: Pick<MessageResolvers<Context>, 'thread' | 'threadRoot' | 'isInChat'> = {
  thread: (message, _, context) => threadFor(context, message),
  threadRoot: ({ threadRootId }, _, context) =>
    threadRootId === undefined ? null : visibleMessage(context, threadRootId),
  isInChat: ({ threadOnly = false }) => !threadOnly,
}

export const threadFields: ThreadResolvers<Context> = {
  id: ({ rootId }) => nodeId('thread', rootId),
  root: ({ rootId }, _, context) => visibleMessage(context, rootId),
  replies: async ({ rootId, chatId }, args, context) => {
    const rev = (await context.loaders.head.load(chatId))?.rev ?? 0
    const from = (await visibleFrom(context, chatId))?.seq ?? 1
    const range = rangeOf(args, pages, numberCursor('reply'))
    const within = { ...range, after: Math.max(range.after ?? 0, from - 1) }
    const rows = await context.threads.replies(rootId, within)
    const page = connectionOf(rows, range, ({ seq }) => encodeCursor('reply', seq))
    return { ...page, edges: page.edges.filter(({ node }) => mayRead(context.viewer, node)), rev }
  },
  unread: (thread, _, { viewer, service }) => service.threadUnread(signedIn(viewer).userId, thread),
  readSeq: async ({ rootId }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.threadStanding.load(rootId))?.readSeq ?? 0
  },
  isFollowing: async ({ rootId }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.threadStanding.load(rootId))?.following ?? false
  },
  readers: ({ rootId }, args, context) => pageOfReaders(context, rootId, { seq: 0, senderId: null }, args),
}

/** A thread as the viewer sees it: whoever was restricted sees what they have replied meanwhile counted too. */
async function threadFor({ viewer, loaders, threads, restrictions }: Context, message: Message | RecentMessage) {
  const { id: rootId, chatId } = message
  const shared = 'atHand' in message ? (message.atHand.thread ?? null) : await loaders.thread.load(rootId)
  if (viewer.kind !== 'user' || !(await restrictions.restricted()).ever.has(viewer.userId)) return shared
  const own = await threads.shadowedBy(viewer.userId, rootId)
  const last = own.at(-1)
  if (!last) return shared
  const { replyCount, lastSeq, lastReplyAt } = shared ?? { replyCount: 0, lastSeq: 0, lastReplyAt: last.sentAt }
  const isLater = last.seq > lastSeq
  return {
    rootId,
    chatId,
    replyCount: replyCount + own.length,
    lastSeq: isLater ? last.seq : lastSeq,
    lastReplyAt: isLater ? last.sentAt : lastReplyAt,
  }
}

/** Those who have read up to a reply, by their last move. */
export async function pageOfReaders(
  { threads }: Pick<Context, 'threads'>,
  rootId: string,
  read: ReadUpTo,
  args: PageArguments,
) {
  const range = rangeOf(args, listPages, timeCursor('reader'))
  const { edges, pageInfo } = connectionOf(await threads.readers(rootId, read, range), range, readState =>
    encodeTimePlace('reader', { at: readState.movedAt, id: readState.userId }),
  )
  return { edges: edges.map(({ node, cursor }) => ({ node: positionOf(node), cursor })), pageInfo }
}

/** Replies that show in their thread alone are read there: the watermarks of the chat say nothing of them. */
export const receiptsOfMessage: Pick<MessageResolvers<Context>, 'receipts' | 'readers'> = {
  receipts: async (message, _, { loaders, threads }) => {
    const summary = await loaders.summary.load(message)
    if (!message.threadOnly || message.threadRootId === undefined) return summary
    return { ...summary, readCount: await threads.countReaders(message.threadRootId, message) }
  },
  readers: async (message, args, context) => {
    const { chatId, seq, threadRootId, threadOnly } = message
    if (!threadOnly || threadRootId === undefined) return positionsPage(context, chatId, seq, args)
    return pageOfReaders(context, threadRootId, message, args)
  },
}

export const myThreads: QueryResolvers<Context>['myThreads'] = async (_, args, { viewer, threads }) => {
  const range = rangeOf(args, listPages, timeCursor('thread'))
  return connectionOf(await threads.followed(signedIn(viewer).userId, range), range, thread =>
    encodeTimePlace('thread', { at: thread.lastReplyAt, id: thread.rootId }),
  )
}

function positionOf({ rootId, chatId, userId, shownSeq }: ThreadStanding): MemberPosition {
  return { id: nodeId('thread-position', rootId, userId), chatId, userId, deliveredSeq: shownSeq, readSeq: shownSeq }
}
