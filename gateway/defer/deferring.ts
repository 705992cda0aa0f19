// The parts of one run: each begins once what it needs has come, beside everything else, and is handed over once it is there.

import type { GraphQLFormattedError } from 'graphql'
import type { Deferring, PutOff, Run } from '../execute/run.ts'

/** A part that has come. */
export interface Arrived {
  /** The planner's name of it. */
  readonly id: string
  readonly errors: readonly GraphQLFormattedError[]
}

/** The parts of a run on their way. */
export interface Parts extends Deferring {
  /** Whether some have not been handed over yet. */
  isOpen(): boolean
  /** Waits until some have come. Parts in others come after those. */
  arrived(): Promise<readonly Arrived[]>
}

/** How parts hang together. */
export interface PartsOptions {
  /**
   * Whether a part begins once the fetches that it names have been made, beside the others that come first. Not in a mutation: Apollo's
   * planner numbers the fetches of each of its fields anew.
   */
  readonly beginsEarly: boolean
  /** The part that a part stands in. */
  parentOf(id: string): string | undefined
}

/** Knows no part yet: the plan puts them off as it is run. */
export function startParts({ beginsEarly, parentOf }: PartsOptions): Parts {
  const fetched = new Map<string, PromiseWithResolvers<void>>()
  const ready: Arrived[] = []
  const handedOver = new Set<string>()
  let pending = 0
  let more = Promise.withResolvers<void>()

  const fetchOf = (id: string) => {
    const known = fetched.get(id)
    if (known) return known
    const made = Promise.withResolvers<void>()
    fetched.set(id, made)
    return made
  }
  async function begin({ id, needs, step }: PutOff, run: Run): Promise<void> {
    const errors: GraphQLFormattedError[] = []
    // A fetch that is not made, for its condition does not hold, is over with all others.
    if (beginsEarly) await Promise.race([run.before, Promise.all(needs.map(need => fetchOf(need).promise))])
    else await run.before
    await Promise.all([step?.({ ...run, errors })])
    ready.push({ id, errors })
    more.resolve()
  }
  return {
    fetched: id => fetchOf(id).resolve(),
    putOff(part, run) {
      pending++
      void begin(part, run)
    },
    isOpen: () => pending > 0,
    async arrived() {
      for (;;) {
        await more.promise
        more = Promise.withResolvers()
        const taken: Arrived[] = []
        // Again and again, since a part may have come before the one that it stands in.
        for (let isNew = true; isNew; ) {
          isNew = false
          for (const one of ready.splice(0)) {
            const parent = parentOf(one.id)
            if (parent !== undefined && !handedOver.has(parent)) ready.push(one)
            else {
              handedOver.add(one.id)
              taken.push(one)
              isNew = true
            }
          }
        }
        pending -= taken.length
        if (taken.length > 0) return taken
      }
    },
  }
}
