// One gateway, bomb after bomb: how long its neighbour waited, whether the process lived, and what the bomb was answered with.
import { setTimeout as delay } from 'node:timers/promises'
import { residentMib } from '#stack/testing/resident-memory.ts'
import type { RunningGateway } from '#tests/conformance/gateways/gateway.ts'
import { startWorld, type World } from '#tests/conformance/world.ts'
import { type GatewayName, gateways } from './gateways.ts'
import { type Bomb, bombs } from './list.ts'
import { startNeighbour } from './neighbour.ts'
import { noAnswer, throwBomb } from './throw.ts'

/** Longer than this nobody waits for a bomb. */
export const boundMs = 20_000
/** Who is not answered within this after the bound is still blocked. */
const patienceMs = 1_000
const idleMs = 1_000
/** After the answer: a process that dies of a bomb does so by then. */
const afterwardsMs = 300

export interface Outcome {
  readonly bomb: string
  readonly bytes: number
  /** False where there is nothing to send it to; then there are no numbers. */
  readonly applies: boolean
  /** The longest wait of the neighbour, before the bomb and while it was handled. */
  readonly idleMs?: number
  readonly blockedMs?: number
  /** The neighbour was still waiting when it was given up. */
  readonly isStillBlocked?: boolean
  readonly survived?: boolean
  readonly answer?: string
  readonly answeredMs?: number
  /** Resident memory that the process had more afterwards. */
  readonly grownMb?: number
}

export async function measureGateway(name: GatewayName): Promise<Outcome[]> {
  const gateway = gateways[name]
  await using world = await startWorld(gateway)
  let running = world.gateway
  await warm(running, world)
  const outcomes: Outcome[] = []
  for (const bomb of bombs) {
    const outcome = await measureBomb(bomb, running, { world, hasWebSocket: gateway.claims.has('web-socket') })
    console.log(name, JSON.stringify(outcome))
    outcomes.push(outcome)
    if (outcome.survived !== false && !outcome.isStillBlocked && outcome.answer !== noAnswer) continue
    await running.end('SIGKILL')
    running = await world.startGateway()
    await warm(running, world)
  }
  return outcomes
}

interface Scene {
  readonly world: World
  readonly hasWebSocket: boolean
}

async function measureBomb(bomb: Bomb, gateway: RunningGateway, { world, hasWebSocket }: Scene): Promise<Outcome> {
  const about = { bomb: bomb.name, bytes: sizeOf(bomb) }
  await using neighbour = startNeighbour(gateway.url, world.identity.token('neighbour'))
  await delay(idleMs)
  const idle = neighbour.longestMs()
  const before = residentMib(gateway.pid)
  const bound = AbortSignal.timeout(boundMs)
  const sentAt = performance.now()
  const answer = await throwBomb(bomb, { url: gateway.url, hasWebSocket, signal: bound })
  if (answer === undefined) return { ...about, applies: false }
  const answeredMs = performance.now() - sentAt
  await delay(afterwardsMs)
  const left = Math.max(patienceMs, boundMs - (performance.now() - sentAt))
  const isStillBlocked =
    (await Promise.race([neighbour.answered(), delay(left, 'blocked', { ref: false })])) === 'blocked'
  const after = residentMib(gateway.pid)
  const outcome = {
    ...about,
    applies: true,
    idleMs: Math.round(idle),
    blockedMs: Math.round(neighbour.longestMs()),
    isStillBlocked,
    survived: after !== undefined,
    answer,
    answeredMs: Math.round(answeredMs),
    ...(before && after ? { grownMb: after - before } : {}),
  }
  // Whoever is blocked would hold the neighbour, and us.
  if (isStillBlocked) await gateway.end('SIGKILL')
  return outcome
}

/** So that no bomb pays for what is loaded or compiled at first. */
async function warm({ url }: RunningGateway, { identity }: World): Promise<void> {
  for (let nth = 0; nth < 20; nth++)
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${identity.token('neighbour')}` },
      body: JSON.stringify({ query: `query Warm${nth} { person(id: "${nth}") { name motto friend { name } } }` }),
    }).then(response => response.text())
}

function sizeOf(bomb: Bomb): number {
  if (bomb.kind === 'post') return Math.max(...bomb.bodies.map(body => body.length))
  if (bomb.kind === 'raw') return bomb.bytes.length
  return bomb.kind === 'message' ? bomb.text.length : bomb.payload.length
}
