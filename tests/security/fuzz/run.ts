// One run: inputs from a seed, sent by the handful, until there are enough of them or the time is over. What fails is made as small as
// it still fails. Afterwards the platform has to be as it was.

import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { elapsedMs } from '#platform/clock.ts'
import { choicesFrom } from './choices.ts'
import { type Input, inputFrom, type Targets } from './inputs.ts'
import { send } from './send.ts'

const choicesEach = 240

export interface FuzzOptions {
  readonly schema: GraphQLSchema
  readonly seed: number
  readonly targets: () => Promise<Targets>
  readonly ids: readonly string[]
  /** How many are sent at once: what is done beside each other meets in the same turn of an event loop. */
  readonly atOnce: number
  /** Stops after so many handfuls. */
  readonly handfuls: number
  /** And after so many milliseconds, if it is given. */
  readonly forMs?: number | undefined
  /** Whether every process is still the one that it was; throws where one is not. */
  readonly stillThere: () => void
  readonly onProgress?: (inputs: number) => void
}

export interface Failure {
  readonly what: string
  /** The smallest input found that does it. */
  readonly input: Input
}

export interface FuzzResult {
  readonly inputs: number
  /** Absent where nothing failed. */
  readonly failure?: Failure
}

/** After so many handfuls others are signed in: members delete their accounts, too. */
const handfulsPerCast = 100
/** A failing input is sent again in smaller forms so many times. */
const shrinkTries = 60

export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { schema, seed, targets, ids, atOnce, handfuls, forMs, stillThere, onProgress } = options
  let inputs = 0
  let sent = 0
  let aimed = await targets()
  let failure: Failure | undefined
  const until = forMs === undefined ? undefined : elapsedMs() + forMs
  const one = fc.array(fc.nat({ max: 65_535 }), { minLength: choicesEach, maxLength: choicesEach, size: 'max' })
  const handful = fc.array(one, { minLength: atOnce, maxLength: atOnce, size: 'max' })
  const made = (numbers: readonly number[]) => inputFrom(choicesFrom(numbers), aimed, { schema, ids })

  const faultOf = async (numbers: readonly number[]) => {
    const outcome = await send(made(numbers))
    return outcome.kind === 'fault' ? outcome.what : undefined
  }

  /** Fewer numbers first, then plainer ones, as long as it still fails in the same way or another. */
  async function shrink(numbers: readonly number[], what: string): Promise<Failure> {
    let smallest = [...numbers]
    let why = what
    for (let tries = 0, step = numbers.length; tries < shrinkTries && step >= 1; tries++) {
      const from = smallest.findLastIndex(number => number !== 0)
      const plainer = smallest.map((number, at) => (at > from - step && at <= from ? 0 : number))
      const still = from < 0 ? undefined : await faultOf(plainer)
      if (still === undefined) step = Math.floor(step / 2)
      else {
        smallest = plainer
        why = still
      }
    }
    return { what: why, input: made(smallest) }
  }

  const property = fc.asyncProperty(handful, async all => {
    if (until !== undefined && elapsedMs() > until) return
    if (++sent % handfulsPerCast === 0) aimed = await targets()
    const faults = await Promise.all(all.map(faultOf))
    inputs += all.length
    onProgress?.(inputs)
    stillThere()
    const at = faults.findIndex(what => what !== undefined)
    if (at < 0) return
    failure = await shrink(all[at] ?? [], faults[at] ?? '')
    throw new Error(failure.what)
  })
  const run = await fc.check(property, { seed, numRuns: handfuls, endOnFailure: true, interruptAfterTimeLimit: forMs })
  if (failure) return { inputs, failure }
  if (run.failed && run.errorInstance) throw run.errorInstance
  return { inputs }
}
