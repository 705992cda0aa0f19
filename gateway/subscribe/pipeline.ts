// Runs a step for several items at once and hands the outcomes on in the order of the items.

export interface Pipeline<In> {
  push(item: In): void
  /** Items that were pushed and not handed on yet. */
  readonly size: number
  /** Lets go of everything: nothing is handed on any more. */
  close(): void
}

export interface PipelineOptions<In, Out> {
  /** How many items may be in the step at once; the others wait. */
  readonly limit: number
  /** Must not reject: what fails is an outcome too. */
  step(item: In): Promise<Out>
  deliver(outcome: Out): void
  /** Called when the last item was handed on. */
  onIdle?(): void
}

export function createPipeline<In, Out>({ limit, step, deliver, onIdle }: PipelineOptions<In, Out>): Pipeline<In> {
  /** In order; the head is the next to be handed on. */
  let slots: { readonly item: In; outcome?: { readonly value: Out } }[] = []
  let started = 0
  let running = 0
  let closed = false

  function start() {
    while (running < limit && started < slots.length) {
      const slot = slots[started++]
      if (!slot) return
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
      if (!outcome) break
      done++
      deliver(outcome.value)
    }
    if (done === 0) return
    slots = slots.slice(done)
    started -= done
    if (slots.length === 0) onIdle?.()
  }

  return {
    push(item) {
      if (closed) return
      slots.push({ item })
      start()
    },
    get size() {
      return slots.length
    },
    close() {
      closed = true
      slots = []
      started = 0
    },
  }
}
