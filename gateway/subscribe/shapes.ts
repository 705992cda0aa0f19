// The ways in which the subscribers of one feed have asked for what it fetches. Each is shown an event once, however many subscribers it
// has; it lives as long as one of them, and the one that the feed was opened with as long as the feed.

import { validate } from 'graphql'
import type { Supergraph } from '../supergraph.ts'
import { createEvent, type FeedEvent } from './event.ts'
import { type LiveOperation, readLiveOperation } from './live-operation.ts'
import { type Projection, showAs } from './projection.ts'

/** One way of asking for what a feed fetches, shared by all subscribers that ask so. */
export interface Shape {
  /** The event as this shape shows it, the same object each time. */
  show(event: FeedEvent): FeedEvent
  /** One of its subscribers has left. */
  leave(): void
}

/** All shapes of one feed. */
export interface Shapes {
  /**
   * One more subscriber asks as `operation` does.
   * @param open called where nobody asks so yet @returns what to call when nobody does any more, undefined where it may not be
   */
  enter(operation: LiveOperation, open: () => (() => void) | undefined): Shape | undefined
  /** Reads all of them under another supergraph. @returns whether they still fetch what the feed fetches */
  follow(supergraph: Supergraph): boolean
}

/** @param founder the operation that the feed is opened with */
export function createShapes(founder: LiveOperation): Shapes {
  const shapes = new Map<string, KnownShape>()
  const add = (operation: LiveOperation, close: () => void) => {
    const shape = new KnownShape(operation, () => {
      if (shapes.get(shape.name) === shape) shapes.delete(shape.name)
      close()
    })
    shapes.set(shape.name, shape)
    return shape
  }
  add(founder, () => {}).enter()

  return {
    enter(operation, open) {
      const known = shapes.get(nameOf(operation))
      if (known) return known.enter()
      const close = open()
      return close && add(operation, close).enter()
    },
    follow(supergraph) {
      const known = [...shapes.values()]
      // Their names are of the types that a supergraph has.
      shapes.clear()
      for (const shape of known) {
        if (!shape.follow(supergraph)) return false
        shapes.set(shape.name, shape)
      }
      return true
    },
  }
}

const nameOf = ({ projection }: LiveOperation): string => projection?.key ?? ''

class KnownShape implements Shape {
  #operation: LiveOperation
  #projection: Projection | undefined
  readonly #onEnd: () => void
  #subscribers = 0
  /** Shown events go with what they show; a ring may hold a thousand, and a slow reader's outbox more. */
  readonly #shown = new WeakMap<FeedEvent, FeedEvent>()

  constructor(operation: LiveOperation, onEnd: () => void) {
    this.#operation = operation
    this.#projection = neededOf(operation)
    this.#onEnd = onEnd
  }

  get name(): string {
    return nameOf(this.#operation)
  }

  enter(): this {
    this.#subscribers++
    return this
  }

  leave(): void {
    if (--this.#subscribers === 0) this.#onEnd()
  }

  follow(supergraph: Supergraph): boolean {
    const { request, key, shared } = this.#operation
    if (validate(supergraph.schema, request.document).length > 0) return false
    const again = readLiveOperation(request, supergraph)
    if ('length' in again || again.key !== key || again.shared !== shared) return false
    this.#operation = again
    this.#projection = neededOf(again)
    return true
  }

  show(event: FeedEvent): FeedEvent {
    const projection = this.#projection
    if (!projection || !event.payload) return event
    const known = this.#shown.get(event)
    if (known) return known
    const shown = createEvent({ ...event, payload: showAs(projection, event.payload) })
    this.#shown.set(event, shown)
    return shown
  }
}

const neededOf = ({ projection }: LiveOperation) => (projection?.exact ? undefined : projection)
