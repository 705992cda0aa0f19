// What moves in all chats of one person: the newest state of each chat, shared with everybody who watches it, merged with the
// person's own log. Never a row per member and message. Followed by the `inbox` subscription.

import { type Loop, startLoop } from '#platform/async/background.ts'
import { createHeadWatch } from './head-watch.ts'
import type { InboxItem } from './inbox-queue.ts'
import { createInboxReader, type InboxDeps, type InboxReader } from './inbox-reader.ts'

const pollEveryMs = 2_000
/** Everybody's own log is looked at this often, also without a wake-up; few people's in each turn. */
const ownWithinMs = 30_000
const leastAtOnce = 20

export interface Inbox extends AsyncDisposable {
  /** @param after a cursor of this person's inbox; undefined begins now, 0 tells of every chat */
  follow(userId: string, after: number | undefined, signal: AbortSignal): Promise<AsyncIterableIterator<InboxItem>>
}

export function createInbox(deps: InboxDeps): Inbox {
  const { store, log } = deps
  const heads = createHeadWatch(deps)
  const readers = new Set<InboxReader>()
  /** What Redis did not tell, and what makes cursors move on: all heads, and the own logs of those whose turn it is. */
  const look = async () => {
    const share = Math.ceil((readers.size * pollEveryMs) / ownWithinMs)
    const next = [...readers].slice(0, Math.max(leastAtOnce, share))
    if (next.length === 0) return
    const at = (await store.now()).getTime()
    await heads.poll()
    for (const reader of next) {
      await reader.read()
      reader.seal(at)
      // To the end of the row.
      if (readers.delete(reader)) readers.add(reader)
    }
  }
  const poll: Loop = startLoop({ name: 'poll of inboxes', everyMs: pollEveryMs, log, run: look })
  return {
    async follow(userId, after, signal) {
      const now = (await store.now()).getTime()
      const reader = createInboxReader(deps, heads, { userId, after, now })
      const end = () => {
        readers.delete(reader)
        reader[Symbol.dispose]()
      }
      signal.addEventListener('abort', end, { once: true })
      try {
        await reader.begin()
      } catch (error) {
        end()
        throw error
      }
      if (signal.aborted) end()
      else readers.add(reader)
      return reader.items
    },
    async [Symbol.asyncDispose]() {
      for (const reader of readers) reader[Symbol.dispose]()
      await poll[Symbol.asyncDispose]()
      heads[Symbol.dispose]()
    },
  }
}
