// How the playground reaches the gateway: HTTP for queries and mutations, one WebSocket for the subscriptions of each token.
import { createLiveSocket, defaultBackOff } from '@chat-supergraph/client'
import type { Fetcher, FetcherParams, SyncExecutionResult } from '@graphiql/toolkit'
import { type ExecutionResult, parse } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { isOwn, session, tokenInPlaceOf } from './session.ts'

const endpoint = new URL('/graphql', location.href)
const socketUrl = endpoint.href.replace(/^http/, 'ws')

/** Of whoever is signed in: it stays open when the token is renewed. */
const own = createLiveSocket({ url: socketUrl, session, backOff: defaultBackOff })
let foreign: { token: string; client: Client } | undefined

/** A token from elsewhere is good for as long as it is good; another one needs another socket. */
function socketFor(token: string | undefined): Client {
  if (token === undefined || isOwn(token)) return own.client
  if (foreign?.token !== token) {
    // Rejects where it is just connecting to a server that is away.
    Promise.resolve(foreign?.client.dispose()).catch(() => undefined)
    foreign = {
      token,
      client: createClient({ url: socketUrl, connectionParams: { token }, retryAttempts: 10 }),
    }
  }
  return foreign.client
}

export const fetcher: Fetcher = (params, options) => {
  const headers = new Headers(options?.headers)
  return isSubscription(params) ? subscribe(params, headers) : post(params, headers)
}

const tokenIn = (headers: Headers): string | undefined =>
  headers.get('authorization')?.replace(/^bearer /i, '') || undefined

function subscribe({ query, variables, operationName }: FetcherParams, headers: Headers) {
  return socketFor(tokenIn(headers)).iterate({ query, variables, operationName }) as AsyncIterableIterator<
    ExecutionResult<Record<string, unknown>, Record<string, unknown>>
  >
}

async function post(params: FetcherParams, headers: Headers): Promise<SyncExecutionResult> {
  const token = await tokenInPlaceOf(tokenIn(headers))
  if (token) headers.set('authorization', `Bearer ${token}`)
  else headers.delete('authorization')
  headers.set('content-type', 'application/json')
  headers.set('accept', 'application/graphql-response+json, application/json')
  headers.set('apollographql-client-name', 'playground')
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(params) })
  return response.json() as Promise<SyncExecutionResult>
}

function isSubscription({ query, operationName }: FetcherParams): boolean {
  const operations = parse(query).definitions.filter(node => node.kind === 'OperationDefinition')
  const chosen = operations.find(node => node.name?.value === operationName) ?? operations[0]
  return chosen?.operation === 'subscription'
}
