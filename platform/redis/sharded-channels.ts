// What the bus sends and hears by on a cluster: sharded pub/sub, where a channel lives on the servers of its hash slot alone. With
// plain PUBLISH each wake-up of each chat would go to every server. Used by bus.ts.

import keySlot from 'cluster-key-slot'
import type { Cluster } from 'ioredis'
import { settledWithin } from '../async/settled-within.ts'
import { sleep } from '../clock.ts'
import type { Channels } from './channels.ts'
import { clusterOf, disposable, type RedisOptions, retryStrategy } from './redis.ts'

/** @returns undefined where the address is none of a cluster */
export function openShardedChannels(options: RedisOptions): Channels | undefined {
  // No timeout of commands: what cannot be published at once is published when another server has taken the slots over.
  const opened = clusterOf(options, { maxRetriesPerRequest: 1 }, { shardedSubscribers: true })
  if (!opened) return undefined
  const cluster = disposable(opened)
  const held = new Set<string>()
  const { isGone } = watchServers(cluster)
  const stand = (channel: string) => subscribeUntilItStands(cluster, channel, () => held.has(channel))
  return {
    publish: (channel, text) => withinASecond(cluster.spublish(channel, text)),
    subscribe(channel) {
      held.add(channel)
      return stand(channel)
    },
    unsubscribe(channel) {
      held.delete(channel)
      return cluster.sunsubscribe(channel)
    },
    onMessage: listener => void cluster.on('smessage', listener),
    isAway: channel => isGone(cluster.slots[keySlot(channel)]?.[0]),
    onBack(listener) {
      // Servers have come or gone. ioredis has subscribed anew by then, but forgets what was refused, as it is by a server that does
      // not know yet that the slots are its own.
      const settle = async () => {
        await Promise.all([...held].map(stand))
        listener()
      }
      cluster.on('subscribersReady', () => void settle())
    },
    ping: () => withinASecond(cluster.ping()),
    [Symbol.asyncDispose]: cluster[Symbol.asyncDispose],
  }
}

/** Tries again until it stands, nobody wants it any more, or the connection is closed for good; never rejects. */
async function subscribeUntilItStands(cluster: Cluster, channel: string, isWanted: () => boolean): Promise<void> {
  for (let attempt = 1; isWanted() && cluster.status !== 'end'; attempt++) {
    try {
      await cluster.ssubscribe(channel)
      return
    } catch {
      await sleep(retryStrategy(attempt))
    }
  }
}

/** Which servers are gone, by the names that `cluster.slots` uses. */
function watchServers(cluster: Cluster): { isGone(name: string | undefined): boolean } {
  const gone = new Set<string>()
  cluster.on('-node', (_server: unknown, name: string) => gone.add(name))
  cluster.on('+node', (_server: unknown, name: string) => gone.delete(name))
  return { isGone: name => name !== undefined && gone.has(name) }
}

async function withinASecond<T>(work: Promise<T>): Promise<T> {
  if (await settledWithin(1_000, work)) return work
  throw new Error('Redis did not answer within a second.')
}
