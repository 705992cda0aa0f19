// Many sockets on one feed, each its own user, and a room that talks as fast as they listen. For tests that count what arrives while
// something dies; the world is the audit's: small subgraphs in this process, gateways as processes.

import { deepEqual } from 'node:assert/strict'
import type { End, Stream } from '../../conformance/clients/stream.ts'
import type { RunningGateway } from '../../conformance/gateways/gateway.ts'
import { cursorsOf, joined, twoSubgraphs } from '../../conformance/operations.ts'
import type { Room } from '../../conformance/subgraphs/log.ts'
import { eventually, keepSaying } from '../../conformance/waiting.ts'
import type { World } from '../../conformance/world.ts'

const openedAtOnce = 50
/** At most this many events ahead of the slowest listener: the load is what the machine takes, 200 a second or less. */
const ahead = 40
const everyMs = 5

export interface Listener {
  readonly user: string
  /** The stream of the moment; a client that resumes has another one. */
  stream: Stream
  /** Every cursor that came, over all its streams. */
  readonly heard: number[]
}

export interface CrowdOptions {
  readonly size: number
  readonly room: Room
  readonly gateway?: RunningGateway
}

export const usersOf = (size: number) => Array.from({ length: size }, (_, index) => `user${index}`)

/** Opens a socket for each user, and waits until all of them hear. */
export async function gather(world: World, { size, room, gateway }: CrowdOptions): Promise<Listener[]> {
  const users = usersOf(size)
  const listeners: Listener[] = []
  while (listeners.length < size) {
    const batch = users.slice(listeners.length, listeners.length + openedAtOnce)
    const opened = await Promise.all(
      batch.map(async user => ({
        user,
        heard: [],
        stream: await subscribe(world, { user, room, ...(gateway ? { gateway } : {}) }),
      })),
    )
    listeners.push(...opened)
  }
  await joined({ say: text => room.say(text) }, ...listeners.map(({ stream }) => stream))
  return listeners
}

interface Place {
  readonly user: string
  readonly room: Room
  readonly gateway?: RunningGateway
  readonly after?: number
}

export function subscribe(world: World, { user, room, gateway, after }: Place): Promise<Stream> {
  const variables = { room: room.id, ...(after === undefined ? {} : { after: String(after) }) }
  return world.subscribe({ user, query: twoSubgraphs, variables, ...(gateway ? { gateway } : {}) })
}

export const lastOf = ({ heard, stream }: Listener) => Number(cursorsOf(stream.events).at(-1) ?? heard.at(-1) ?? 0)

/** Talks in the room until it is stopped, never far ahead of the slowest. */
export function talk(room: Room, listeners: readonly Listener[]): { stop(): void } {
  const saying = keepSaying(everyMs, () => {
    const slowest = Math.min(...listeners.map(lastOf))
    if (room.rows.length - slowest < ahead) room.say('on and on')
  })
  return { stop: () => saying[Symbol.dispose]() }
}

/** Waits as `eventually` does, and says who holds the others up. */
export async function eventuallyAmong(room: Room, listeners: readonly Listener[], what: string, isSo: () => boolean) {
  await eventually(what, isSo).catch(error => {
    const behind = [...listeners].sort((one, other) => lastOf(one) - lastOf(other)).slice(0, 3)
    const said = behind.map(one => `${one.user} at ${lastOf(one)}, ended ${JSON.stringify(one.stream.ended)}`)
    throw new Error(`${error.message}: the room is at ${room.rows.length}; ${said.join('; ')}`)
  })
}

/** Waits until everyone has heard everything. */
export async function untilCaughtUp(room: Room, listeners: readonly Listener[]): Promise<void> {
  await eventuallyAmong(room, listeners, 'everyone to have heard the last event', () => listeners.every(isThere))
  function isThere(listener: Listener) {
    return lastOf(listener) === room.rows.length
  }
}

/** Goes on at another gateway, from the last cursor that each has. */
export async function resumeAt(world: World, room: Room, listeners: readonly Listener[], gateway: RunningGateway) {
  await Promise.all(
    listeners.map(async listener => {
      listener.heard.push(...cursorsOf(listener.stream.events).map(Number))
      listener.stream = await subscribe(world, { user: listener.user, room, gateway, after: lastOf(listener) })
    }),
  )
}

/** @throws where a listener lost, doubled or disordered anything since its first event */
export function demandDense(listeners: readonly Listener[]): void {
  for (const { heard, stream } of listeners) {
    const all = [...heard, ...cursorsOf(stream.events).map(Number)]
    const first = all[0] ?? 0
    deepEqual(
      all,
      Array.from(all, (_, index) => first + index),
    )
  }
}

export const endsOf = (listeners: readonly Listener[]): End[] =>
  listeners.flatMap(({ stream }) => (stream.ended ? [stream.ended] : []))
