// What do spans cost? Three platforms on the same servers, alike but for what they record: nothing, one trace of a hundred, every trace. Turn
// by turn in the same run, each is asked for the same number of messages and of reads through its gateway. What is compared is the CPU time
// of all of its processes for one of them: on a machine that others use, too, that says more than how long it took.
// BENCH_TURNS and BENCH_OPERATIONS make it shorter: nothing is written then.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Stack, startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { openGroup } from '#stack/seed/people.ts'
import { serviceNames } from '#stack/services.ts'
import { writeResult } from './result.ts'
import { median, rounded } from './send/closed-loop.ts'

const runs = 3
const turns = Number(process.env.BENCH_TURNS ?? 3)
const operations = Number(process.env.BENCH_OPERATIONS ?? 200)
const isRehearsal = turns < 3 || operations < 200
const clients = 8
/** Of the kernel's clock, by which it counts CPU time. */
const msPerTick = 10

const ways = {
  off: {},
  'one in a hundred': { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.01' },
  all: { OTEL_TRACES_SAMPLER: 'parentbased_always_on' },
} as const
type Way = keyof typeof ways
const names = Object.keys(ways) as Way[]

const sending =
  'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on SendMessageSuccess { message { id } } } }'
const reading = `query Read($id: ID!, $last: Int!) { chat(id: $id) { title members(first: 5) { nodes { user { displayName } } }
  messages(last: $last) { nodes { id body sender { displayName } } } } }`

/** Takes spans, and lets them go. */
async function startSink(): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** CPU time of all processes of a platform so far. */
function cpuMs(stack: Stack): number {
  return [...serviceNames, 'gateway']
    .map(name => {
      const stat = readFileSync(`/proc/${stack.service(name as 'gateway').pid}/stat`, 'utf8')
      // Behind the name, which may hold anything: utime and stime are the 14th and 15th field.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return (Number(fields[11]) + Number(fields[12])) * msPerTick
    })
    .reduce((sum, ms) => sum + ms, 0)
}

interface Place {
  readonly stack: Stack
  readonly send: () => Promise<unknown>
  readonly read: (client: number) => Promise<unknown>
}

async function openPlace(stack: Stack): Promise<Place> {
  const api = createApi(stack.gatewayUrl)
  const [ann, ...others] = await makePeople(stack, ['Ann', 'Bob', 'Cyd', 'Dee'])
  const chatId = await openGroup(api, ann, { clientKey: randomUUID(), title: 'Spans', members: others })
  const body = 'A sentence as long as most of those that people write.'
  return {
    stack,
    send: () => api.ask(sending, { input: { chatId, clientKey: randomUUID(), body } }, ann.accessToken),
    // Equal ones that come together would be run once.
    read: client => api.ask(reading, { id: chatId, last: 13 + client }, ann.accessToken),
  }
}

/** CPU time of one operation, everything that it causes included. */
async function costOf({ stack }: Place, call: (client: number) => Promise<unknown>): Promise<number> {
  const before = cpuMs(stack)
  let left = operations
  const client = async (index: number) => {
    while (left-- > 0) await call(index)
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  await stack.settle({ deadlineMs: 60_000 })
  return (cpuMs(stack) - before) / operations
}

await using sink = await startSink()
const shared = { ephemeral: true, name: 'bench' } as const
await using servers = await startStack({ ...shared, services: [] })
const places = new Map<Way, Place>()
await using stacks = new AsyncDisposableStack()
for (const name of names) {
  const spans = name === 'off' ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: sink.url, ...ways[name] }
  const env = { all: spans, gateway: { GATEWAY_COST_PER_USER: '1000000000' } }
  const stack = stacks.use(await startStack({ ...shared, servers: servers.endpoints, env }))
  places.set(name, await openPlace(stack))
  console.log(`${name} is ready`)
}

const kinds = ['send', 'read'] as const
const costs = new Map<string, number[]>()
for (let turn = 0; turn <= runs * turns; turn++) {
  // Whoever comes first has the caches of the servers to fill: each in its turn.
  const order = names.map((_, index) => names[(turn + index) % names.length] ?? 'off')
  for (const kind of kinds)
    for (const name of order) {
      const place = places.get(name)
      const cost = place ? await costOf(place, place[kind]) : Number.NaN
      // The first turn warms up.
      if (turn > 0) costs.set(`${kind} ${name}`, [...(costs.get(`${kind} ${name}`) ?? []), cost])
      console.log(`turn ${turn}: ${kind}, ${name}: ${rounded(cost, 2)} ms of CPU`)
    }
}

/** Of each run: its turns beside each other. */
const ratiosOf = (kind: string, name: Way): number[] => {
  const [own, off] = [costs.get(`${kind} ${name}`) ?? [], costs.get(`${kind} off`) ?? []]
  const ratios = own.map((cost, turn) => cost / (off[turn] ?? Number.NaN))
  return Array.from({ length: runs }, (_, run) => rounded(median(ratios.slice(run * turns, (run + 1) * turns)), 2))
}
const costOfAll = (kind: string) =>
  Object.fromEntries(names.map(name => [name, rounded(median(costs.get(`${kind} ${name}`) ?? []), 2)]))
const ratios = Object.fromEntries(
  kinds.map(kind => [kind, { oneInAHundred: ratiosOf(kind, 'one in a hundred'), all: ratiosOf(kind, 'all') }]),
)
console.log({ send: costOfAll('send'), read: costOfAll('read'), ratios })
const said = (values: readonly number[]) => `${median(values)} x (${Math.min(...values)} to ${Math.max(...values)})`
if (!isRehearsal)
  writeResult('tracing', {
    servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Valkey, Kafka 4.1',
    ...{ runs, turns, operations, clients, ratios },
    cpuMsOfASend: costOfAll('send'),
    cpuMsOfARead: costOfAll('read'),
    readme: kinds.map(kind => ({
      question: `CPU time of a ${kind === 'send' ? 'message, until everybody is notified' : 'read of a chat'}, all processes, with spans of one trace in a hundred`,
      ours: said(ratiosOf(kind, 'one in a hundred')),
      beside: `${said(ratiosOf(kind, 'all'))} (spans of every trace)`,
    })),
  })
