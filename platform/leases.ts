// Who does what, among the processes of one service: numbered shards, each held by at most one living holder. One write per
// renewal, whatever the number of shards: a holder renews itself, and a shard belongs to nobody once its holder is dead.

import { randomUUID } from 'node:crypto'
import type { Collection, Db } from 'mongodb'
import { type Loop, startLoop } from './background.ts'
import { nowMs, systemClock } from './clock.ts'
import type { Log } from './log.ts'

const lifetimeMs = 6_000
const renewEveryMs = 1_500
/** Before the lease ends by this process's clock it stops acting: another clock may run ahead by this much. */
const marginMs = 1_000
/** Turns between two looks at all shards while the same processes live: what a process takes, it takes when it appears. */
const quietTurns = 8

export interface LeaseOptions {
  readonly db: Db
  /** What is leased, such as `mirror`. */
  readonly purpose: string
  readonly shards: number
  readonly log: Log
  /** Called when the set of held shards has grown. */
  onGain?(): void
}

export interface Leases extends AsyncDisposable {
  /** The shards that this process may act on right now; ask again before each act. */
  held(): readonly number[]
}

interface Holder {
  _id: string
  purpose: string
  until: Date
}

interface Shard {
  _id: string
  purpose: string
  shard: number
  holder: string | null
}

/** Disposing gives all shards back at once. */
export async function holdLeases(options: LeaseOptions): Promise<Leases> {
  const { db, purpose, shards, log } = options
  const holders = db.collection<Holder>('lease_holders')
  const leases = db.collection<Shard>('leases')
  const me = randomUUID()
  let mine: readonly number[] = []
  let until = 0
  let seen = ''
  let quiet = 0
  const turn = async () => {
    const next = nowMs() + lifetimeMs
    await holders.updateOne({ _id: me }, { $set: { purpose, until: new Date(next) } }, { upsert: true })
    if (nowMs() > until) mine = []
    until = next
    const living = await livingOf(holders, purpose)
    const same = living.toString() === seen
    seen = living.toString()
    quiet = same ? quiet + 1 : 0
    // Who has less than its share looks for more. A second look at the same processes is made in any case: one of them may have
    // claimed after the first.
    if (mine.length === fairShare(shards, living) && quiet > 1 && quiet % quietTurns !== 0) return
    const before = mine.length
    mine = await claim({ holders, leases, me, purpose, shards, living })
    if (mine.length > before) options.onGain?.()
  }
  await seed(leases, purpose, shards)
  await turn()
  const loop: Loop = startLoop({ name: `leases ${purpose}`, everyMs: renewEveryMs, log, run: turn })
  return {
    held: () => (nowMs() < until - marginMs ? mine : []),
    async [Symbol.asyncDispose]() {
      await loop[Symbol.asyncDispose]()
      mine = []
      await leases.updateMany({ purpose, holder: me }, { $set: { holder: null } }).catch(() => undefined)
      await holders.deleteOne({ _id: me }).catch(() => undefined)
    },
  }
}

async function seed(leases: Collection<Shard>, purpose: string, shards: number): Promise<void> {
  if ((await leases.countDocuments({ purpose })) === shards) return
  const operations = Array.from({ length: shards }, (_, shard) => ({
    updateOne: {
      filter: { _id: `${purpose}:${shard}` },
      update: { $setOnInsert: { purpose, shard, holder: null } },
      upsert: true,
    },
  }))
  await leases.bulkWrite(operations, { ordered: false })
}

interface Claim {
  readonly holders: Collection<Holder>
  readonly leases: Collection<Shard>
  readonly me: string
  readonly purpose: string
  readonly shards: number
  readonly living: readonly string[]
}

/** In an order of their own, so that two answers can be compared. */
async function livingOf(holders: Collection<Holder>, purpose: string): Promise<string[]> {
  const living = await holders
    .find({ purpose, until: { $gt: systemClock.now() } }, { projection: { _id: 1 } })
    .toArray()
  return living.map(({ _id }) => _id).sort()
}

const fairShare = (shards: number, living: readonly string[]) => Math.ceil(shards / Math.max(1, living.length))

/** Takes shards of the dead up to a fair share, and gives back what is over it. */
async function claim({ holders, leases, me, purpose, shards, living }: Claim): Promise<number[]> {
  const now = systemClock.now()
  const all = await leases.find({ purpose }).toArray()
  const fair = fairShare(shards, living)
  const held = all.filter(({ holder }) => holder === me).map(({ shard }) => shard)
  const free = all.filter(({ holder }) => holder === null || !living.includes(holder)).map(({ shard }) => shard)
  const surplus = held.slice(fair)
  const wanted = free.slice(0, Math.max(0, fair - held.length))
  if (surplus.length > 0)
    await leases.updateMany({ purpose, shard: { $in: surplus }, holder: me }, { $set: { holder: null } })
  if (wanted.length > 0)
    // Another process may have been faster: its claim made it a living holder, which this filter respects.
    await leases.updateMany({ purpose, shard: { $in: wanted }, holder: { $nin: living } }, { $set: { holder: me } })
  if (surplus.length === 0 && wanted.length === 0) return held
  await holders.deleteMany({ purpose, until: { $lt: new Date(now.getTime() - 10 * lifetimeMs) } })
  return (await leases.find({ purpose, holder: me }).toArray()).map(({ shard }) => shard)
}
