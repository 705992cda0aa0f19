// What a measurement leaves behind: `bench/results/<name>.json`, its numbers and the rows that docs/measured.md shows of them. Written by
// every file of bench/ that answers a question, read by docs/sources.ts. A result that nobody can place is worth nothing, so each
// says on what it was measured.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One line of the table in docs/measured.md. */
export interface Row {
  /** What was asked, such as `Deliveries a second to 1,000 sockets of one feed`. */
  readonly question: string
  /** Our answer with its unit. */
  readonly ours: string
  /** What stands beside it, measured in the same run; empty where there is nothing to compare with. */
  readonly beside?: string
}

export interface Result {
  /** The numbers, for programs. */
  readonly [name: string]: unknown
  readonly readme: readonly Row[]
  /** The machine, Node and the servers, such as `2 cores, 8 GB, Node 24.21.0, secantusdb 0.7.0b3`. */
  readonly on: string
  /** The day, as 2026-11-22. */
  readonly at: string
}

const folder = new URL('results/', import.meta.url)

/** @param servers what the numbers depend on beside this machine, such as `secantusdb 0.7.0b3, Kafka 4.1.0` */
export function describeMachine(servers: string): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  return servers ? `${machine}, ${servers}` : machine
}

/** Writes `bench/results/<name>.json`; `npx node docs/generate.ts` then brings it into docs/measured.md. */
export function writeResult(
  name: string,
  { readme, servers, ...numbers }: { readme: readonly Row[]; servers: string; [name: string]: unknown },
): void {
  const result: Result = {
    ...numbers,
    readme,
    on: describeMachine(servers),
    at: new Date().toISOString().slice(0, 10),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(result, undefined, 2)}\n`)
}

/** The numbers of an earlier run, for a measurement that was asked in part. */
export function readResult(name: string): Readonly<Record<string, unknown>> {
  const file = new URL(`${name}.json`, folder)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Every result with its name, in the order of the files' names. */
export function readResults(): (Result & { readonly bench: string })[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => ({ ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')), bench: name.replace(/\.json$/, '') }))
}
