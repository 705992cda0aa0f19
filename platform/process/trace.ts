// Which request caused what, over processes: W3C Trace Context, kept beside the call stack. A request's header comes in at
// traced-requests.ts, rides on the facts that it causes, and goes on with the consumers that take them in.
// @see https://www.w3.org/TR/trace-context/

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

interface Step {
  readonly name: string
  /** Who has asked for it, once that is known. */
  userId?: string | undefined
}

const current = new AsyncLocalStorage<Step>()
const pattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/
let areSpans = false

/** The header that carries it. */
export const traceHeader = 'traceparent'

/** Where spans are recorded, each of them is a step: no step comes between two that nobody could look up. */
export function stepsAreSpans(is: boolean): void {
  areSpans = is
}

/** The name of a new step of the trace that `parent` names, or of a new trace where it names none. */
export function stepOf(parent: unknown): string {
  const [named, traceId = newTraceId(), flags = '00'] = pattern.exec(String(parent)) ?? []
  return areSpans && named !== undefined ? named : `00-${traceId}-${newTraceId().slice(16)}-${flags}`
}

/** 122 of its bits are random. Node.js makes UUIDs in store; bytes by themselves took 4 % of what a query costs a gateway. */
function newTraceId(): string {
  return randomUUID().replaceAll('-', '')
}

/** Runs `work` as a step of the trace that `parent` names, or of a new one where it names none. */
export function traced<T>(parent: unknown, work: () => T): T {
  return current.run({ name: stepOf(parent) }, work)
}

/** Runs `work` as a step that has begun: for what was put off, and is done by others for its asker. */
export function inStep<T>(step: string | undefined, work: () => T): T {
  return step === undefined ? work() : current.run({ name: step, userId: userOf(step) }, work)
}

/** Another step of the same trace is for the same person. */
function userOf(step: string): string | undefined {
  const outer = current.getStore()
  return outer && traceIdOf(outer.name) === traceIdOf(step) ? outer.userId : undefined
}

/** Says for whom the step that runs now was asked, for the log. */
export function stepIsFor(userId: string | undefined): void {
  const step = current.getStore()
  if (step) step.userId = userId
}

/** Who has asked for the step that runs now, where that is somebody and known. */
export function currentUserId(): string | undefined {
  return current.getStore()?.userId
}

/** The step that runs now; undefined outside of any. */
export function currentTrace(): string | undefined {
  return current.getStore()?.name
}

/** The trace of the step that runs now, 32 hexadecimal digits: what an error tells a client to quote, and what our logs are searched for. */
export function currentTraceId(): string | undefined {
  const step = current.getStore()
  return step && traceIdOf(step.name)
}

/** @param step as `stepOf` makes it */
export function traceIdOf(step: string): string {
  return step.split('-')[1] ?? ''
}

/** What a header or a message names, or undefined where it names none. */
export function readTrace(named: unknown): string | undefined {
  return typeof named === 'string' && pattern.test(named) ? named : undefined
}

/** Whether its trace is one that is recorded. @param step as `stepOf` makes it */
export function isSampled(step: string): boolean {
  return (Number.parseInt(step.slice(-1), 16) & 1) === 1
}
