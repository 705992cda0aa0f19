// What moves in all chats of one person: the newest state of each chat, shared with everybody who watches it, merged with the
// person's own log. Never a row per member and message. Followed by the `inbox` subscription.

import { type Loop, startLoop } from '#platform/background.ts'
import { createHeadWatch } from './head-watch.ts'
import { createInboxReader, type InboxDeps, type InboxItem, type InboxReader } from './inbox-reader.ts'

const pollEveryMs = 2_000

export interface Inbox extends AsyncDisposable {
  /** @param after a time, in epoch milliseconds; undefined begins now, 0 tells every chat */
  follow(userId: string, after: number | undefined, signal: AbortSignal): Promise<AsyncIterableIterator<InboxItem>>
}

export function createInbox(deps: InboxDeps): Inbox {
  const heads = createHeadWatch(deps)
  const readers = new Set<InboxReader>()
  const poll: Loop = startLoop({
    name: 'poll of inboxes',
    everyMs: pollEveryMs,
    log: deps.log,
    run: async () => {
      await heads.poll()
      for (const reader of readers) await reader.read()
    },
  })
  return {
    async follow(userId, after, signal) {
      const reader = createInboxReader(deps, heads, { userId, after })
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
