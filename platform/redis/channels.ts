// What the bus sends and hears by, on one server or behind sentinels: a connection to publish and one to subscribe. For a cluster see
// sharded-channels.ts. Used by bus.ts.

import type { Redis } from 'ioredis'
import { disposable, type RedisOptions, serverOf } from './redis.ts'

/** Publishing and listening on one kind of Redis. */
export interface Channels extends AsyncDisposable {
  publish(channel: string, text: string): Promise<unknown>
  /** Settles when the subscription stands; waits while Redis is away. It stands until `unsubscribe`, whatever becomes of servers. */
  subscribe(channel: string): Promise<unknown>
  unsubscribe(channel: string): Promise<unknown>
  onMessage(listener: (channel: string, text: string) => void): void
  /** Whether what would take a channel's messages was there and is lost. Before it has stood for the first time it is waited for. */
  isAway(channel: string): boolean
  /** Calls `listener` when channels are heard again after a loss. */
  onBack(listener: () => void): void
  /** @throws when Redis does not answer within a second */
  ping(): Promise<unknown>
}

/**
 * For SUBSCRIBE, quiet for as long as nothing happens. ioredis subscribes anew after a loss, but only of a connection that was ready:
 * its check for that, an INFO, is refused where a SUBSCRIBE has gone before it, the connection is closed, and the next one is without
 * the subscription, for good. So there is no such check; a server that still loads takes a SUBSCRIBE too.
 */
const forMessages = { maxRetriesPerRequest: null, enableReadyCheck: false }
const forCommands = { maxRetriesPerRequest: 1, commandTimeout: 1_000 }

/** Connects in the background: does not wait for Redis. */
export function openServerChannels(options: RedisOptions): Channels {
  const publisher = disposable(serverOf(options, forCommands))
  const subscriber = disposable(serverOf(options, forMessages))
  const isAway = awayOf(publisher)
  return {
    publish: (channel, text) => publisher.publish(channel, text),
    subscribe: channel => subscriber.subscribe(channel),
    unsubscribe: channel => subscriber.unsubscribe(channel),
    onMessage: listener => void subscriber.on('message', listener),
    isAway,
    onBack: listener => backAfterLoss(subscriber, listener),
    ping: () => publisher.ping(),
    [Symbol.asyncDispose]: async () => {
      await publisher[Symbol.asyncDispose]()
      await subscriber[Symbol.asyncDispose]()
    },
  }
}

function awayOf(publisher: Redis): () => boolean {
  let away = false
  publisher.on('close', () => {
    away = true
  })
  publisher.on('ready', () => {
    away = false
  })
  return () => away
}

function backAfterLoss(subscriber: Redis, listener: () => void): void {
  let lost = false
  subscriber.on('close', () => {
    lost = true
  })
  subscriber.on('ready', () => {
    if (!lost) return
    lost = false
    // ioredis sends its SUBSCRIBEs after 'ready': what is published in between is covered by the readers' slow poll.
    listener()
  })
}
