// How far people have read: acknowledgements, marking unread, and what is unread, derived each time. A part of service.ts.

import { type InvalidInput, invalidInput, isRefused, type NotFound } from '#platform/refusals.ts'
import { requireMember } from '../members/chat-standing.ts'
import { type Advance, emptyReadState, ownPosition, type ReadState } from '../members/position-store.ts'
import type { MemberPosition, UnreadCount } from '../model/model.ts'
import type { ServiceDeps } from '../ports.ts'

export interface AcknowledgeSuccess {
  readonly positions: MemberPosition[]
}

export interface MarkUnreadSuccess {
  readonly unread: UnreadCount
}

export interface GivenPosition {
  readonly chatId: string
  readonly deliveredSeq?: number | null | undefined
  readonly readSeq?: number | null | undefined
  readonly isPrivate?: boolean | undefined
}

export interface Reading {
  /** A fixed number of queries, however many chats are named. Positions never go back, and never beyond what was said. */
  acknowledge(userId: string, positions: readonly GivenPosition[]): Promise<AcknowledgeSuccess | InvalidInput>
  markUnread(userId: string, chatId: string, fromSeq: number): Promise<MarkUnreadSuccess | InvalidInput | NotFound>
  /** What is unread in each of some chats that the user is in, in their order. */
  unread(userId: string, chatIds: readonly string[]): Promise<UnreadCount[]>
}

const maxPositions = 100
const none: UnreadCount = { count: 0, isCapped: false, mentionCount: 0, firstSeq: null }

export function createReading(deps: ServiceDeps): Reading {
  const { store, members, positions, personal, muted, receipts, clock } = deps

  const unread = async (userId: string, chatIds: readonly string[]): Promise<UnreadCount[]> => {
    const [heads, readStates, blocked, silent] = await Promise.all([
      store.heads(chatIds),
      positions.readStates(userId, chatIds),
      personal.blockedBy(userId),
      muted.mutedBy(userId),
    ])
    const headOf = new Map(heads.map(head => [head.chatId, head]))
    const standingOf = new Map(readStates.map(readState => [readState.chatId, readState]))
    return Promise.all(
      chatIds.map(async chatId => {
        const readState = standingOf.get(chatId) ?? emptyReadState(chatId, userId)
        // Most chats of a list have nothing unread: their heads tell so without a look at the messages.
        const lastSeq = headOf.get(chatId)?.lastSeq ?? 0
        return lastSeq <= readState.readSeq ? none : unreadIn(readState, lastSeq, [...blocked, ...silent])
      }),
    )
  }
  const unreadIn = async (readState: ReadState, lastSeq: number, excluded: readonly string[]): Promise<UnreadCount> => {
    const hiddenIds = await personal.hiddenAfter(readState.userId, readState.chatId, readState.readSeq)
    const found = await positions.unread(readState, { lastSeq, excluded, hiddenIds })
    const isMuted = readState.mutedUntil !== null && readState.mutedUntil > clock.now()
    return isMuted ? { ...found, count: 0, isCapped: false } : found
  }
  return {
    unread,
    async acknowledge(userId, given) {
      if (given.length > maxPositions) return invalidInput(`At most ${maxPositions} chats at once.`, 'positions')
      const negative = given.findIndex(({ deliveredSeq, readSeq }) => (deliveredSeq ?? 0) < 0 || (readSeq ?? 0) < 0)
      if (negative >= 0) return invalidInput('A position is not negative.', 'positions', String(negative))
      const mine = await members.acceptedOf(userId)
      const known = given.filter(({ chatId }) => mine.has(chatId))
      const chatIds = [...new Set(known.map(({ chatId }) => chatId))]
      const lastSeqs = new Map((await store.heads(chatIds)).map(({ chatId, lastSeq }) => [chatId, lastSeq]))
      const always = await personal.readsPrivately(userId)
      const advances = known.map(({ chatId, deliveredSeq, readSeq, isPrivate = false }) => {
        const within = (seq: number | null | undefined) => Math.min(seq ?? 0, lastSeqs.get(chatId) ?? 0)
        return {
          chatId,
          userId,
          deliveredSeq: within(deliveredSeq),
          readSeq: within(readSeq),
          // Whoever has opened a chat with a stranger does not learn whether they look at it.
          unseen: mine.get(chatId) === false,
          isPrivate: isPrivate || always || mine.get(chatId) === false,
        }
      })
      const before = new Map((await positions.readStates(userId, chatIds)).map(one => [one.chatId, one]))
      // Clients say the same again and again: what is known already is neither written nor told.
      await positions.advance(advances.filter(advance => isFurther(advance, before.get(advance.chatId))))
      const readStates = await positions.readStates(userId, chatIds)
      const moved = readStates.filter(now => hasMoved(now, before.get(now.chatId)))
      const shown = moved.filter(now => hasShown(now, before.get(now.chatId)))
      receipts.moved(
        moved,
        shown.map(({ chatId }) => chatId),
      )
      return { positions: readStates.map(ownPosition) }
    },
    async markUnread(userId, chatId, fromSeq) {
      const member = await requireMember(members, chatId, userId)
      if (isRefused(member)) return member
      const [head] = await store.heads([chatId])
      if (fromSeq < 1 || fromSeq > (head?.lastSeq ?? 0))
        return invalidInput('There is no message with this number.', 'fromSeq')
      const readState = await positions.markUnread(chatId, userId, fromSeq)
      receipts.movedBack(readState)
      const [now] = await unread(userId, [chatId])
      return { unread: now ?? none }
    },
  }
}

function isFurther({ deliveredSeq, readSeq, isPrivate, unseen }: Advance, now: ReadState | undefined): boolean {
  if (!now) return true
  if (unseen) return readSeq > now.readSeq
  const shows = !isPrivate && readSeq > now.shownSeq
  return Math.max(deliveredSeq, readSeq) > now.deliveredSeq || readSeq > now.readSeq || shows
}

function hasMoved(now: ReadState, before: ReadState | undefined): boolean {
  return now.readSeq !== before?.readSeq || hasShown(now, before)
}

/** Whether the others are to hear of it: that somebody reads privately must not be told by a position that stays. */
function hasShown(now: ReadState, before: ReadState | undefined): boolean {
  return now.shownSeq !== before?.shownSeq || now.deliveredSeq !== before.deliveredSeq
}
