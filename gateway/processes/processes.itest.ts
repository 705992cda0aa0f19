// Many processes of one gateway, as an operator runs them: one port, one place to ask, and no process that stays away or behind.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { connectSocket, type SocketClient } from '../fixtures/socket-client.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface GatewayProcess extends AsyncDisposable {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

function run(env: Readonly<Record<string, string>>): GatewayProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  const inherited = { PATH, HOME, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}) }
  const child = spawn(process.execPath, ['gateway/main.ts'], { cwd: root, env: { ...inherited, ...env } })
  const said = { out: '', err: '' }
  child.stdout.on('data', chunk => {
    said.out += chunk
  })
  child.stderr.on('data', chunk => {
    said.err += chunk
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  return {
    child,
    said,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

interface Running extends GatewayProcess {
  readonly url: string
  readonly adminUrl: string
}

async function runTwo(world: World): Promise<Running> {
  const gateway = run({ ...world.gatewayEnv, LOG_LEVEL: 'info', GATEWAY_PROCESSES: '2' })
  const listening = () => linesOf(gateway).find(({ msg }) => msg.startsWith('all processes'))
  await until('both processes to listen', () => listening() !== undefined || gateway.child.exitCode !== null)
  const { url, adminUrl } = listening() ?? {}
  if (!url || !adminUrl) throw new Error(`it did not start: ${gateway.said.out}${gateway.said.err}`)
  await until('it to be ready', async () => (await readinessOf(adminUrl)).code === 200)
  return { ...gateway, url, adminUrl }
}

interface Line {
  readonly msg: string
  readonly pid: number
  readonly url?: string
  readonly adminUrl?: string
}

const linesOf = ({ said }: GatewayProcess): Line[] =>
  said.out.split('\n').flatMap(line => (line.startsWith('{') ? [JSON.parse(line)] : []))

async function readinessOf(adminUrl: string) {
  const response = await fetch(new URL('/health/ready', adminUrl))
  return { code: response.status, ...((await response.json()) as { status: string; parts: Record<string, string> }) }
}

interface FeedReport {
  readonly process: number
  readonly subscribers: number
}

const feedsOf = async (adminUrl: string) =>
  (await (await fetch(new URL('/subscriptions', adminUrl))).json()) as FeedReport[]

async function metricOf(adminUrl: string, name: string): Promise<number> {
  const rows = (await (await fetch(new URL('/metrics', adminUrl))).text()).split('\n')
  return rows
    .filter(row => row.startsWith(`${name}{`) || row.startsWith(`${name} `))
    .reduce((sum, row) => sum + Number(row.split(' ').at(-1)), 0)
}

/** @returns a subscription, and the process that has it: the one with one more subscriber than before */
async function subscribe(world: World, { url, adminUrl }: Running) {
  const subscribers = async () => new Map((await feedsOf(adminUrl)).map(feed => [feed.process, feed.subscribers]))
  const before = await subscribers()
  const client = await connectSocket(url.replace('http', 'ws'), { token: world.token('ann') })
  client.subscribe('one', 'subscription { roomEvents(room: "one") { ... on Said { text author { name } } } }')
  const pid = await until('a process to have it', async () => {
    const grown = [...(await subscribers())].find(([pid, count]) => count > (before.get(pid) ?? 0))
    return grown?.[0]
  })
  return { client, pid }
}

const textsOf = (client: SocketClient) =>
  client.results('one').map(({ data }) => (data as { roomEvents: { text: string } }).roomEvents.text)

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('two processes share one port and one place to ask; one that is killed is replaced while the other serves on; all of them drain', async () => {
  await using world = await startWorld({ env: { GATEWAY_REVOCATIONS: 'rooms:endedSessions' } })
  world.rooms.members.add('ann')
  await using gateway = await runTwo(world)
  const { adminUrl } = gateway
  const [first, second] = [await subscribe(world, gateway), await subscribe(world, gateway)]
  expect(second.pid).not.toBe(first.pid)
  world.rooms.say('to both')
  await until('both to hear it', () => [first, second].every(({ client }) => textsOf(client).includes('to both')))
  expect(await readinessOf(adminUrl)).toEqual({
    ...{ code: 200, status: 'ready', parts: { processes: 'ok', keys: 'ok', revocations: 'ok' } },
    subgraphs: { people: 'ok', rooms: 'ok' },
  })
  expect(await metricOf(adminUrl, 'live_subscriptions')).toBe(2)
  expect(await metricOf(adminUrl, 'live_feeds')).toBe(2)
  expect(await metricOf(adminUrl, 'live_admission_seconds_count')).toBe(2)
  expect(await metricOf(adminUrl, 'gateway_processes')).toBe(2)

  // Whoever takes its place is not ready before this opens.
  const gate = Promise.withResolvers<void>()
  world.rooms.heldBack.attaching = gate.promise
  process.kill(first.pid, 'SIGKILL')
  expect((await first.client.untilClosed()).code).toBe(1006)
  await until('its loss to be seen', async () => (await readinessOf(adminUrl)).code === 503)
  world.rooms.say('to the other')
  await until('the other to hear it', () => textsOf(second.client).includes('to the other'))
  await until('another process', async () => (await metricOf(adminUrl, 'gateway_processes')) === 2)
  expect(await readinessOf(adminUrl)).toMatchObject({
    ...{ code: 503, status: 'not ready' },
    parts: { processes: 'ok', keys: 'ok', revocations: 'not read yet' },
  })
  gate.resolve()
  await until('it to be ready again', async () => (await readinessOf(adminUrl)).code === 200)
  expect(await metricOf(adminUrl, 'gateway_processes_lost_total')).toBe(1)
  // What the one that is gone had counted still counts; what it held does not.
  expect(await metricOf(adminUrl, 'live_admission_seconds_count')).toBe(2)
  expect(await metricOf(adminUrl, 'live_subscriptions')).toBe(1)
  const later = [await subscribe(world, gateway), await subscribe(world, gateway)]
  const serving = new Set(later.map(({ pid }) => pid))
  expect(serving.size).toBe(2)
  expect(serving.has(second.pid)).toBe(true)
  expect(serving.has(first.pid)).toBe(false)

  // As systemd ends a service: the signal goes to each of its processes.
  for (const pid of [...serving, gateway.child.pid ?? 0]) process.kill(pid, 'SIGTERM')
  for (const { client } of [second, ...later]) expect((await client.untilClosed()).code).toBe(1012)
  expect(await gateway.ended).toBe(0)
  expect([...serving].filter(isThere)).toEqual([])
})

test('what is wrong with a configuration is said once, as by one process, and ends all of them with the same code', async () => {
  await using world = await startWorld()
  const wrong = { ...world.gatewayEnv, GATEWAY_SUPERGRAPH: '/nowhere' }
  await using one = run(wrong)
  await using many = run({ ...wrong, GATEWAY_PROCESSES: '3' })
  expect([await one.ended, await many.ended]).toEqual([78, 78])
  expect(one.said.err).toContain('GATEWAY_SUPERGRAPH: /nowhere cannot be run with')
  expect(many.said).toEqual(one.said)
})

test('a process whose place cannot be taken, for the configuration has become bad, ends them all in order', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  await using gateway = await runTwo(world)
  const [first, second] = [await subscribe(world, gateway), await subscribe(world, gateway)]
  await writeFile(world.supergraphFile, 'type Query')
  process.kill(first.pid, 'SIGKILL')
  expect((await second.client.untilClosed()).code).toBe(1012)
  expect(await gateway.ended).toBe(78)
  expect(gateway.said.err.match(/cannot be run with/g)).toHaveLength(1)
})

test('none of them outlives a primary that is killed', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  await using gateway = await runTwo(world)
  const both = [await subscribe(world, gateway), await subscribe(world, gateway)]
  gateway.child.kill('SIGKILL')
  expect(await gateway.ended).toBe('SIGKILL')
  await until('both to end', () => !both.some(({ pid }) => isThere(pid)))
})
