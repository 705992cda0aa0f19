// One subgraph as a server on loopback: GraphQL over HTTP and graphql-transport-ws on one port. It counts what it is asked, and can be
// killed and come back on the same port with the same state.

import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer as createConnectionServer, type Server, type Socket } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type ExecutionArgs, type ExecutionResult, execute, parse, subscribe, validate } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { LiveAsk } from './live-modes.ts'
import { type Asker, askerOf, type ViewerKeys } from './viewers.ts'

export interface Call {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly asker: Asker
}

export interface Subscribed {
  readonly mode: string
  readonly asker: Asker
  readonly variables: Readonly<Record<string, unknown>>
  open: boolean
}

export interface Subgraph extends AsyncDisposable {
  readonly url: string
  readonly calls: Call[]
  readonly subscribes: Subscribed[]
  /** How many WebSockets are open. */
  readonly webSockets: number
  /** While set, HTTP calls wait for it before they are answered. */
  hold: Promise<void> | undefined
  /** Cuts every connection at once and stops listening, as a killed process would. */
  kill(): Promise<void>
  /** As killed, but it is noticed who tries: every connection is cut as soon as it is there. */
  refuse(): Promise<{ readonly knocks: number }>
  /** Listens again on the same port. */
  revive(): Promise<void>
}

export interface SubgraphOptions {
  readonly name: string
  readonly sdl: string
  readonly resolvers: object
  readonly keys: ViewerKeys
  /** Absent in a plain subgraph, which knows nothing of schema/LIVE.md and believes nobody. */
  live?(
    execution: ExecutionArgs,
    asker: Asker,
    live: LiveAsk['live'],
  ): AsyncIterableIterator<ExecutionResult> | undefined
}

export async function startSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const { name, keys } = options
  const schema = buildSubgraphSchema([{ typeDefs: parse(options.sdl), resolvers: options.resolvers as never }])
  const calls: Call[] = []
  const subscribes: Subscribed[] = []
  const executions = new WeakMap<object, { asker: Asker; live: LiveAsk['live'] }>()
  let port = 0
  let refusing: Server | undefined
  let running: Awaited<ReturnType<typeof listen>> | undefined

  async function answer(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { query, variables = {} } = JSON.parse(Buffer.concat(chunks).toString())
    const asker = askerOf(
      { assertion: request.headers['x-viewer-assertion'], authorization: request.headers.authorization },
      keys,
      name,
    )
    calls.push({ query, variables, asker })
    await subgraph.hold
    return execute({ schema, document: parse(query), variableValues: variables, contextValue: { asker } })
  }

  async function listen() {
    const sockets = new Set<Socket>()
    const server = createServer((request, response) => {
      answer(request).then(
        result => response.setHeader('content-type', 'application/json').end(JSON.stringify(result)),
        error => response.writeHead(401).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      )
    })
    const webSockets = new WebSocketServer({ server, path: '/graphql' })
    const life = { server, sockets, webSockets, isKilled: false }
    server.on('connection', socket => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    useServer(
      {
        onSubscribe(context, _id, { query, variables, extensions, operationName }) {
          const live = (extensions?.live ?? {}) as LiveAsk['live'] & { assertion?: unknown }
          const { authorization, Authorization } = context.connectionParams ?? {}
          const credentials = { assertion: live.assertion, authorization: authorization ?? Authorization }
          const asker = askerOf(credentials, keys, name)
          const document = parse(query)
          const errors = validate(schema, document)
          if (errors.length > 0) return errors
          const execution: ExecutionArgs = {
            schema,
            document,
            operationName: operationName ?? null,
            variableValues: variables ?? {},
            contextValue: { asker },
          }
          executions.set(execution, { asker, live })
          return execution
        },
        async subscribe(execution) {
          const { asker, live } = executions.get(execution) ?? { asker: { kind: 'anonymous', id: '' }, live: {} }
          const entry = {
            mode: String(live.mode ?? 'plain'),
            asker,
            variables: execution.variableValues ?? {},
            open: true,
          }
          subscribes.push(entry)
          const results = options.live?.(execution, asker, live) ?? (await subscribe(execution))
          return Symbol.asyncIterator in results ? whileOpen(results, entry, () => life.isKilled) : results
        },
      },
      webSockets,
    )
    server.listen(port, '127.0.0.1')
    await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
    port = (server.address() as AddressInfo).port
    return life
  }

  async function kill() {
    const life = running
    running = undefined
    if (!life) return
    life.isKilled = true
    for (const socket of life.sockets) socket.destroy()
    await new Promise(resolve => life.server.close(resolve))
  }

  running = await listen()
  const subgraph: Subgraph = {
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    subscribes,
    get webSockets() {
      return running?.webSockets.clients.size ?? 0
    },
    hold: undefined,
    kill,
    async refuse() {
      await kill()
      const door = { knocks: 0 }
      refusing = createConnectionServer(socket => {
        door.knocks++
        socket.destroy()
      }).listen(port, '127.0.0.1')
      await once(refusing, 'listening')
      return door
    },
    async revive() {
      const server = refusing
      refusing = undefined
      if (server) await new Promise(resolve => server.close(resolve))
      running ??= await listen()
    },
    async [Symbol.asyncDispose]() {
      refusing?.close()
      await kill()
    },
  }
  return subgraph
}

/** Notes when a subscription has ended, whoever ended it. A killed server says nothing more, not even to its own sockets. */
function whileOpen<T>(
  results: AsyncIterableIterator<T>,
  entry: Subscribed,
  isKilled: () => boolean,
): AsyncIterableIterator<T> {
  const noted = async (step: Promise<IteratorResult<T>>) => {
    try {
      const { done } = await step
      if (done) entry.open = false
    } catch {
      entry.open = false
    }
    return isKilled() ? new Promise<never>(() => {}) : step
  }
  return {
    next: () => noted(results.next()),
    return: () => {
      entry.open = false
      return results.return?.() ?? Promise.resolve({ done: true, value: undefined as T })
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
