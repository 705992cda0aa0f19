// The operations of the audit, and how a case knows that a subscription has joined: a protocol without an acknowledgement leaves only
// the first event.

import { randomUUID } from 'node:crypto'
import { until } from '#stack/wait.ts'
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

/** Says something in the room until every stream has heard it, then lets them forget it all. */
export function joined(room: Pick<Room, 'say'>, ...streams: Stream[]): Promise<void> {
  return heard(text => void room.say(text), streams)
}

/** Says something in the room until the stream has heard it, whatever it makes of it: for one whose operation asks for no `text`. */
export async function heardAnything(room: Pick<Room, 'say'>, stream: Stream): Promise<void> {
  const hasHeard = () => {
    if (stream.events.length > 0) return true
    room.say('is anybody there')
    return false
  }
  await until('the stream to hear anything', hasHeard, { everyMs: 25 })
}

/** @returns false where the first of them has ended before it joined, as its token may have */
export async function joinedInTime(room: Pick<Room, 'say'>, stream: Stream, ...others: Stream[]): Promise<boolean> {
  try {
    await joined(room, stream, ...others)
    return true
  } catch (error) {
    if (!stream.ended) throw error
    return false
  }
}

export function joinedChannel(channel: Channel, ...streams: Stream[]): Promise<void> {
  return heard(text => channel.tell(text), streams)
}

async function heard(say: (text: string) => void, streams: readonly Stream[]): Promise<void> {
  const before = streams.map(({ events }) => events.length)
  const over = () => streams.find(({ ended }) => ended)
  const everyoneHas = (isIt: (stream: Stream, index: number) => boolean) => streams.every(isIt) || over() !== undefined
  // Ever more rarely: to thousands of streams the asking itself is the work that they are behind with.
  let pause = 1
  let turns = 0
  const haveJoined = () => {
    if (everyoneHas((stream, index) => stream.events.length > (before[index] ?? 0))) return true
    if (turns-- === 0) {
      say('is anybody there')
      turns = pause
      pause = Math.min(2 * pause, 40)
    }
    return false
  }
  await until('all streams to join', haveJoined, { everyMs: 25 }).catch(error => {
    throw new Error(`${error.message}; events by stream: ${streams.map(({ events }) => events.length)}`)
  })
  const last = `now ${randomUUID()}`
  say(last)
  await until('all streams to be level', () => everyoneHas(isLevel), { everyMs: 5 })
  const ended = over()?.ended
  if (ended) throw new Error(`a stream ended instead of joining: ${JSON.stringify(ended)}`)
  for (const stream of streams) stream.skip()

  function isLevel({ events }: Stream) {
    return payloadOf(events.at(-1) ?? {}).text === last
  }
}
