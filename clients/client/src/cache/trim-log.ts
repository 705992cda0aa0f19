// A log that stays short, however far somebody has scrolled through it: reading it takes as long as it is.
import type { ApolloCache } from '@apollo/client'
import type { Log } from './chat-log.ts'

/** What of a log is looked at, and what is kept around it. */
export interface Shown {
  /** `seq` of the first and of the last message that has to stay. */
  from: number
  to: number
  /** So many more stay before the first and behind the last one. */
  beside: number
}

/**
 * Lets go of what is further from the shown messages of a chat than that. The messages stay in the cache; a page brings them into the log
 * again, as it brought them the first time. Whoever is not longer than `to` and `from` and twice `beside` stays as it is.
 */
export function trimLog(cache: ApolloCache, chatId: string, { from, to, beside }: Shown): void {
  cache.modify({
    id: `Chat:${chatId}`,
    fields: {
      messages(value, { readField }) {
        const log = value as unknown as Log
        if (!log?.edges || log.edges.length <= 2 * beside) return value
        const seqs = log.edges.map(({ node }) => Number(readField('seq', node)))
        const first = seqs.findIndex(seq => seq >= from)
        const last = seqs.findLastIndex(seq => seq <= to)
        // What is shown is not loaded any more: nobody knows what may go.
        if (first < 0 || last < first) return value
        const [begin, end] = [Math.max(0, first - beside), Math.min(seqs.length, last + 1 + beside)]
        if (begin === 0 && end === seqs.length) return value
        const edges = log.edges.slice(begin, end)
        return {
          ...log,
          edges,
          pageInfo: {
            ...log.pageInfo,
            ...(begin > 0 && { hasPreviousPage: true, startCursor: edges[0]?.cursor }),
            ...(end < seqs.length && { hasNextPage: true, endCursor: edges.at(-1)?.cursor }),
          },
        }
      },
    },
  })
}
