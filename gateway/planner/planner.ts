// Makes query plans in a thread of its own, one at a time, and kills the thread where one takes too long: whoever sent that operation
// is refused, everybody else waits for one deadline at most, and the event loop for none. Of Hive's planner the thread is a process.

import type { QueryPlan } from '@apollo/query-planner'
import { machineTime, type Timer } from '#platform/clock.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import type { FromThread } from './messages.ts'
import { type PlannerName, type PlanningWorker, startWorker } from './workers.ts'

/** More wait only under attack, or right after a reload that could not be warmed: the queue of a burst is as long as its documents differ. */
const maxWaiting = 200
/** Starting a thread loads Apollo's planner, which takes 0.5 s; gateways of one process that follow each other, as in tests, share one. */
const lingerMs = 5_000

/** The supergraph to plan for. Its SDL is sent to the planning thread once, as long as the thread remembers the id. */
export interface PlannedSupergraph {
  readonly id: string
  readonly sdl: string
}

/** Who plans, and how long that may take, in milliseconds. */
export interface PlannerOptions {
  /** Default: Apollo's. */
  readonly by?: PlannerName
  /** Longer than this no operation is planned. */
  readonly deadlineMs: number
}

/** Makes query plans off the event loop. Once disposed it refuses with OVERLOADED. */
export interface Planner extends Disposable {
  /**
   * @param text one operation with its fragments, valid
   * @param weight of several that wait, the lightest is planned first; the number of its fields
   * @param inParts whether it has parts that are put off, each under a label of its own
   * @throws GraphQLError OPERATION_TOO_COMPLEX after the deadline or where memory ends, OVERLOADED where too many wait,
   *   GRAPHQL_VALIDATION_FAILED for what the planner's schema does not have, INTERNAL_SERVER_ERROR where it is the supergraph or the planner that is at fault
   */
  plan(supergraph: PlannedSupergraph, text: string, weight: number, inParts?: boolean): Promise<QueryPlan>
}

interface Job {
  readonly id: number
  readonly supergraph: PlannedSupergraph
  readonly text: string
  readonly weight: number
  readonly inParts: boolean
  readonly deadlineMs: number
  resolve(plan: QueryPlan): void
  reject(error: Error): void
}

const shared = new Map<PlannerName, PlanningThread>()
let users = 0

/** All planners of a process and a kind share one thread. It starts with the first plan and ends 5 s after the last planner is disposed. */
export function createPlanner({ by = 'apollo', deadlineMs }: PlannerOptions): Planner {
  users++
  let ended = false
  return {
    plan(supergraph, text, weight, inParts = false) {
      if (ended) return Promise.reject(overloaded())
      // Hive's planner knows nothing of parts.
      const chosen = inParts ? 'apollo' : by
      const thread = shared.get(chosen) ?? new PlanningThread(chosen)
      shared.set(chosen, thread)
      return thread.plan({ supergraph, text, weight, inParts, deadlineMs })
    },
    [Symbol.dispose]() {
      if (ended) return
      ended = true
      users--
      machineTime
        .startTimer(lingerMs, () => {
          if (users > 0) return
          for (const thread of shared.values()) thread.end()
          shared.clear()
        })
        .unref()
    },
  }
}

/** The thread knows this many supergraphs: the one in force, the one before it, and one that is tried. */
const supergraphsLoaded = 3

class PlanningThread {
  readonly #by: PlannerName
  readonly #waiting: Job[] = []
  #worker: PlanningWorker | undefined
  #isStarted = false
  readonly #loaded = new Set<string>()
  #current: Job | undefined
  #deadline: Timer | undefined
  #lastId = 0

  constructor(by: PlannerName) {
    this.#by = by
  }

