// One message into the lists that show it.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'
import { joinEdges, type Log } from './chat-log.ts'

/**
 * By what a message came. A feed brings them in order and leaves none out. The heads of the inbox do, so that such a message joins the
 * log only next to its neighbour. The answer to one's own may be here before what others said meanwhile, and is shown all the same.
 */
type Way = 'feed' | 'heads' | 'answer'

/** Puts a message that is in the cache into its chat's log, and ahead in the list of chats. */
export function addMessage(cache: ApolloCache, chatId: string, message: StoreObject, way: Way = 'feed'): void {
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
        const newest = log.edges.at(-1)
        const last = newest ? Number(readField('seq', newest.node)) : 0
        const isFar = seq > last + 1
        if (way === 'heads' && isFar) return value
        const ahead = way !== 'feed' && (isFar || newest?.ahead === true)
        const edge = { __typename: 'MessageEdge', cursor: String(seq), node, ...(ahead && { ahead }) }
        // The usual case, and the only one that does not look at the whole log.
        if (seq > last) return { ...log, edges: [...log.edges, edge] }
        const had = log.edges.find(({ node: other }) => readField('id', other) === message.id)
        if (had && (ahead || !had.ahead)) return value
        return { ...log, edges: joinEdges(log.edges, [edge], readField) }
      },
      lastSeq: (had: number | null) => (seq > (had ?? 0) ? seq : had),
      lastMessage: (had: Reference | null, { readField }) =>
        !had || seq >= Number(readField('seq', had) ?? 0) ? node : had,
      lastActivityAt: (had: string) => (typeof sentAt === 'string' && sentAt > had ? sentAt : had),
    },
  })
}
