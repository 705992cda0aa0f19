// Connections that grow page by page, such as the list of chats: one list, each node once, in an order that follows its nodes.
import type { ApolloCache, FieldPolicy, Reference, StoreObject } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

/** An edge of a connection as the cache stores it. */
export interface Edge {
  __typename?: string
  cursor?: string
  node: Reference | StoreObject
}

interface Connection {
  edges: readonly Edge[]
}

/** How one connection differs from another in the cache. By default: one list, in the server's order. */
export interface ListOptions {
  /** Arguments that make it another list, such as a search's words. */
  keyArgs?: readonly string[]
  /** The node's field whose greatest value comes first; without it the server's order stays. */
  newestBy?: string | undefined
}

/** What tells one node of a list from another: what it is to the cache, or whose it is. */
export function identityOf(node: Reference | StoreObject, readField: FieldFunctionOptions['readField']): unknown {
  return node.__ref ?? readField<Reference | null>('user', node)?.__ref ?? node
}

/** A field policy that joins pages: one with `after` is appended, one without replaces the list. Evicted nodes are left out. */
export function connectionPolicy({ keyArgs = [], newestBy }: ListOptions = {}): FieldPolicy {
  return {
    keyArgs: keyArgs.length > 0 && [...keyArgs],
    merge(existing: Connection | undefined, incoming: Connection, { args, readField }: FieldFunctionOptions) {
      // A first page is the list anew: who is no longer in it has left it, or comes with the next page.
      if (!existing || !args?.after) return incoming
      const fresh = new Set(incoming.edges.map(({ node }) => identityOf(node, readField)))
      const kept = existing.edges.filter(({ node }) => !fresh.has(identityOf(node, readField)))
      return { ...incoming, edges: [...kept, ...incoming.edges] }
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

/** What a modifier is told of the field beside its value. */
export interface Details {
  readField: FieldFunctionOptions['readField']
  /** With the arguments that make it another list. */
  storeFieldName: string
}

/** Changes every list that the cache holds of a connection; one that stays the same tells nobody. */
export function changeEdges(
  cache: ApolloCache,
  { id, field }: { id: string; field: string },
  change: (edges: readonly Edge[], details: Details) => readonly Edge[],
): void {
  const modify = (value: unknown, details: Details): unknown => {
    const edges = (value as Connection | null)?.edges
    if (!edges) return value
    const changed = change(edges, details)
    return changed === edges ? value : { ...(value as Connection), edges: changed }
  }
  cache.modify({ id, fields: { [field]: modify as never } })
}
