// From a query's groups to messages in order: the newest first, or the best first. Reads posting lists through a function that it
// is given; knows no database. Rights that are not a number of the index (blocks, hidden messages) are for the caller.

import { advance, type Group, type Lists, type Matches, matchesOf } from './groups.ts'
import { plainBm25, type Weights, weightOf } from './scoring.ts'

/** A stretch of a chat that is indexed together. */
export interface Unit {
  readonly chatId: string
  readonly block: number
  /** How many messages it has, and how many words they have together. */
  readonly messages: number
  readonly words: number
  /** How its words were cut and folded: versions.ts. Absent for the first. */
  readonly version?: number
  /** When its first and its last message were sent, in seconds. */
  readonly from: number
  readonly to: number
}

/** A message that matches. The order of hits of one query is total: by score, time, chat and number. */
export interface Hit {
  readonly chatId: string
  readonly seq: number
  readonly at: number
  /** 0 where the newest come first. */
  readonly score: number
}

export interface Looking {
  readonly groups: readonly Group[]
  /** The same query in the words of stretches that are of an earlier version, by that version. */
  readonly earlier?: ReadonlyMap<number | undefined, readonly Group[]>
  readonly units: readonly Unit[]
  /** The first message of a chat that may be found. */
  readonly firstSeqs: ReadonlyMap<string, number>
  /** In seconds, both inclusive. */
  readonly from: number
  readonly to: number
  /** Only what follows this hit. */
  readonly after: Hit | undefined
  /** The lists of each unit, in the order of the units. */
  read(units: readonly Unit[], terms: readonly string[]): Promise<readonly Lists[]>
}

/** How large the stretches are. Small ones cost more reads in large chats, large ones more bytes with each new message. */
export const blockSize = 8_192
/** The best are looked for among this many stretches, the newest: two million messages. */
export const scoredUnits = 256
const firstRound = 4
const chunk = 256

export const compareHits = (a: Hit, b: Hit): number =>
  b.score - a.score || b.at - a.at || (a.chatId < b.chatId ? 1 : a.chatId > b.chatId ? -1 : b.seq - a.seq)

/** Hits by time, chunk by chunk; reads no further back than it is asked for. */
export async function* newestFirst(looking: Looking): AsyncGenerator<Hit[]> {
  const units = unitsOf(looking)
  let pool: Hit[] = []
  let size = firstRound
  for (let at = 0; at < units.length; at += size / 2) {
    const round = units.slice(at, at + size)
    const lists = await listsOf(looking, round)
    for (const [index, unit] of round.entries()) pool.push(...allOf(looking, unit, lists[index] ?? new Map()))
    size *= 2
    // What a later stretch may still precede has to wait.
    const bound = units[at + round.length]?.to ?? Number.NEGATIVE_INFINITY
    const ready = pool.filter(hit => hit.at > bound).sort(compareHits)
    pool = pool.filter(hit => hit.at <= bound)
    for (let from = 0; from < ready.length; from += chunk) yield ready.slice(from, from + chunk)
  }
}

/** Hits by score, chunk by chunk. */
export async function* bestFirst(
  looking: Looking,
  { now, weights = plainBm25 }: { now: number; weights?: Weights },
): AsyncGenerator<Hit[]> {
  const units = unitsOf({ ...looking, after: undefined }).slice(0, scoredUnits)
  const lists = await listsOf(looking, units)
  const found = units.map((unit, index) => {
    const groups = groupsIn(looking, unit)
    const own = lists[index] ?? new Map()
    const matches = groups.filter(group => group.scored).map(group => matchesOf(group, own))
    return { unit, matches, allowed: allowedIn(groups, own) }
  })
  // What a word is worth is counted among those that were cut in the same way.
  const together = [...Map.groupBy(found, ({ unit }) => unit.version).values()].map(some => {
    const messages = some.reduce((sum, { unit }) => sum + unit.messages, 0)
    const length = some.reduce((sum, { unit }) => sum + unit.words, 0) / Math.max(1, messages)
    const frequencies = (some[0]?.matches ?? []).map((_, group) =>
      some.reduce((sum, { matches }) => sum + saying(matches[group]), 0),
    )
    return { some, weigh: weightOf({ messages, length, frequencies, now, weights }) }
  })
  let after = looking.after
  while (true) {
    const best: Hit[] = []
    for (const { some, weigh } of together)
      for (const one of some) for (const hit of scoresIn(one, weigh, looking)) keepBest(best, hit, after)
    if (best.length === 0) return
    yield best
    if (best.length < chunk) return
    after = best.at(-1)
  }
}

interface Found {
  readonly unit: Unit
  readonly matches: readonly Matches[]
  /** The numbers of messages that match all that is required; undefined where nothing is. */
  readonly allowed: ReadonlySet<number> | undefined
}

