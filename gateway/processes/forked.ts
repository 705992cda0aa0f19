// One forked gateway's process, as its primary sees it: whether it listens, what it says of itself, and how it ended.

import cluster, { type Worker } from 'node:cluster'
import { sleep } from '#platform/clock.ts'
import { isListening } from '#platform/process/listening.ts'
import { type Answer, type Asked, isTold, type Question, type Stop } from './questions.ts'

/** A process asks subgraphs for up to 1.5 s before it tells its readiness, and a container's health check waits for 2.5 s. */
const answerWithinMs = 2_200

/** How a process ended: by itself with a code, or by a signal. */
export interface End {
  readonly code: number | null
  readonly signal: string | null
}

/** A process of this gateway, from its fork to its end. */
export interface Member {
  readonly pid: number
  /** Whether clients reach it. */
  readonly isListening: boolean
  /** Where clients reach it; undefined where it ends before. */
  readonly listening: Promise<string | undefined>
  readonly ended: Promise<End>
  /** @returns undefined where it does not answer in time, or cannot */
  ask<Q extends Question>(question: Q): Promise<Answer<Q> | undefined>
  /** Has it drain, as SIGTERM does; one that does not listen yet just ends. */
  stop(): void
  /** Ends it at once. */
  kill(): void
}

/** Forks this process's own script with the same arguments. @param args stand behind those */
export function forkMember(args: readonly string[]): Member {
  // Said here, for an environment can set another one, and the system's own gives most connections to few processes.
  cluster.schedulingPolicy = cluster.SCHED_RR
  cluster.setupPrimary({ args: [...process.argv.slice(2), ...args] })
  return memberOf(cluster.fork())
}

function memberOf(worker: Worker): Member {
  const listening = Promise.withResolvers<string | undefined>()
  const ended = Promise.withResolvers<End>()
  const awaited = new Map<number, (answer: unknown) => void>()
  let asked = 0
  let serves = false

  worker.on('message', (message: unknown) => {
    if (isTold(message)) awaited.get(message.id)?.(message.answer)
    else if (isListening(message)) {
      serves = true
      listening.resolve(message.url)
    }
  })
  const end = (code: number | null, signal: string | null) => {
    serves = false
    listening.resolve(undefined)
    ended.resolve({ code, signal })
    for (const settle of awaited.values()) settle(undefined)
  }
  worker.on('exit', end)
  worker.on('error', () => {
    // It could not be forked, and no `exit` follows. Otherwise its channel broke, which its end tells.
    if (worker.process.pid === undefined) end(1, null)
  })

  return {
    pid: worker.process.pid ?? 0,
    get isListening() {
      return serves
    },
    listening: listening.promise,
    ended: ended.promise,
    async ask<Q extends Question>(question: Q) {
      const id = ++asked
      const { promise, resolve } = Promise.withResolvers<unknown>()
      awaited.set(id, resolve)
      const inTime = new AbortController()
      void sleep(answerWithinMs, inTime.signal).then(() => resolve(undefined))
      const message: Asked = { type: 'asked', id, question }
      worker.send(message, error => error && resolve(undefined))
      try {
        return (await promise) as Answer<Q> | undefined
      } finally {
        inTime.abort()
        awaited.delete(id)
      }
    },
    stop() {
      const stop: Stop = { type: 'stop' }
      if (serves) worker.send(stop, () => undefined)
      else worker.process.kill('SIGTERM')
    },
    kill: () => void worker.process.kill('SIGKILL'),
  }
}
