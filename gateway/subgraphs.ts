// The HTTP clients of all subgraphs, kept across reloads for as long as their URL stays the same.

import { createService } from './entity-fetches.ts'
import type { Service, Services } from './execute/service.ts'
import type { ResponseCache } from './response-cache.ts'
import type { Nobody } from './shared-fetches.ts'
import { createSubgraphClient, type SubgraphClient, type SubgraphClientOptions } from './subgraph-client.ts'
import type { Supergraph } from './supergraph.ts'

/** The settings that all subgraph clients have in common, and URLs by subgraph name that replace those of the supergraph. */
export interface SubgraphsOptions extends Pick<SubgraphClientOptions, 'timeoutMs' | 'sockets' | 'onCall'> {
  /** Win over the URLs of the SDL. */
  readonly urls: Readonly<Record<string, string>>
  /** Makes the context of calls that are for everybody alike; absent where calls of different requests are never one. */
  readonly nobody?: Nobody | undefined
  /** Keeps what is public; absent where nothing is kept. */
  readonly cache?: ResponseCache | undefined
}

/** The HTTP clients of all subgraphs, by name. Every method throws where a subgraph has no http URL. */
export interface Subgraphs extends Disposable {
  urlOf(supergraph: Supergraph, name: string): string
  /** What plans of this supergraph ask. */
  services(supergraph: Supergraph): Services
  /** Asks one subgraph without a plan. */
  clientOf(supergraph: Supergraph, name: string): Pick<SubgraphClient, 'ask'>
  /** This supergraph is in force from now on: clients of URLs that it does not name end with their last call. */
  follow(supergraph: Supergraph): void
}

interface Known {
  readonly name: string
  readonly url: string
  readonly client: SubgraphClient
}

/** A client is made when it is first asked for, one for each name and URL, and kept for as long as a reload keeps its URL. */
export function createSubgraphs({ urls, nobody, cache, ...options }: SubgraphsOptions): Subgraphs {
  const clients = new Map<string, Known>()
  const maps = new WeakMap<Supergraph, Services>()

  const namedUrl = (supergraph: Supergraph, name: string): string | undefined =>
    urls[name] ?? supergraph.subgraphs.find(subgraph => subgraph.name === name)?.url

  function urlOf(supergraph: Supergraph, name: string): string {
    const url = namedUrl(supergraph, name)
    if (!url) throw new Error(`the subgraph ${name} has no URL, neither in the supergraph nor in GATEWAY_SUBGRAPH_URLS`)
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      throw new Error(`the subgraph ${name} has no http URL: ${url}`)
    return url
  }

  function clientOf(name: string, url: string): SubgraphClient {
    const key = `${name} ${url}`
    const known = clients.get(key)
    if (known) return known.client
    const client = createSubgraphClient({ ...options, name, url })
    clients.set(key, { name, url, client })
    return client
  }

  return {
    urlOf,
    clientOf: (supergraph, name) => clientOf(name, urlOf(supergraph, name)),
    services(supergraph) {
      const known = maps.get(supergraph)
      if (known) return known
      const map: Record<string, Service> = Object.create(null)
      for (const { name } of supergraph.subgraphs) {
        const url = urlOf(supergraph, name)
        const kept = cache && { cache, scope: `${supergraph.id} ${name} ${url}` }
        map[name] = createService(clientOf(name, url).send, nobody && { nobody, kept })
      }
      maps.set(supergraph, map)
      return map
    },
    follow(supergraph) {
      for (const [key, { name, url, client }] of clients) {
        if (namedUrl(supergraph, name) === url) continue
        clients.delete(key)
        // Requests that began under the supergraph before end under it.
        client.retire()
      }
    },
    [Symbol.dispose]() {
      for (const { client } of clients.values()) client[Symbol.dispose]()
    },
  }
}
