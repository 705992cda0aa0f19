// The rules of threads: where a reply may stand, how far each person has read, and who follows. A part of the service.

import {
  type InvalidInput,
  invalidInput,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
} from '#platform/refusals.ts'
import type { MessageChanging } from '../../core/change/change-message.ts'
import { unreadCap } from '../../core/members/position-store.ts'
import type { UnreadCount } from '../../core/model/model.ts'
import { isSeenBy } from '../../core/model/visibility.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { Prepared, SendInput } from '../../core/send/hooks.ts'
import { firstStanding, type Thread } from './model.ts'

export interface ThreadSuccess {
  readonly thread: Thread
}

export interface ThreadPosition {
  readonly threadRootId: string
  readonly readSeq: number
  readonly isPrivate?: boolean | undefined
}

export interface Threading {
  acknowledgeThread(userId: string, to: ThreadPosition): Promise<ThreadSuccess | InvalidInput | NotFound>
  setThreadFollowing(userId: string, rootId: string, following: boolean): Promise<ThreadSuccess | NotFound>
  /** What somebody has not read of a thread; nothing of their own, of blocked or muted people, hidden or deleted. */
  threadUnread(userId: string, thread: Thread): Promise<UnreadCount>
}

export function createThreading(deps: ServiceDeps, { seen }: MessageChanging): Threading {
  const { threads, members, personal, muted, announcer } = deps
  const noThread = () => notFound('There is no such thread, or you may not see it.', 'rootId')
  const threadOf = async (userId: string, rootId: string): Promise<Thread | undefined> => {
    const root = await seen(userId, rootId)
    if (!root || !(await members.find(root.chatId, userId))) return undefined
    // Before the first reply there is nothing to read, but somebody may follow what comes.
    const [thread] = await threads.threads([rootId])
    return thread ?? { rootId, chatId: root.chatId, replyCount: 0, lastSeq: 0, lastReplyAt: root.sentAt }
  }
  return {
    async acknowledgeThread(userId, { threadRootId: rootId, readSeq, isPrivate = false }) {
      if (readSeq < 0) return invalidInput('A position is not negative.', 'readSeq')
      const thread = await threadOf(userId, rootId)
      if (!thread) return noThread()
      const accepted = (await members.find(thread.chatId, userId))?.pending !== true
      const isHidden = isPrivate || !accepted || (await personal.readsPrivately(userId))
      const within = Math.min(readSeq, thread.lastSeq)
      await threads.advance(thread, { userId, readSeq: within, shownSeq: isHidden ? 0 : within })
      announcer.announcePersonal([userId])
      return { thread }
    },
    async setThreadFollowing(userId, rootId, following) {
      const thread = await threadOf(userId, rootId)
      if (!thread) return noThread()
      if (await threads.follow(thread, userId, following)) announcer.announcePersonal([userId])
      return { thread }
    },
    async threadUnread(userId, thread) {
      const { rootId, chatId } = thread
      const [known] = await threads.readStates(userId, [rootId])
      const { readSeq } = known ?? firstStanding(thread, userId)
      if (readSeq >= thread.lastSeq) return { count: 0, isCapped: false, mentionCount: 0, firstSeq: null }
      const [readState] = await deps.positions.readStates(userId, [chatId])
      const from = Math.max(readSeq, (readState?.visibleFromSeq ?? 1) - 1)
      const found = await threads.behind(rootId, from)
      const hidden = await personal.hiddenAmong(
        userId,
        found.map(({ id }) => id),
      )
      const silent = new Set([userId, ...(await personal.blockedBy(userId)), ...(await muted.mutedBy(userId))])
      const counted = found.filter(
        one => !one.deletedAt && !one.shadowed && !silent.has(one.senderId ?? '') && !hidden.has(one.id),
      )
      return {
        count: Math.min(counted.length, unreadCap),
        isCapped: counted.length > unreadCap,
        mentionCount: counted.filter(one => one.mentionsEveryone || one.mentionIds.includes(userId)).length,
        firstSeq: counted[0]?.seq ?? null,
      }
    },
  }
}

/** Where a reply is to stand, or why it may not stand there. Called for each message that is sent. */
export async function prepareReply(
  { store, positions, threads }: ServiceDeps,
  senderId: string,
  { chatId, threadRootId, isInChat = false }: SendInput,
): Promise<Prepared | NotFound | NotAllowed | InvalidInput> {
  if (threadRootId == null) return {}
  const [root] = await store.messages([threadRootId])
  const [readState] = await positions.readStates(senderId, [chatId])
  if (root?.chatId !== chatId || !isSeenBy(senderId, root) || root.seq < (readState?.visibleFromSeq ?? 1))
    return notFound('There is no such message in this chat.', 'threadRootId')
  if (root.threadRootId !== undefined)
    return invalidInput('A thread has one level: reply under the message that it is about.', 'threadRootId')
  if (root.kind === 'SYSTEM' || root.deletedAt)
    return notAllowed('Only what a person says can be replied to.', 'threadRootId')
  const aside = isInChat ? {} : { threadOnly: true, followerIds: await threads.followers(threadRootId) }
  return { answersUserId: root.senderId, extras: { threadRootId, ...aside } }
}
