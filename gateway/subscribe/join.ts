// How one viewer joins a running feed without missing, repeating or overhearing anything: attached first, then asked, then replayed,
// then added, and the last step is synchronous with the feed's delivery.

import type { GraphQLFormattedError } from 'graphql'
import { sleep } from '#platform/clock.ts'
import { concerns } from '#platform/live/audience.ts'
import type { Admitted, Refused } from './admission.ts'
import type { FeedEvent } from './event.ts'
import type { Feed } from './feed.ts'
import type { Member } from './member.ts'
import { RangeGap, type Ranges } from './ranges.ts'
import { reasons } from './reasons.ts'

const admissionTries = 10
const askAgainAfterMs = 20

/** Who joins which feed, and from where: `after` is the client's cursor, undefined for "from now". */
export interface JoinOptions {
  readonly feed: Feed
  readonly member: Member
  readonly after: number | undefined
  readonly ranges: Ranges
  admit(): Promise<Admitted | Refused>
  /** Whether the subscriber has left meanwhile. */
  hasLeft(): boolean
  onReplayed(events: number): void
}

/** @returns why the member did not get in; undefined where it did, or left, or the feed ended and said so */
export async function join(options: JoinOptions): Promise<readonly GraphQLFormattedError[] | undefined> {
  const { feed, hasLeft } = options
  const release = feed.hold()
  try {
    await feed.opened
    if (hasLeft()) return undefined
    if (feed.ended) return endOf(feed, options.member)
    return feed.position === undefined ? await joinPlain(options) : await joinAt(options, feed.position)
  } finally {
    release()
  }
}

/** A feed without cursors: an admission that a cut may have overtaken is asked again. */
async function joinPlain({ feed, member, admit, hasLeft }: JoinOptions) {
  for (let tries = 0; tries < admissionTries; tries++) {
    const { cuts } = feed
    const answer = await admit()
    if (hasLeft()) return undefined
    if ('errors' in answer) return answer.errors
    if (feed.ended) return endOf(feed, member)
    if (feed.cuts !== cuts) continue
    for (const event of feed.latest.values()) send(event, member)
    // An event that it could not pay for has ended it.
    if (!hasLeft()) feed.add(member)
    return undefined
  }
  return reasons.overloaded
}

async function joinAt(options: JoinOptions, opened: number) {
  const { feed, member, after, hasLeft, onReplayed } = options
  /** Everything up to here was sent, or is not wanted. */
  let reached: number | undefined
  for (let tries = 0; tries < admissionTries; tries++) {
    const known = feed.position ?? opened
    const answer = await options.admit()
    if (hasLeft()) return undefined
    if ('errors' in answer) return answer.errors
    const through = answer.through ?? 0
    // An answer older than what the feed has shown may not know of a removal that the feed has already passed on.
    if (through < known) {
      await sleep(askAgainAfterMs)
      continue
    }
    if (reached === undefined) {
      if (after !== undefined && after > Math.max(through, feed.position ?? 0)) return reasons.beyondEnd
      reached = Math.max(after ?? through, (answer.visibleFrom ?? 0) - 1)
      member.sink.begin?.(reached)
    }
    const older = await replayOlder(options, reached)
    if ('errors' in older) return older.errors
    reached = older.reached
    if (hasLeft()) return undefined
    if (feed.ended) return endOf(feed, member)
    // From here to add() nothing can be delivered in between. Cuts since the admission are in the ring, or we ask again.
    const floor = feed.ring.floor ?? 0
    if (reached < floor || through < floor) continue
    onReplayed(replay(feed.ring.after(reached), member, through))
    return undefined
  }
  return reasons.overloaded

  /** @returns how many were sent */
  function replay(events: readonly FeedEvent[], to: Member, through: number): number {
    let sent = 0
    for (const event of events) {
      if (send(event, to)) sent++
      const cut = to.viewerId !== undefined && event.audience?.cut?.has(to.viewerId)
      if (!cut || (event.cursor ?? 0) <= through) continue
      to.sink.error(reasons.revoked)
      return sent
    }
    if (!hasLeft()) feed.add(to)
    return sent
  }
}

/** Sends what the ring no longer has. While it is read the ring may move on, so it goes on until they meet. */
async function replayOlder({ feed, member, ranges, hasLeft, onReplayed }: JoinOptions, from: number) {
  let reached = from
  while (feed.ring.floor !== undefined && reached < feed.ring.floor) {
    const { floor } = feed.ring
    let events: FeedEvent[]
    try {
      events = await ranges.read(reached, floor)
    } catch (error) {
      // What it ended with is told by whoever called.
      if (feed.ended) break
      return { errors: error instanceof RangeGap ? reasons.gap : reasons.unavailable }
    }
    if (hasLeft()) break
    onReplayed(events.filter(event => send(event, member)).length)
    reached = floor
  }
  return { reached }
}

function send(event: FeedEvent, { sink, viewerId }: Member): boolean {
  if (!event.payload || (event.audience && !concerns(event.audience, viewerId))) return false
  sink.next(event)
  return true
}

function endOf(feed: Feed, member: Member) {
  if (feed.ended && feed.ended.length > 0) return feed.ended
  member.sink.complete()
  return undefined
}
