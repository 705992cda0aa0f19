// How the playground reaches the gateway: HTTP for queries and mutations, one WebSocket per token for subscriptions.
import type { Fetcher, FetcherParams, SyncExecutionResult } from '@graphiql/toolkit'
import { type ExecutionResult, parse } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { currentToken } from './session.ts'

const endpoint = new URL('/graphql', location.href)
const socketUrl = endpoint.href.replace(/^http/, 'ws')

let open: { token: string | undefined; client: Client } | undefined

/** A socket keeps the identity that it began with, so another token needs another socket. */
function socketFor(token: string | undefined): Client {
  if (open?.token === token && open) return open.client
  void open?.client.dispose()
  const client = createClient({ url: socketUrl, connectionParams: token ? { token } : {}, retryAttempts: 10 })
  open = { token, client }
  return client
}

export const fetcher: Fetcher = (params, options) => {
  const headers = withToken(options?.headers)
  return isSubscription(params) ? subscribe(params, headers) : post(params, headers)
}

function subscribe({ query, variables, operationName }: FetcherParams, headers: Headers) {
  const token = headers.get('authorization')?.replace(/^bearer /i, '')
  return socketFor(token).iterate({ query, variables, operationName }) as AsyncIterableIterator<
    ExecutionResult<Record<string, unknown>, Record<string, unknown>>
  >
}

async function post(params: FetcherParams, headers: Headers): Promise<SyncExecutionResult> {
  headers.set('content-type', 'application/json')
  headers.set('accept', 'application/graphql-response+json, application/json')
  headers.set('apollographql-client-name', 'playground')
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(params) })
  return response.json() as Promise<SyncExecutionResult>
}

/** Tabs that were opened before the sign-in have no header of their own. */
function withToken(given: Record<string, string> | undefined): Headers {
  const headers = new Headers(given)
  const token = currentToken()
  if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`)
  return headers
}

function isSubscription({ query, operationName }: FetcherParams): boolean {
  const operations = parse(query).definitions.filter(node => node.kind === 'OperationDefinition')
  const chosen = operations.find(node => node.name?.value === operationName) ?? operations[0]
  return chosen?.operation === 'subscription'
}
