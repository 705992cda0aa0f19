// Threads in the cache: their replies are one list in the order of `seq`, which pages, events and what is on its way fill. What is
// mine of a thread has a value from the start, since shared feeds do not carry it.
import type { ApolloCache, FieldPolicy } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { type Args, joinEdges, type Log, type LogOptions, mergePages, shownLog } from './chat-log.ts'
import { orElse } from './personal.ts'
import type { CarriedMessage } from './reducers.ts'

/** Field policies of `Thread`: pages of `replies` joined by `seq`, and defaults for what is the viewer's own. */
export function threadPolicies({ pending }: Pick<LogOptions, 'pending'>): Record<string, FieldPolicy> {
  return {
    readSeq: orElse(0),
    isFollowing: orElse(false),
    replies: {
      keyArgs: false,
      merge: (existing: Log | undefined, incoming: Log, { args, readField }: FieldFunctionOptions) =>
        existing ? mergePages(existing, incoming, (args ?? {}) as Args, readField) : incoming,
      read: (existing: Log | undefined, options: FieldFunctionOptions) =>
        existing && shownLog(existing, pending(String(options.readField('rootId') ?? '')), options),
    },
  }
}

/** Puts a reply that is in the cache into its thread, where replies of that are loaded. */
export function addReply(cache: ApolloCache, message: CarriedMessage): void {
  const ref = cache.identify(message)
  const rootId = message.threadRoot?.id
  if (!ref || !rootId) return
  cache.modify({
    id: cache.identify({ __typename: 'Thread', rootId }) ?? '',
    fields: {
      replies(value, { readField }) {
        const log = value as unknown as Log
        if (!log?.edges || log.pageInfo?.hasNextPage) return value
        if (log.edges.some(({ node }) => readField('id', node) === message.id)) return value
        const edge = { __typename: 'MessageEdge', cursor: '', node: { __ref: ref } }
        return { ...log, edges: joinEdges(log.edges, [edge], readField) }
      },
    },
  })
}
