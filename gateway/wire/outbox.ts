// What waits to be written to one connection. Everything of one tick leaves in one write, the backlog of a reader that does not
// keep up is held as references to shared events, and its size is bounded. A class: there is one per socket, and prototypes keep an
// idle socket small.

import type { Writable } from 'node:stream'
import type { FeedEvent } from '../subscribe/event.ts'
import type { SubscriberId, Wire } from './frames.ts'
import type { Scratch } from './scratch.ts'

/** What all outboxes of a transport have in common. */
export interface OutboxOptions {
  readonly wire: Wire
  readonly maxBytes: number
  readonly flusher: Flusher
  /**
   * Only for streams that hold on to nothing of a write once its `writableLength` is zero: a socket. (An HTTP response may keep
   * the chunk corked.)
   */
  readonly scratch?: Scratch
  /** Ephemeral events were replaced by later ones of their key, or dropped to make room. */
  onSkipped(events: number): void
}

/** Gathers the outboxes that have something to write and flushes them once per tick. */
export interface Flusher {
  schedule(outbox: Outbox): void
}

/** One flush a tick of all that have something to write. */
export function createFlusher(): Flusher {
  let dirty: Outbox[] = []
  const flush = () => {
    const outboxes = dirty
    dirty = []
    for (const outbox of outboxes) outbox.flush()
  }
  return {
    schedule(outbox) {
      if (dirty.push(outbox) === 1) setImmediate(flush)
    },
  }
}

/** The write queue of one connection: flushed once per tick, held while the stream is full, closed when it exceeds `maxBytes`. */
export class Outbox {
  readonly #stream: Writable
  readonly #options: OutboxOptions
  readonly #onOverflow: () => void
  /** Events with their ids in `#ids`, or ready bytes (replies, errors, completes) with no id. */
  #items: (FeedEvent | Buffer)[] = []
  #ids: (SubscriberId | undefined)[] = []
  /** Where in `#items` the ephemeral events are that wait for a full stream, by subscriber and key; absent while it is not full. */
  #held: Map<string, number> | undefined
  #bytes = 0
  #scheduled = false
  #waiting = false
  #closed = false

  /** @param onOverflow called once, when more than `maxBytes` wait; the outbox is closed and what waited is let go */
  constructor(stream: Writable, options: OutboxOptions, onOverflow: () => void) {
    this.#stream = stream
    this.#options = options
    this.#onOverflow = onOverflow
  }

  /** Bytes that wait here and in the stream. */
  get backlog(): number {
    return this.#bytes + this.#stream.writableLength
  }

  push(event: FeedEvent, id: SubscriberId): void {
    if (this.#waiting && event.key !== undefined && this.#replace(event, id)) return
    this.#add(event, id, this.#options.wire.sizeOf(event, id))
  }

  pushBytes(bytes: Buffer): void {
    this.#add(bytes, undefined, bytes.length)
  }

  #add(item: FeedEvent | Buffer, id: SubscriberId | undefined, size: number): void {
    if (this.#closed) return
    this.#items.push(item)
    this.#ids.push(id)
    this.#bytes += size
    if (this.#waiting && this.#isOver()) this.#dropHeld()
    if (this.#waiting && this.#isOver()) {
      this.close()
      this.#onOverflow()
      return
    }
    if (this.#scheduled || this.#waiting) return
    this.#scheduled = true
    this.#options.flusher.schedule(this)
  }

  #isOver(): boolean {
    return this.backlog > this.#options.maxBytes
  }

  /** The later state takes the place of the one that waits. @returns false where none does: it will be the one that waits */
  #replace(event: FeedEvent, id: SubscriberId): boolean {
    if (this.#closed) return true
    const { wire, onSkipped } = this.#options
    const name = `${id.text} ${event.key}`
    this.#held ??= new Map()
    const at = this.#held.get(name)
    const held = at === undefined ? undefined : this.#items[at]
    if (at === undefined || held === undefined || Buffer.isBuffer(held)) {
      this.#held.set(name, this.#items.length)
      return false
    }
    this.#items[at] = event
    this.#bytes += wire.sizeOf(event, id) - wire.sizeOf(held, id)
    onSkipped(1)
    return true
  }

  /** Ephemeral events go first, before a reader that is owed durable ones is let go. */
  #dropHeld(): void {
    if (!this.#held) return
    const dropped = new Set(this.#held.values())
    for (const at of dropped) {
      const [item, id] = [this.#items[at], this.#ids[at]]
      if (item && id && !Buffer.isBuffer(item)) this.#bytes -= this.#options.wire.sizeOf(item, id)
    }
    this.#items = this.#items.filter((_, at) => !dropped.has(at))
    this.#ids = this.#ids.filter((_, at) => !dropped.has(at))
    this.#held = undefined
    this.#options.onSkipped(dropped.size)
  }

  /** Writes all that waits in one call, unless the stream is full. */
  flush(): void {
    this.#scheduled = false
    const items = this.#items
    if (items.length === 0 || this.#closed || this.#waiting) return
    const { wire, scratch } = this.#options
    const stream = this.#stream
    const bytes = scratch?.take(this.#bytes) ?? Buffer.allocUnsafe(this.#bytes)
    let at = 0
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      const id = this.#ids[index]
      if (Buffer.isBuffer(item)) {
        bytes.set(item, at)
        at += item.length
      } else if (item && id) {
        at = wire.write(bytes, at, item, id)
      }
    }
    this.#empty()
    if (stream.destroyed || stream.writableEnded) return
    const hasRoom = stream.write(bytes)
    // What the kernel did not take at once is still read from these bytes.
    if (stream.writableLength > 0) scratch?.giveAway()
    if (hasRoom) return
    this.#waiting = true
    stream.once('drain', () => {
      this.#waiting = false
      this.flush()
    })
  }

  /** Lets go of what waits; nothing is taken any more. */
  close(): void {
    this.#closed = true
    this.#empty()
  }

  #empty(): void {
    this.#items = []
    this.#ids = []
    this.#held = undefined
    this.#bytes = 0
  }
}
