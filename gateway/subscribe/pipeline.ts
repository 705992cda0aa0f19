// Runs a step for several items at once and hands the outcomes on in the order of the items. Items that are only the latest state
// of something replace each other while they wait.

/** A queue with concurrent work and ordered output: what `createPipeline` returns. */
export interface Pipeline<In> {
  push(item: In): void
  /** Items that were pushed and not handed on yet. */
  readonly size: number
  /** Lets go of everything: nothing is handed on any more. */
  close(): void
}

/** The asynchronous step, how many of it may run at once, and who gets the outcomes. */
export interface PipelineOptions<In, Out> {
  /** How many items may be in the step at once; the others wait. */
  readonly limit: number
  /** Must not reject: what fails is an outcome too. */
  step(item: In): Promise<Out>
  deliver(outcome: Out): void
  /** Called when the last item was handed on. */
  onIdle?(): void
  /** An item takes the place of one that waits with the same key; undefined for an item that nothing may replace. */
  keyOf?(item: In): string | undefined
  onReplaced?(): void
}

interface Slot<In, Out> {
  item: In
  readonly key: string | undefined
  outcome?: { readonly value: Out }
}

/** Used for the events of a feed and of a range: resolved concurrently, delivered in order. */
export function createPipeline<In, Out>(options: PipelineOptions<In, Out>): Pipeline<In> {
  const { limit, step, deliver, onIdle, keyOf, onReplaced } = options
  /** In order; the head is the next to be handed on. */
  let slots: Slot<In, Out>[] = []
  /** Those that may still be replaced. */
  const replaceable = new Map<string, Slot<In, Out>>()
  let started = 0
  let running = 0
  let closed = false

  function start() {
    while (running < limit && started < slots.length) {
      const slot = slots[started++]
      if (!slot) return
      if (slot.key !== undefined) replaceable.delete(slot.key)
      running++
      void step(slot.item).then(value => {
        running--
        slot.outcome = { value }
        handOn()
        start()
      })
    }
  }

  function handOn() {
    if (closed) return
    let done = 0
    for (const { outcome } of slots) {
      // Whoever is handed an outcome may close us.
      if (!outcome || closed) break
      done++
      deliver(outcome.value)
    }
    if (done === 0 || closed) return
    slots = slots.slice(done)
    started -= done
    if (slots.length === 0) onIdle?.()
  }

  return {
    push(item) {
      if (closed) return
      const key = keyOf?.(item)
      const waiting = key === undefined ? undefined : replaceable.get(key)
      if (waiting) {
        waiting.item = item
        onReplaced?.()
        return
      }
      const slot = { item, key }
      // What comes after an item that takes a right away must not get before it.
      if (key === undefined) replaceable.clear()
      else replaceable.set(key, slot)
      slots.push(slot)
      start()
    },
    get size() {
      return slots.length
    },
    close() {
      closed = true
      slots = []
      started = 0
      replaceable.clear()
    },
  }
}