  plan(asked: Omit<Job, 'id' | 'resolve' | 'reject'>): Promise<QueryPlan> {
    if (this.#waiting.length >= maxWaiting) return Promise.reject(overloaded())
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...asked, id: ++this.#lastId, resolve, reject })
      this.#next()
    })
  }

  end(): void {
    this.#stop()
    for (const job of this.#waiting.splice(0)) job.reject(overloaded())
  }

  #next(): void {
    if (this.#current || this.#waiting.length === 0) return
    const worker = this.#worker ?? this.#start()
    if (!this.#isStarted) return
    let lightest = 0
    for (const [at, { weight }] of this.#waiting.entries())
      if (weight < (this.#waiting[lightest]?.weight ?? 0)) lightest = at
    const [job] = this.#waiting.splice(lightest, 1)
    if (!job) return
    this.#current = job
    const { id, text, inParts, supergraph } = job
    this.#load(worker, supergraph)
    worker.send({ type: 'plan', id, supergraph: supergraph.id, text, inParts })
  }

  #start(): PlanningWorker {
    this.#worker = startWorker[this.#by]({
      hear: message => this.#hear(message),
      died: fault => this.#died(fault),
    })
    return this.#worker
  }

  #load(worker: PlanningWorker, { id, sdl }: PlannedSupergraph): void {
    if (this.#loaded.delete(id)) {
      this.#loaded.add(id)
      return
    }
    for (const oldest of this.#loaded) {
      if (this.#loaded.size < supergraphsLoaded) break
      this.#loaded.delete(oldest)
      worker.send({ type: 'forget', supergraph: oldest })
    }
    this.#loaded.add(id)
    worker.send({ type: 'load', supergraph: id, sdl })
  }

  #hear(message: FromThread): void {
    if (message.type === 'started') this.#isStarted = true
    else if (message.type === 'begun') {
      const { deadlineMs = 0 } = this.#current ?? {}
      // Of the machine, whatever clock a test has set: it bounds work that is really done.
      this.#deadline = machineTime.startTimer(deadlineMs, () => this.#tooLong())
      return
    } else if (message.id === this.#current?.id) {
      const job = this.#done()
      if (message.type === 'planned') job?.resolve(message.plan)
      else if (message.type === 'refused') job?.reject(refusal(errorCodes.GRAPHQL_VALIDATION_FAILED, message.message))
      else job?.reject(unplannable(message.message))
    }
    this.#next()
  }

  #done(): Job | undefined {
    const job = this.#current
    this.#deadline?.stop()
    this.#current = undefined
    return job
  }

  #tooLong(): void {
    const job = this.#done()
    this.#stop()
    job?.reject(tooComplex())
    this.#next()
  }

  #died(fault: Error | undefined): void {
    const wasStarted = this.#isStarted
    const job = this.#done()
    this.#stop()
    job?.reject(isOutOfMemory(fault) ? tooComplex() : unplannable(fault?.message ?? 'its thread has ended'))
    // A thread that cannot even start will not start for the next one either: nobody waits for that.
    if (!wasStarted) for (const waiting of this.#waiting.splice(0)) waiting.reject(overloaded())
    this.#next()
  }

  #stop(): void {
    const worker = this.#worker
    this.#worker = undefined
    this.#isStarted = false
    this.#loaded.clear()
    this.#deadline?.stop()
    worker?.kill()
  }
}

const tooComplex = () =>
  refusal(errorCodes.OPERATION_TOO_COMPLEX, 'The operation takes too long to plan: ask for less in one operation.')

const isOutOfMemory = (fault: Error | undefined) =>
  fault !== undefined && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** There is no plan, or nobody to make one: a fault of the supergraph or of the planner. Its words are for our log, and masked for clients. */
const unplannable = (reason: string) =>
  refusal(errorCodes.INTERNAL_SERVER_ERROR, `The operation cannot be planned: ${reason}`)

/** What is thrown where a planner has found no way to what is asked, which composition should have refused. */
export const noWay = () => unplannable('no subgraph can be asked for it')

const overloaded = () =>
  refusal(errorCodes.OVERLOADED, 'Too many new operations wait to be planned; try again.', {
    extensions: { retryAfterMs: 1_000 },
  })
