// The operations of the audit, and how a case knows that a subscription has joined: a protocol without an acknowledgement leaves only
// the first event.

import type { Result, Stream } from './clients/stream.ts'
import type { Channel, Room } from './subgraphs/log.ts'

export const ownFields =
  'subscription Log($room: ID!, $after: String) { log(room: $room, after: $after) { cursor ... on Said { text } } }'

export const twoSubgraphs =
  'subscription Log($room: ID!, $after: String) { log(room: $room, after: $after) { cursor ... on Said { text author { name } } ... on Left { who { name } } } }'

export const ticks = 'subscription Ticks($clock: ID!) { ticks(clock: $clock) { n text owner { name } } }'

export const moods = 'subscription Mood($room: ID!) { mood(room: $room) { text by { name } } }'

/** The content of the root field, whichever it is. */
export function payloadOf(result: Result): Record<string, unknown> {
  const [value] = Object.values(result.data ?? {})
  return (value ?? {}) as Record<string, unknown>
}

export const textsOf = (results: readonly Result[]) => results.map(result => payloadOf(result).text)
/** Where each event stands: as the protocol says it, or as the event's own field, which any gateway passes on. */
export const cursorsOf = (results: readonly Result[]) =>
  results.map(result => {
    const own = payloadOf(result).cursor
    return result.extensions?.cursor ?? (own === undefined ? undefined : String(own))
  })

/** Below a case's own deadline, so that it says what was missing. */
const joinWithinMs = 45_000

/** Says something in the room until every stream has heard it, then lets them forget it all. */
export function joined(room: Pick<Room, 'say'>, ...streams: Stream[]): Promise<void> {
  return heard(text => void room.say(text), streams)
}

export function joinedChannel(channel: Channel, ...streams: Stream[]): Promise<void> {
  return heard(text => channel.tell(text), streams)
}

async function heard(say: (text: string) => void, streams: readonly Stream[]): Promise<void> {
  const deadline = performance.now() + joinWithinMs
  const before = streams.map(({ events }) => events.length)
  const everyoneHas = (isIt: (stream: Stream, index: number) => boolean) => streams.every(isIt)
  // Ever more rarely: to thousands of streams the asking itself is the work that they are behind with.
  let pauseMs = 25
  let sayAt = 0
  while (!everyoneHas((stream, index) => stream.events.length > (before[index] ?? 0))) {
    complainLate(deadline, streams)
    if (performance.now() >= sayAt) {
      say('is anybody there')
      sayAt = performance.now() + pauseMs
      pauseMs = Math.min(2 * pauseMs, 1_000)
    }
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  const last = `now ${performance.now()}`
  say(last)
  while (!everyoneHas(({ events }) => payloadOf(events.at(-1) ?? {}).text === last)) {
    complainLate(deadline, streams)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  for (const stream of streams) stream.skip()
}

function complainLate(deadline: number, streams: readonly Stream[]) {
  const over = streams.find(({ ended }) => ended)
  if (over) throw new Error(`a stream ended instead of joining: ${JSON.stringify(over.ended)}`)
  if (performance.now() < deadline) return
  const counts = streams.map(({ events }) => events.length)
  throw new Error(`not all streams joined within ${joinWithinMs} ms; events by stream: ${counts}`)
}

/** Waits for a condition. @throws with what it waited for */
export async function eventually(what: string, isSo: () => boolean, withinMs = 20_000): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

/** Up to three tries at what has to be quick: what is slow is slow each time, a machine that stood still is not. */
export async function bestOfThree(what: string, isInTime: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3; tries++) if (await isInTime()) return
  throw new Error(`three times too late: ${what}`)
}

/** What `work` comes to; undefined where it failed when a token that it needs may have ended. */
export async function beforeExpiry<T>(expiresInSeconds: number, work: () => Promise<T>): Promise<T | undefined> {
  // A token's end is in whole seconds, so up to one second earlier.
  const lastsUntil = Date.now() + (expiresInSeconds - 1) * 1_000
  try {
    return await work()
  } catch (error) {
    if (Date.now() < lastsUntil) throw error
    return undefined
  }
}
