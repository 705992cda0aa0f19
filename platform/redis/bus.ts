// Wake-ups between processes: at most once, unordered, no memory. A reader that needs more reads the log behind it.
// graphql-redis-subscriptions does the work; this file is the only one that knows it.

import { RedisPubSub } from 'graphql-redis-subscriptions'
import type { Redis } from 'ioredis'
import { heard, publishedOf } from './bus-spans.ts'
import { type Channels, openServerChannels } from './channels.ts'
import type { RedisOptions } from './redis.ts'
import { openShardedChannels } from './sharded-channels.ts'

/** One listener of one feed; disposing ends it. */
export interface BusSubscription extends Disposable {
  /** Settles when the subscription stands at the server; waits while Redis is away, so wait for it with a bound. */
  readonly attached: Promise<void>
}

/** Publishes wake-ups over Redis and listens for them. They may be lost. */
export interface Bus extends AsyncDisposable {
  /**
   * Tells all processes; while Redis is away, this one only, and at once. Never throws: a lost wake-up only delays, since readers
   * also poll.
   */
  publish(feed: string, payload: unknown): Promise<void>
  subscribe(feed: string, listener: (payload: unknown) => void): BusSubscription
  /** Called when the connection is back after a loss: whatever was published meanwhile is gone, so read the log. */
  onResync(listener: () => void): Disposable
  /** @throws when Redis does not answer within a second */
  ping(): Promise<void>
}

interface Channel {
  readonly listeners: Set<(payload: unknown) => void>
  readonly id: Promise<number>
}

/** Opens one connection to publish and one to subscribe, in the background: it does not wait for Redis. */
export function connectBus(options: RedisOptions): Bus {
  const wire = openShardedChannels(options) ?? openServerChannels(options)
  const pubsub = new RedisPubSub({ publisher: publisherOf(wire), subscriber: subscriberOf(wire) })
  const channels = new Map<string, Channel>()
  const resyncs = new Set<() => void>()
  wire.onBack(() => {
    for (const listener of [...resyncs]) listener()
  })

  /** What a process writes its own readers need not wait for the poll to see: a right that ends, ends without Redis too. */
  const tellOwn = (name: string, payload: unknown) => {
    const copy: unknown = JSON.parse(JSON.stringify(payload))
    for (const listener of [...(channels.get(name)?.listeners ?? [])]) listener(copy)
  }

  /** One subscription of the library per channel: its own reference counts go wrong when a first SUBSCRIBE is pending. */
  const open = (name: string): Channel => {
    const known = channels.get(name)
    if (known) return known
    const listeners = new Set<(payload: unknown) => void>()
    const id = pubsub.subscribe(name, payload =>
      heard(name.slice(options.namespace.length), payload, () => {
        for (const listener of [...listeners]) listener(payload)
      }),
    )
    id.catch(() => channels.delete(name))
    const channel = { listeners, id }
    channels.set(name, channel)
    return channel
  }
  const leave = (name: string, channel: Channel, listener: (payload: unknown) => void) => {
    if (!channel.listeners.delete(listener) || channel.listeners.size > 0) return
    if (channels.get(name) === channel) channels.delete(name)
    // A new subscriber of the same name may have come meanwhile; the library counts it separately.
    channel.id.then(id => pubsub.unsubscribe(id)).catch(() => undefined)
  }
  return {
    async publish(feed, payload) {
      const name = `${options.namespace}${feed}`
      // Not even tried: whoever publishes has just written, and must not wait for a timeout with every write.
      if (wire.isAway(name)) return tellOwn(name, payload)
      const { span, told } = publishedOf(feed, payload)
      try {
        await pubsub.publish(name, told)
        span?.end()
      } catch (error) {
        span?.end(error)
        // At most once is this port's promise to others; the outage shows in readiness.
        tellOwn(name, payload)
      }
    },
    subscribe(feed, listener) {
      const name = `${options.namespace}${feed}`
      const channel = open(name)
      // A private copy, so that the same function can be given twice.
      const own = (payload: unknown) => listener(payload)
      channel.listeners.add(own)
      const attached = channel.id.then(() => undefined)
      // Whoever does not wait for it must not end the process when the connection is closed for good.
      attached.catch(() => undefined)
      return { attached, [Symbol.dispose]: () => leave(name, channel, own) }
    },
    onResync(listener) {
      resyncs.add(listener)
      return { [Symbol.dispose]: () => resyncs.delete(listener) }
    },
    ping: async () => {
      await wire.ping()
    },
    [Symbol.asyncDispose]: () => wire[Symbol.asyncDispose](),
  }
}

/** The library wants whole clients; this is what it uses of one to publish. */
function publisherOf(wire: Channels): Redis {
  return { publish: (channel: string, text: string) => wire.publish(channel, text) } as unknown as Redis
}

/** And of one to subscribe. It neither awaits nor catches its UNSUBSCRIBEs; one on a lost connection would end the process. */
function subscriberOf(wire: Channels): Redis {
  return {
    on: (event: string, listener: (channel: string, text: string) => void) =>
      event === 'message' ? wire.onMessage(listener) : undefined,
    subscribe: (channel: string, done: (error?: unknown) => void) => {
      wire.subscribe(channel).then(() => done(), done)
    },
    unsubscribe: (channel: string) => void wire.unsubscribe(channel).catch(() => 0),
    // Called beside `unsubscribe`, whether or not there was a pattern.
    punsubscribe: () => undefined,
  } as unknown as Redis
}
