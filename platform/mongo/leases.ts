// Who does what, among the processes of one service: numbered shards, each held by at most one living holder. One write per
// renewal, whatever the number of shards: a holder renews itself, and a shard belongs to nobody once its holder is dead.

import { randomUUID } from 'node:crypto'
import type { Collection, Db } from 'mongodb'
import { type Loop, startLoop } from '../async/background.ts'
import { nowMs } from '../clock.ts'
import type { Log } from '../process/log.ts'

const lifetimeMs = 6_000
const renewEveryMs = 2_000
/** Before the lease ends by this process's clock it stops acting: another clock may run ahead by this much. */
const marginMs = 1_000
/** Turns between two looks at all shards while the same processes live: what a process takes, it takes when it appears. */
const quietTurns = 8

/** What is leased, and in how many shards. */
export interface LeaseOptions {
  readonly db: Db
  /** What is leased, such as `mirror`. */
  readonly purpose: string
  readonly shards: number
  readonly log: Log
  /** Called when the set of held shards has grown. */
  onGain?(): void
}

/** This process's part of the shards. Leases are renewed every 2 s and end 6 s after the last renewal. */
export interface Leases extends AsyncDisposable {
  /** The shards that this process may act on right now; ask again before each act. */
  held(): readonly number[]
}

/** All holders of one purpose in one document: renewing and seeing who else lives is one command. */
interface Holders {
  /** The purpose. */
  _id: string
  /** By holder: the end of its lease. */
  until: Record<string, Date>
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
  const holders = db.collection<Holders>('leaseholders')
  const leases = db.collection<Shard>('leases')
  const me = randomUUID()
  let mine: readonly number[] = []
  let until = 0
  let seen = ''
  let quiet = 0
  const turn = async () => {
    const next = nowMs() + lifetimeMs
    const renewed = await holders.findOneAndUpdate(
      { _id: purpose },
      { $set: { [`until.${me}`]: new Date(next) } },
      { upsert: true, returnDocument: 'after' },
    )
    if (nowMs() > until) mine = []
    until = next
    const living = livingOf(renewed)
    const same = living.toString() === seen
    seen = living.toString()
    quiet = same ? quiet + 1 : 0
    // Who has less than its share looks for more. A second look at the same processes is made in any case: one of them may have
    // claimed after the first.
    if (mine.length === fairShare(shards, living) && quiet > 1 && quiet % quietTurns !== 0) return
    const before = mine.length
    mine = await claim({ leases, me, purpose, shards, living })
    if (mine.length > before) options.onGain?.()
    await forget(holders, renewed)
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
      await holders.updateOne({ _id: purpose }, { $unset: { [`until.${me}`]: '' } }).catch(() => undefined)
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
  readonly leases: Collection<Shard>
  readonly me: string
  readonly purpose: string
  readonly shards: number
  readonly living: readonly string[]
}

/** In an order of their own, so that two answers can be compared. */
function livingOf(holders: Holders | null): string[] {
  const ends = Object.entries(holders?.until ?? {})
  return ends.flatMap(([holder, until]) => (until.getTime() > nowMs() ? [holder] : [])).sort()
}

const fairShare = (shards: number, living: readonly string[]) => Math.ceil(shards / Math.max(1, living.length))

/** Takes shards of the dead up to a fair share, and gives back what is over it. */
async function claim({ leases, me, purpose, shards, living }: Claim): Promise<number[]> {
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
  return (await leases.find({ purpose, holder: me }).toArray()).map(({ shard }) => shard)
}

/** Takes out who has been dead for long. */
async function forget(holders: Collection<Holders>, known: Holders | null): Promise<void> {
  const ends = Object.entries(known?.until ?? {})
  const dead = ends.filter(([, until]) => until.getTime() < nowMs() - 10 * lifetimeMs)
  if (!known || dead.length === 0) return
  const fields = Object.fromEntries(dead.map(([holder]) => [`until.${holder}`, '' as const]))
  await holders.updateOne({ _id: known._id }, { $unset: fields })
}
