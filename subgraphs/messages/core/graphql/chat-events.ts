// The feed of a chat: its log, followed from a position, the same for everyone who may read it, and beside it how far people have
// read. A removal takes the removed member's right with it, at that very rev.

import { startTimer, type Timer } from '#platform/clock.ts'
import { PublicError } from '#platform/errors.ts'
import { signedIn } from '#platform/identity/viewer.ts'
import { type LiveEvent, liveSubscription } from '#platform/live/live.ts'
import { noSuchChatReason } from '#platform/refusals.ts'
import { type EventsWith, senderRules } from '#schema/events/sender-rules.ts'
import type { SubscriptionChatEventsArgs } from '../../generated.ts'
import type { ChatEvent } from '../events/model.ts'
import { createAutoResetEvent } from '../live/auto-reset-event.ts'
import { createCoalescer } from '../live/coalescer.ts'
import { receiptsFeed, tellEveryMs } from '../live/receipts.ts'
import { shownPosition } from '../members/position-store.ts'
import type { LogRow, MemberPosition } from '../model/model.ts'
import type { Context } from './context.ts'
import { standingIn } from './rights.ts'

/** Members of a larger chat are told counts only. */
export const namedUpTo = 100

/** Refuses with NOT_FOUND where the viewer is not a member, with CURSOR_INVALID for a position beyond the end of the log. */
export const chatEvents = liveSubscription<SubscriptionChatEventsArgs, Context, ChatEvent>({
  resume: 'after',
  async admit({ chatId }, context) {
    signedIn(context.viewer)
    // The end of the log before the right: a removal between the two must count as not seen yet.
    const head = await context.loaders.head.load(chatId)
    const readState = await standingIn(context, chatId)
    if (!readState) throw new PublicError('NOT_FOUND', noSuchChatReason)
    return { through: head?.rev ?? 0, visibleFrom: readState.visibleFromRev }
  },
  async follow({ chatId }, context, { after, signal }) {
    const { at, rows } = await context.followers.follow(chatId, after, signal)
    return { at, events: merged(context, rows, receiptsOf(context, chatId, signal)) }
  },
})

async function durable(context: Context, row: LogRow): Promise<LiveEvent<ChatEvent>> {
  const value = context.eventOf(row)
  const place = { value, cursor: row.rev, storedAt: row.at, traceparent: row.traceparent }
  if (row.type === 'messages.Shadowed.v1') return { ...place, only: [row.data.senderId] }
  const senderId = showsMessage(value) ? await senderOf(context, row, value) : null
  const except = senderId === null ? [] : await context.blockers(row.key, senderId)
  return {
    ...place,
    ...(except.length > 0 ? { except } : {}),
    ...(value.__typename === 'MemberRemoved' ? { cut: [value.userId] } : {}),
  }
}

type ShowingMessage = Extract<ChatEvent, { __typename: EventsWith<'chatEvents', 'MESSAGE'> }>

function showsMessage(event: ChatEvent): event is ShowingMessage {
  return senderRules.chatEvents[event.__typename] === 'MESSAGE'
}

/** Whose words the event shows: many a fact says so, and who has pinned or voted is not who has said it. */
async function senderOf({ loaders }: Context, { data }: LogRow, { messageId }: ShowingMessage): Promise<string | null> {
  if ('senderId' in data) return data.senderId
  return (await loaders.message.load(messageId))?.senderId ?? null
}

/** The rows in their order; what is not durable comes between them, as it happens. */
async function* merged(
  context: Context,
  rows: AsyncIterableIterator<LogRow>,
  receipts: AsyncIterableIterator<ChatEvent>,
): AsyncGenerator<LiveEvent<ChatEvent>> {
  let row = rows.next()
  let receipt = receipts.next()
  while (true) {
    const next = await Promise.race([
      row.then(step => ({ row: step, receipt: undefined })),
      receipt.then(step => ({ row: undefined, receipt: step })),
    ])
    const step = next.row ?? next.receipt
    if (step.done) return
    if (next.row) {
      row = rows.next()
      yield await durable(context, next.row.value)
    } else {
      receipt = receipts.next()
      yield { value: next.receipt.value, ...keyOf(next.receipt.value) }
    }
  }
}

/** The positions of the same people replace each other for a reader who is slow. */
function keyOf(event: ChatEvent): { key?: string } {
  if (event.__typename !== 'ReceiptsChanged') return {}
  return { key: `receipts ${event.positions.map(({ userId }) => userId).toSorted()}` }
}

/**
 * Who has moved since the last answer, at most once a second, until the signal aborts. At first, and after a loss of the bus, where
 * everybody is: what was told meanwhile was told to nobody here, and no later move would make up for it.
 */
function receiptsOf(
  { bus, positions, loaders }: Context,
  chatId: string,
  signal: AbortSignal,
): AsyncIterableIterator<ChatEvent> {
  const moved = new Set<string>()
  let everybody = false
  const wakeEvent = createAutoResetEvent()
  // Several processes tell, each at its own pace: the pace of a watcher is kept here.
  const pace = createCoalescer<string>({
    everyMs: () => tellEveryMs,
    pass(_, userIds) {
      for (const userId of userIds) moved.add(userId)
      wakeEvent.set()
    },
  })
  const subscription = bus.subscribe(receiptsFeed(chatId), payload => {
    const { userIds } = (payload ?? {}) as { userIds?: unknown }
    if (Array.isArray(userIds)) pace.add(chatId, ...userIds.map(String))
  })
  const tellEverybody = () => {
    everybody = true
    wakeEvent.set()
  }
  subscription.attached.then(tellEverybody, () => undefined)
  let late: Timer | undefined
  // A moment later: a connection that is back has no subscription yet.
  const resync = bus.onResync(() => {
    late?.stop()
    late = startTimer(tellEveryMs, tellEverybody)
  })
  const end = () => {
    subscription[Symbol.dispose]()
    resync[Symbol.dispose]()
    late?.stop()
    pace[Symbol.dispose]()
    wakeEvent.set()
  }
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })

  /** Those to tell of, which makes them told. */
  function take(): { readonly userIds: readonly string[]; readonly isEverybody: boolean } {
    const taken = { userIds: [...moved], isEverybody: everybody }
    moved.clear()
    everybody = false
    return taken
  }
  async function positionsNow(): Promise<readonly MemberPosition[]> {
    const { userIds, isEverybody } = take()
    if (!isEverybody) return positions.positionsOf(chatId, userIds)
    const range = { from: 'start', size: namedUpTo, after: undefined, before: undefined } as const
    return (await positions.positions(chatId, 0, range)).map(shownPosition)
  }
  return {
    async next() {
      for (;;) {
        await wakeEvent.wait()
        if (signal.aborted) return { done: true, value: undefined }
        const head = await loaders.head.load(chatId)
        const isNamed = (head?.memberCount ?? 0) <= namedUpTo
        if (!isNamed) take()
        const named = isNamed ? await positionsNow() : []
        if (!isNamed || named.length > 0)
          return { done: false, value: { __typename: 'ReceiptsChanged', chatId, positions: named } }
      }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
