// What of a person's own is a state and not a row of their log: how far they are in chats, whom they have muted, and what features keep
// of theirs. Read for their inbox, of which only the newest state of each matters.

import type { InboxEvent } from '../events/model.ts'
import type { MutedStore } from '../members/muted-store.ts'
import { ownPosition, type PositionStore } from '../members/position-store.ts'

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
  readonly muted: Pick<MutedStore, 'movedSince'>
  /** What features keep of a person that has moved since. */
  readonly statesOf: (userId: string, since: Date) => Promise<readonly OwnState[]>
}

export async function statesMovedSince(
  { positions, muted, statesOf }: StateSources,
  userId: string,
  since: Date,
): Promise<OwnState[]> {
  const [readStates, people, others] = await Promise.all([
    positions.movedSince(userId, since),
    muted.movedSince(userId, since),
    statesOf(userId, since),
  ])
  return [
    ...readStates.map(readState => {
      const { chatId, movedAt, readSeq } = readState
      const event = { __typename: 'MyPositionChanged' as const, at: movedAt, chatId, position: ownPosition(readState) }
      return { key: `position ${chatId}`, version: `${readSeq}`, movedAt, event }
    }),
    ...people.map(({ mutedUserId, muted: isMuted, movedAt }) => {
      const event = { __typename: 'MutedUsersChanged' as const, at: movedAt, userId: mutedUserId, isMuted }
      return { key: `muted ${mutedUserId}`, version: `${isMuted}`, movedAt, event }
    }),
    ...others,
  ]
}
