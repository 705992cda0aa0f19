// The HTTP clients of all subgraphs, kept across reloads for as long as their URL stays the same.

import type { GraphQLDataSource } from '@apollo/gateway'
import { joinEntityFetches } from './entity-fetches.ts'
import { createSubgraphClient, type SubgraphClient, type SubgraphClientOptions } from './subgraph-client.ts'
import type { Supergraph } from './supergraph.ts'

/** The settings that all subgraph clients have in common, and URLs by subgraph name that replace those of the supergraph. */
export interface SubgraphsOptions extends Pick<SubgraphClientOptions, 'timeoutMs' | 'sockets' | 'onCall'> {
  /** Win over the URLs of the SDL. */
  readonly urls: Readonly<Record<string, string>>
}

/** Data sources by subgraph name, as Apollo's `executeQueryPlan` takes them. */
export type ServiceMap = Record<string, GraphQLDataSource>

/** The HTTP clients of all subgraphs, by name. Every method throws where a subgraph has no http URL. */
export interface Subgraphs extends Disposable {
  urlOf(supergraph: Supergraph, name: string): string
  /** Every data source by subgraph name, as the executor wants them. */
  serviceMap(supergraph: Supergraph): ServiceMap
  /** Asks one subgraph without a plan. */
  clientOf(supergraph: Supergraph, name: string): Pick<SubgraphClient, 'ask'>
}

/** A client is made when it is first asked for, one for each name and URL, and kept until all are disposed. */
export function createSubgraphs({ urls, ...options }: SubgraphsOptions): Subgraphs {
  const clients = new Map<string, SubgraphClient>()
  const maps = new WeakMap<Supergraph, ServiceMap>()

  function urlOf(supergraph: Supergraph, name: string): string {
    const url = urls[name] ?? supergraph.subgraphs.find(subgraph => subgraph.name === name)?.url
    if (!url) throw new Error(`the subgraph ${name} has no URL, neither in the supergraph nor in GATEWAY_SUBGRAPH_URLS`)
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      throw new Error(`the subgraph ${name} has no http URL: ${url}`)
    return url
  }

  function clientOf(name: string, url: string): SubgraphClient {
    const key = `${name} ${url}`
    const known = clients.get(key)
    if (known) return known
    const client = createSubgraphClient({ ...options, name, url })
    clients.set(key, client)
    return client
  }

  return {
    urlOf,
    clientOf: (supergraph, name) => clientOf(name, urlOf(supergraph, name)),
    serviceMap(supergraph) {
      const known = maps.get(supergraph)
      if (known) return known
      const map: ServiceMap = Object.create(null)
      for (const { name } of supergraph.subgraphs)
        map[name] = joinEntityFetches(clientOf(name, urlOf(supergraph, name)).dataSource)
      maps.set(supergraph, map)
      return map
    },
    [Symbol.dispose]() {
      for (const client of clients.values()) client[Symbol.dispose]()
    },
  }
}
