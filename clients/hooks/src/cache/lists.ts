// Connections that grow page by page, such as the list of chats: one list, each node once, in an order that follows its nodes.
import type { FieldPolicy, Reference, StoreObject } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

interface Edge {
  node: Reference | StoreObject
}

interface Connection {
  edges: readonly Edge[]
}

interface ListOptions {
  /** The node's field whose greatest value comes first; without it the server's order stays. */
  newestBy?: string
  /** Arguments that tell lists apart; by default there is one. */
  keyArgs?: string[]
}

export function connectionPolicy({ newestBy, keyArgs }: ListOptions = {}): FieldPolicy {
  return {
    keyArgs: keyArgs ?? false,
    merge(existing: Connection | undefined, incoming: Connection, { args, readField }: FieldFunctionOptions) {
      // A first page is the list anew: who is no longer in it has left it, or comes with the next page.
      if (!existing || !args?.after) return incoming
      const idOf = ({ node }: Edge): unknown => readField('id', node) ?? node
      const fresh = new Set(incoming.edges.map(idOf))
      return { ...incoming, edges: [...existing.edges.filter(edge => !fresh.has(idOf(edge))), ...incoming.edges] }
    },
    read(existing: Connection | undefined, { readField, canRead }: FieldFunctionOptions) {
      if (!existing) return undefined
      const edges = existing.edges.filter(({ node }) => canRead(node))
      if (!newestBy) return { ...existing, edges }
      const key = ({ node }: Edge): string => String(readField(newestBy, node) ?? '')
      const keyed = edges.map(edge => [key(edge), edge] as const)
      return { ...existing, edges: keyed.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([, edge]) => edge) }
    },
  }
}