function* scoresIn(
  { unit, matches, allowed }: Found,
  weigh: ReturnType<typeof weightOf>,
  looking: Looking,
): Generator<Hit> {
  const base = unit.block * blockSize
  const sums = new Float64Array(blockSize)
  const ats = new Float64Array(blockSize)
  const isFound = new Uint8Array(blockSize)
  const said = new Uint8Array(blockSize)
  for (const [group, { count, seqs, ats: times, lengths, counts }] of matches.entries())
    for (let index = 0; index < count; index++) {
      const place = (seqs[index] ?? 0) - base
      ats[place] = times[index] ?? 0
      isFound[place] = 1
      // What is only a part of a word finds, and weighs nothing.
      if ((counts[index] ?? 0) > 0) said[place] = (said[place] ?? 0) + 1
      sums[place] = (sums[place] ?? 0) + weigh.term(group, counts[index] ?? 0, lengths[index] ?? 0)
    }
  for (let place = 0; place < blockSize; place++) {
    if (isFound[place] === 0) continue
    const count = Math.max(1, said[place] ?? 0)
    const [seq, at] = [base + place, ats[place] ?? 0]
    if (!isWithin(looking, unit, seq, at) || (allowed && !allowed.has(seq))) continue
    yield { chatId: unit.chatId, seq, at, score: weigh.whole(sums[place] ?? 0, { said: count, at }) }
  }
}

/** Keeps the best that follow `after`, in order. */
function keepBest(best: Hit[], hit: Hit, after: Hit | undefined): void {
  const last = best.at(-1)
  if (best.length >= chunk && last && compareHits(hit, last) >= 0) return
  if (after && compareHits(after, hit) >= 0) return
  let low = 0
  for (let high = best.length; low < high; ) {
    const middle = (low + high) >> 1
    if (compareHits(best[middle] ?? hit, hit) < 0) low = middle + 1
    else high = middle
  }
  best.splice(low, 0, hit)
  if (best.length > chunk) best.pop()
}

function allowedIn(groups: readonly Group[], lists: Lists): ReadonlySet<number> | undefined {
  const required = groups.filter(group => group.required)
  if (required.length === 0) return undefined
  return new Set(intersect(required.map(group => matchesOf(group, lists))).map(({ seq }) => seq))
}

function allOf(looking: Looking, unit: Unit, lists: Lists): Hit[] {
  const found = intersect(groupsIn(looking, unit).map(group => matchesOf(group, lists)))
  return found
    .filter(({ seq, at }) => isWithin(looking, unit, seq, at))
    .map(({ seq, at }): Hit => ({ chatId: unit.chatId, seq, at, score: 0 }))
    .filter(hit => !looking.after || compareHits(looking.after, hit) < 0)
}

/** Messages in all of the lists, led by the shortest. */
function intersect(all: readonly Matches[]): { seq: number; at: number }[] {
  const [rarest, ...others] = [...all].sort((a, b) => a.count - b.count)
  if (!rarest) return []
  const next = others.map(() => 0)
  const found: { seq: number; at: number }[] = []
  for (let index = 0; index < rarest.count; index++) {
    const seq = rarest.seqs[index] ?? 0
    const inAll = others.every(({ seqs }, which) => {
      next[which] = advance(seqs, next[which] ?? 0, seq)
      return seqs[next[which] ?? 0] === seq
    })
    if (inAll) found.push({ seq, at: rarest.ats[index] ?? 0 })
  }
  return found
}

function isWithin({ firstSeqs, from, to }: Looking, { chatId }: Unit, seq: number, at: number): boolean {
  return at >= from && at <= to && seq >= (firstSeqs.get(chatId) ?? 1)
}

/** The newest first; only those that can hold something. */
function unitsOf({ units, firstSeqs, from, to, after }: Looking): Unit[] {
  const newest = Math.min(to, after?.at ?? Number.POSITIVE_INFINITY)
  return units
    .filter(unit => unit.messages > 0 && unit.to >= from && unit.from <= newest)
    .filter(({ chatId, block }) => (block + 1) * blockSize > (firstSeqs.get(chatId) ?? 1))
    .sort((a, b) => b.to - a.to)
}

/** In how many messages a group is a word of its own: parts make none less rare. Senders and contents are not scored. */
function saying(matches: Matches | undefined): number {
  let sum = 0
  for (let index = 0; index < (matches?.count ?? 0); index++) if ((matches?.counts[index] ?? 0) > 0) sum++
  return sum
}

const groupsIn = ({ groups, earlier }: Looking, { version }: Unit) => earlier?.get(version) ?? groups

/** The lists of each unit for the query in its own words, in the order of the units. */
async function listsOf(looking: Looking, units: readonly Unit[]): Promise<readonly Lists[]> {
  const found = new Map<Unit, Lists>()
  const versions = Map.groupBy(units, unit => groupsIn(looking, unit))
  await Promise.all(
    [...versions].map(async ([groups, some]) => {
      const lists = await looking.read(some, termsOf(groups))
      for (const [index, unit] of some.entries()) found.set(unit, lists[index] ?? new Map())
    }),
  )
  return units.map(unit => found.get(unit) ?? new Map())
}

const termsOf = (groups: readonly Group[]): string[] => [...new Set(groups.flatMap(({ terms }) => terms))]
