// Accounts for all that is read: each record is kept whole, kept without a part of it, or left out, and for whatever is not kept there
// is a line of the report. What a record is: one place of the source that the reader has given something for.
import type { Place, Read, Refused } from './records.ts'

export interface RecordCounts {
  /** The sum of the three others. */
  readonly read: number
  readonly whole: number
  /** Kept, without what the report says. */
  readonly changed: number
  readonly leftOut: number
}

interface Entry {
  isKept: boolean
  isRefused: boolean
}

export interface Ledger {
  /** What has become of one thing that was read. */
  note(read: Read, became: { readonly isKept: boolean; readonly refused: readonly Refused[] }): void
  /** What is found out of a chat at the end. */
  noteChat(place: Place, why: Refused, isKept: boolean): void
  counts(): RecordCounts
}

export function createLedger(onRefused: (place: Place, why: Refused) => void): Ledger {
  const sums = { whole: 0, changed: 0, leftOut: 0 }
  /** Chats are judged at the end. */
  const chats = new Map<string, Entry>()
  let current: { readonly key: string; readonly entry: Entry } | undefined
  /** Where something aside was refused before the record that it belongs to. */
  let refusedAside = ''
  const keyOf = ({ file = '', line, part = 0 }: Place) => `${file}:${line}:${part}`
  const outcome = ({ isKept, isRefused }: Entry) => (!isRefused ? 'whole' : isKept ? 'changed' : 'leftOut')
  const close = () => {
    if (current && !chats.has(current.key)) sums[outcome(current.entry)]++
    current = undefined
  }
  return {
    note(read, { isKept, refused }) {
      const key = keyOf(read)
      const isAside = 'isAside' in read
      if (!isAside && !chats.has(key) && current?.key !== key) {
        close()
        current = { key, entry: { isKept: false, isRefused: refusedAside === key } }
      }
      const entry = chats.get(key) ?? (current?.key === key ? current.entry : undefined)
      if (entry && isKept && !isAside) entry.isKept = true
      if (entry && refused.length > 0) entry.isRefused = true
      if (!entry && refused.length > 0) refusedAside = key
      if (entry && 'record' in read && read.record.type === 'chat') chats.set(key, entry)
      for (const why of refused) onRefused(read, why)
    },
    noteChat(place, why, isKept) {
      const entry = chats.get(keyOf(place))
      if (entry) Object.assign(entry, { isKept, isRefused: true })
      onRefused(place, why)
    },
    counts() {
      close()
      for (const entry of chats.values()) sums[outcome(entry)]++
      chats.clear()
      return { read: sums.whole + sums.changed + sums.leftOut, ...sums }
    },
  }
}
