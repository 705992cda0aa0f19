// What of a person's own is a state and not a row of their log: how far they are in chats and threads, what they have begun to
// write, and whom they have muted. Read for their inbox, of which only the newest state of each matters.

import type { DraftStore } from './drafts/draft-store.ts'
import type { InboxEvent } from './feeds/model.ts'
import type { MutedStore } from './muted/muted-store.ts'
import { ownPosition, type PositionStore } from './store/positions.ts'
import type { ThreadStore } from './threads/thread-store.ts'

export interface OwnState {
  /** What it is the state of. */
  readonly key: string
  /** Differs between two states of one key that moved in the same millisecond. */
  readonly version: string
  /** By the store's clock. */
  readonly movedAt: Date
  readonly event: InboxEvent
}

export interface StateSources {
  readonly positions: Pick<PositionStore, 'movedSince'>
  readonly threads: Pick<ThreadStore, 'movedSince'>
  readonly drafts: Pick<DraftStore, 'movedSince'>
  readonly muted: Pick<MutedStore, 'movedSince'>
}

export async function statesMovedSince(
  { positions, threads, drafts, muted }: StateSources,
  userId: string,
  since: Date,
): Promise<OwnState[]> {
  const [readStates, inThreads, begun, people] = await Promise.all([
    positions.movedSince(userId, since),
    threads.movedSince(userId, since),
    drafts.movedSince(userId, since),
    muted.movedSince(userId, since),
  ])
  return [
    ...readStates.map(readState => {
      const { chatId, movedAt, readSeq } = readState
      const event = { __typename: 'MyPositionChanged' as const, at: movedAt, chatId, position: ownPosition(readState) }
      return { key: `position ${chatId}`, version: `${readSeq}`, movedAt, event }
    }),
    ...inThreads.map(({ rootId, chatId, movedAt, readSeq, following }) => {
      const event = { __typename: 'MyThreadChanged' as const, at: movedAt, chatId, rootId }
      return { key: `thread ${rootId}`, version: `${readSeq} ${following}`, movedAt, event }
    }),
    ...begun.map(({ chatId, threadRootId, rev, movedAt }) => {
      const event = { __typename: 'DraftChanged' as const, at: movedAt, chatId, threadRootId }
      return { key: `draft ${chatId} ${threadRootId}`, version: `${rev}`, movedAt, event }
    }),
    ...people.map(({ mutedUserId, muted: isMuted, movedAt }) => {
      const event = { __typename: 'MutedUsersChanged' as const, at: movedAt, userId: mutedUserId, isMuted }
      return { key: `muted ${mutedUserId}`, version: `${isMuted}`, movedAt, event }
    }),
  ]
}
