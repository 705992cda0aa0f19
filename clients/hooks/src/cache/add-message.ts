// One message into the lists that show it.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'
import { joinEdges, type Log } from './chat-log.ts'

/**
 * Puts a message that is in the cache into its chat's log, and ahead in the list of chats.
 * @param skipped whether messages before this one may have been left out: then it joins the log only next to its neighbour
 */
export function addMessage(cache: ApolloCache, chatId: string, message: StoreObject, skipped = false): void {
  const ref = cache.identify(message)
  if (!ref) return
  const node: Reference = { __ref: ref }
  const seq = Number(message.seq)
  const sentAt = message.sentAt
  cache.modify({
    id: `Chat:${chatId}`,
    fields: {
      messages(value, { readField }) {
        const log = value as unknown as Log
        // While newer messages are not loaded, a new one would stand beside strangers.
        if (!log?.edges || log.pageInfo?.hasNextPage) return value
        const edge = { __typename: 'MessageEdge', cursor: String(seq), node }
        const newest = log.edges.at(-1)
        if (skipped && seq > Number(newest ? readField('seq', newest.node) : 0) + 1) return value
        // The usual case, and the only one that does not look at the whole log.
        if (!newest || seq > Number(readField('seq', newest.node))) return { ...log, edges: [...log.edges, edge] }
        if (log.edges.some(({ node: other }) => readField('id', other) === message.id)) return value
        return { ...log, edges: joinEdges(log.edges, [edge], readField) }
      },
      lastSeq: (had: number | null) => (seq > (had ?? 0) ? seq : had),
      lastMessage: (had: Reference | null, { readField }) =>
        !had || seq >= Number(readField('seq', had) ?? 0) ? node : had,
      lastActivityAt: (had: string) => (typeof sentAt === 'string' && sentAt > had ? sentAt : had),
    },
  })
}
