// Loads what a screen shows once more, after more was missed than could be replayed, or what no feed replays. What is shown stays
// until the answer.
import type { ApolloClient } from '@apollo/client'
import type { FeedAddress } from '../live/feed-address.ts'

/** `all` that the feed tells of, or only what it tells without keeping it for those who were away. */
export type Lost = 'all' | 'unkept'

interface Subject {
  readonly kept: readonly string[]
  readonly unkept?: readonly string[]
}

const subjects: Readonly<Record<string, Subject>> = {
  chatEvents: { kept: ['messages', 'rev', 'lastSeq', 'memberCount', 'members'], unkept: ['positions'] },
  inbox: { kept: ['myChats'] },
  notificationEvents: { kept: ['notifications'] },
}

/** Resolves once every active query that shows the subject has its answer; rejects if one failed. */
export async function reloadSubject(client: ApolloClient, { field, args }: FeedAddress, lost: Lost): Promise<void> {
  const { kept, unkept = [] } = subjects[field] ?? { kept: [] }
  const names = lost === 'all' ? [...kept, ...unkept] : unkept
  if (names.length === 0) return
  const id = args.chatId === undefined ? 'ROOT_QUERY' : `Chat:${String(args.chatId)}`
  await client.refetchQueries({
    updateCache: cache => void cache.modify({ id, fields: Object.fromEntries(names.map(name => [name, invalidate])) }),
  })
}

const invalidate = (_: unknown, { INVALIDATE }: { INVALIDATE: unknown }): never => INVALIDATE as never
