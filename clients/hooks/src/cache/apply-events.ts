// Brings events of feeds into the cache. Objects that an event carries are written by their ids; here is only what an event means
// for lists and counts. Applying an event twice changes nothing.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'
import type { FeedEvent } from '../live/feed.ts'
import { joinEdges, type Log } from './chat-log.ts'

/** What the parts of an event are called; an event of a kind that is not known here changes the objects that it carries. */
interface ChatEventData {
  __typename?: string
  chatId?: string
  rev?: number
  message?: StoreObject & { id?: string }
  user?: (StoreObject & { id?: string }) | null
}

export interface ApplyOptions {
  /** Told of each message that was seen, so that what was on its way is shown once. */
  onMessage?(message: StoreObject & { id?: string }, chatId: string): void
  viewerId?: string | undefined
}

export function applyEvents(cache: ApolloCache, events: readonly FeedEvent[], options: ApplyOptions = {}): void {
  for (const { operation, result, address } of events) {
    if (!result.data) continue
    cache.write({
      dataId: 'ROOT_SUBSCRIPTION',
      query: operation.query,
      variables: operation.variables,
      result: result.data,
    })
    if (address.field === 'chatEvents') applyChatEvent(cache, rootOf(result.data), address.args.chatId, options)
  }
}

/** The one field of a subscription, whatever it was called in the document. */
function rootOf(data: Record<string, unknown>): ChatEventData {
  const root = Object.entries(data).find(([name]) => name !== '__typename')?.[1]
  return (root ?? {}) as ChatEventData
}

function applyChatEvent(cache: ApolloCache, event: ChatEventData, given: unknown, options: ApplyOptions): void {
  const chatId = String(event.chatId ?? given)
  const id = `Chat:${chatId}`
  if (event.__typename === 'MessageSent' && event.message) {
    addMessage(cache, chatId, event.message)
    options.onMessage?.(event.message, chatId)
  }
  if (event.__typename === 'MemberAdded' || event.__typename === 'MemberRemoved') {
    // How many there are, and as what they joined, only the server knows: screens that show it ask again.
    cache.evict({ id, fieldName: 'memberCount' })
    cache.evict({ id, fieldName: 'members' })
    if (event.__typename === 'MemberRemoved' && event.user?.id && event.user.id === options.viewerId) leave(cache, id)
  }
  const { rev } = event
  if (rev !== undefined) cache.modify({ id, fields: { rev: (had: number | null) => Math.max(had ?? 0, rev) } })
}

/** Puts a message that is in the cache into its chat's log, and ahead in the list of chats. */
export function addMessage(cache: ApolloCache, chatId: string, message: StoreObject): void {
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

function leave(cache: ApolloCache, id: string): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      myChats(value) {
        const list = value as { edges?: { node: Reference }[] } | null
        return list?.edges ? { ...list, edges: list.edges.filter(edge => edge.node.__ref !== id) } : value
      },
    },
  })
}
