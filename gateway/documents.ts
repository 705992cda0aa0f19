// What was found out about documents, kept for as long as they are asked for and no longer than memory allows: bounded by what an entry
// holds, not by the length of its text.

import { hash as digest } from 'node:crypto'
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { CheckedOperation } from './operation.ts'
import type { GraphQLRequest } from './read-request.ts'
import type { Supergraph } from './supergraph.ts'

/** Of all documents of one supergraph. */
const maxBytes = 32 * 1024 * 1024
/** A token takes 91 bytes in the tree and 66 in what the executor reads of it, and again in the copy of a live operation; measured. */
const bytesPerToken = 300
/** At a reload, requests that began under the one before end under it. */
const supergraphsKept = 2

/** An LRU cache of checked operations by document text and operation name, for one supergraph. It keeps refused ones too. */
export interface KnownDocuments {
  get(request: GraphQLRequest): CheckedOperation | undefined
  set(request: GraphQLRequest, checked: CheckedOperation): void
}

/** The caches of the last two supergraphs. Apollo Server reads them too, as its `documentStore`, through `validated`. */
export interface Documents {
  /** By the supergraph and not by its API schema: whether a document is taken depends on its joins too. */
  of(supergraph: Pick<Supergraph, 'id' | 'schemaHash'>): KnownDocuments
  /**
   * A document that is known to be valid.
   * @param schemaHash SHA-256 of the printed schema that clients see, in hexadecimal
   * @param queryHash SHA-256 of the text
   */
  validated(schemaHash: string, queryHash: string): DocumentNode | undefined
}

/** Starts empty. Each supergraph gets a cache of at most 32 MiB, estimated from the number of tokens. */
export function createDocuments(): Documents {
  const stores = new Map<string, Store>()
  return {
    of({ id, schemaHash }) {
      const known = stores.get(id)
      if (known) return known
      const store = createStore(schemaHash)
      stores.set(id, store)
      for (const oldest of stores.keys()) if (stores.size > supergraphsKept) stores.delete(oldest)
      return store
    },
    validated(schemaHash, queryHash) {
      for (const store of stores.values()) {
        const found = store.schemaHash === schemaHash ? store.validated(queryHash) : undefined
        if (found) return found
      }
      return undefined
    },
  }
}

interface Store extends KnownDocuments {
  readonly schemaHash: string
  validated(queryHash: string): DocumentNode | undefined
}

function createStore(schemaHash: string): Store {
  const byHash = new Map<string, DocumentNode>()
  const cache = new LRUCache<string, CheckedOperation>({
    maxSize: maxBytes,
    sizeCalculation: ({ tokens }, key) => 200 + 2 * key.length + bytesPerToken * tokens,
    dispose(checked) {
      if (!checked.ok) return
      const hash = digest('sha256', checked.parsed.query)
      if (byHash.get(hash) === checked.whole) byHash.delete(hash)
    },
  })
  return {
    schemaHash,
    get: request => cache.get(keyOf(request)),
    set(request, checked) {
      cache.set(keyOf(request), checked)
      // What is too large for the cache is not kept at all.
      if (checked.ok && cache.has(keyOf(request))) byHash.set(digest('sha256', request.query), checked.whole)
    },
    validated: hash => byHash.get(hash),
  }
}

const keyOf = ({ operationName, query }: GraphQLRequest) => `${operationName ?? ''}\n${query}`
