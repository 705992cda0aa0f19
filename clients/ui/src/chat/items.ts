// The lines of a chat's history: messages in groups by sender, lines between days, and the line before what is new. Pure.
import { daysBetween } from '../i18n/dates.ts'
import type { Message } from './model.ts'

export type Item =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'note'; key: string; message: Message }
  | { kind: 'message'; key: string; message: Message; mine: boolean; isFirst: boolean; isLast: boolean }

interface ItemsOptions {
  viewerId: string
  /** Where the line before what is new stands. */
  firstUnreadSeq: number | undefined
  hasOlder: boolean
  /** The same for a message on its way and for the one that takes its place. */
  keyOf(message: Message): string
}

/** Messages of one person within this time belong together. */
const togetherMs = 5 * 60_000

export function itemsOf(
  messages: readonly Message[],
  { viewerId, firstUnreadSeq, hasOlder, keyOf }: ItemsOptions,
): Item[] {
  const items: Item[] = []
  // The first of what is new may lie before what is loaded.
  let isMarked = firstUnreadSeq === undefined || (hasOlder && (messages[0]?.seq ?? 0) > firstUnreadSeq)
  let before: Message | undefined
  for (const [index, message] of messages.entries()) {
    const newDay = !before || daysBetween(new Date(before.sentAt), new Date(message.sentAt)) !== 0
    const marks = !isMarked && message.seq >= (firstUnreadSeq ?? 0) && message.sender?.id !== viewerId
    if (newDay) items.push({ kind: 'day', key: `day ${message.id}`, at: message.sentAt })
    if (marks) {
      items.push({ kind: 'unread', key: 'unread' })
      isMarked = true
    }
    const key = keyOf(message)
    if (message.kind === 'SYSTEM') items.push({ kind: 'note', key, message })
    else
      items.push({
        kind: 'message',
        key,
        message,
        mine: message.sender?.id === viewerId,
        isFirst: newDay || marks || !together(before, message),
        isLast: !together(message, messages[index + 1]),
      })
    before = message
  }
  return items
}

function together(one: Message | undefined, next: Message | undefined): boolean {
  if (!one || !next || one.kind === 'SYSTEM' || next.kind === 'SYSTEM') return false
  if (one.sender?.id !== next.sender?.id) return false
  const [from, to] = [new Date(one.sentAt), new Date(next.sentAt)]
  return to.getTime() - from.getTime() < togetherMs && daysBetween(from, to) === 0
}
