// The processes beside the server under measurement: its subgraphs, and the client that puts it under load.
import { nextReport, startProcess, stopProcess } from '../pinned/processes.ts'
import type { Report } from './load-client.ts'
import type { Publish } from './subgraphs.ts'

const cwd = import.meta.dirname

export interface Subgraphs extends AsyncDisposable {
  publish(options: Omit<Publish, 'type'>): void
  entityCalls(): Promise<number>
  /** How long each answer about entities takes from now on. */
  slow(entityLatencyMs: number): void
}

export async function startSubgraphs(jwks: string): Promise<Subgraphs> {
  const child = startProcess({ core: 'others', cwd, args: ['subgraphs.ts'], env: { BENCH_JWKS: jwks }, ipc: true })
  await nextReport(child, 'ready')
  return {
    publish: options => child.send({ type: 'publish', ...options }),
    slow: entityLatencyMs => void child.send({ type: 'slow', entityLatencyMs }),
    async entityCalls() {
      child.send({ type: 'count' })
      return (await nextReport<{ type: string; entityCalls: number }>(child, 'counted')).entityCalls
    },
    [Symbol.asyncDispose]: () => stopProcess(child),
  }
}

export interface LoadClient extends AsyncDisposable {
  /** Opens sockets until there are so many. */
  open(options: { port: number; tokensFile: string; count: number }): Promise<void>
  reset(): void
  /** Takes the first sockets out of the figures; `stall` makes them stop reading as well. */
  setAside(count: number, stall: boolean): void
  /** Resolves when so many deliveries were counted since the reset. */
  reached(deliveries: number): Promise<void>
  report(): Promise<Report>
}

export async function startLoadClient(): Promise<LoadClient> {
  const child = startProcess({ core: 'others', cwd, args: ['load-client.ts'], ipc: true })
  await nextReport(child, 'ready')
  return {
    async open(options) {
      child.send({ type: 'open', ...options })
      await nextReport(child, 'opened')
    },
    reset: () => void child.send({ type: 'reset' }),
    setAside: (count, stall) => void child.send({ type: 'aside', count, stall }),
    async reached(deliveries) {
      const reached = nextReport(child, 'reached')
      child.send({ type: 'await', deliveries })
      await reached
    },
    report() {
      child.send({ type: 'report' })
      return nextReport<Report>(child, 'report')
    },
    [Symbol.asyncDispose]: () => stopProcess(child),
  }
}
