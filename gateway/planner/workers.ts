// Where plans are made: beside the event loop, where they can be killed at any moment.

import { fork } from 'node:child_process'
import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { FromThread, ToThread } from './messages.ts'

/** Whose planner: Apollo's in a thread, or Hive's, which is native code, in a process. */
export type PlannerName = 'apollo' | 'hive'

/** A thread or process that plans. It holds nobody's process open. */
export interface PlanningWorker {
  send(message: ToThread): void
  /** Nothing is heard of it after that. */
  kill(): void
}

/** What is heard of one. */
export interface WorkerEvents {
  hear(message: FromThread): void
  /** It has ended by itself. @param fault what is known of the reason */
  died(fault: Error | undefined): void
}

/** Starts what a planner runs in. */
export const startWorker: Readonly<Record<PlannerName, (events: WorkerEvents) => PlanningWorker>> = {
  apollo: startThread,
  hive: startProcess,
}

/** A plan of a few hundred fetches takes a hundredth of it. */
const maxHeapMb = 512

function startThread({ hear, died }: WorkerEvents): PlanningWorker {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true' },
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  })
  let fault: Error | undefined
  let isKilled = false
  worker.on('message', (message: FromThread) => {
    if (!isKilled) hear(message)
  })
  worker.on('error', error => {
    fault = error
  })
  worker.on('exit', () => {
    if (!isKilled) died(fault)
  })
  // After the listeners, of which the first would hold the process again.
  worker.unref()
  return {
    send: message => worker.postMessage(message),
    kill() {
      isKilled = true
      void worker.terminate()
    },
  }
}

/** Of what a process has said last, this much tells why it has ended. */
const lastWords = 300

function startProcess({ hear, died }: WorkerEvents): PlanningWorker {
  const child = fork(new URL('./hive/main.ts', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  let isKilled = false
  child.stderr?.setEncoding('utf8').on('data', text => {
    said = `${said}${text}`.slice(0, lastWords)
  })
  child.on('message', message => {
    if (!isKilled) hear(message as FromThread)
  })
  const end = (reason: string) => {
    if (isKilled) return
    isKilled = true
    died(new Error(`${reason}: ${said.trim()}`))
  }
  child.on('error', error => end(error.message))
  child.on('close', (status, signal) => end(`its process has ended with ${signal ?? status}`))
  child.unref()
  child.channel?.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  return {
    send: message => void child.send(message, () => undefined),
    kill() {
      isKilled = true
      child.kill('SIGKILL')
    },
  }
}
