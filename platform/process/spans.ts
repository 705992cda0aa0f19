// The work that a process does for a trace, as spans: the port to what records them. Until otlp.ts has given a recorder nothing is
// loaded, recorded or paid. A span holds no content, no e-mail address and no token, and of people pseudonyms only.

import { currentTrace, inStep, isSampled, readTrace, stepsAreSpans, traced } from './trace.ts'

/** Names are those of OpenTelemetry's semantic conventions, where it has one. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** How a span stands to others; see OpenTelemetry. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer'

/** A piece of work that has begun. */
export interface Span {
  /** Names it to the work that it causes. */
  readonly step: string
  set(attributes: Attributes): void
  /** @param error what it failed with: its code or kind is told, and never its message */
  end(error?: unknown): void
}

/** What is known of a span when it begins. */
export interface SpanOptions {
  /** `internal` unless said. */
  readonly kind?: SpanKind
  /** The step that has caused it; the one that runs now unless said. */
  readonly parent?: string | undefined
  readonly attributes?: Attributes
}

/** Records spans. */
export interface Recorder {
  /** @param parent absent for the first of a trace; whether that one is recorded is the recorder's to decide */
  begin(name: string, options: SpanOptions): Span
}

let recorder: Recorder | undefined

/** From now on spans are recorded, or no more. */
export function recordSpans(by: Recorder | undefined): void {
  recorder = by
  stepsAreSpans(by !== undefined)
}

/** Whether spans are recorded at all: what is set up once can leave out what it takes to watch a library. */
export const areSpansRecorded = (): boolean => recorder !== undefined

/** @returns undefined where nothing is recorded, or nothing of this trace; outside of traces there is nothing to record */
export function beginSpan(name: string, options: SpanOptions = {}): Span | undefined {
  if (recorder === undefined) return undefined
  const parent = recordedStep(options.parent ?? currentTrace())
  return parent === undefined ? undefined : recorder.begin(name, { ...options, parent })
}

/** The span of what comes from outside, in the trace that `parent` names or in a new one. @returns undefined where nothing is recorded */
export function beginEntry(name: string, parent: unknown, options: SpanOptions): Span | undefined {
  return recorder?.begin(name, { ...options, parent: readTrace(parent) })
}

/** @returns the step where it is one of a trace that is recorded here: what needs not be said of others is not */
export function recordedStep(step: string | undefined): string | undefined {
  return recorder !== undefined && step !== undefined && isSampled(step) ? step : undefined
}

/** Runs `work` in a span, if there is one. */
export function inSpan<T>(span: Span | undefined, work: () => Promise<T>): Promise<T> {
  return span ? ended(span, inStep(span.step, work)) : work()
}

async function ended<T>(span: Span, work: Promise<T>): Promise<T> {
  try {
    const result = await work
    span.end()
    return result
  } catch (error) {
    span.end(error)
    throw error
  }
}

/** Runs what `parent` has caused elsewhere: in a span of its trace, or as a step of it. */
export function continued<T>(parent: unknown, name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const span = beginFrom(parent, name, options)
  return span ? inSpan(span, work) : traced(parent, work)
}

/** A span of what `parent` has caused elsewhere. @param parent as it came: it may name nothing */
export function beginFrom(parent: unknown, name: string, options: SpanOptions): Span | undefined {
  const named = recorder && readTrace(parent)
  return named === undefined ? undefined : beginSpan(name, { ...options, parent: named })
}
