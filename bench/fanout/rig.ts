// One server with its subgraphs and its crowd, from opening to closing. Every part of the measurement works in one of these.
import { startServer } from '../pinned/processes.ts'
import { startLoadClient, startSubgraphs } from './processes.ts'
import type { Scene, ServerName } from './servers.ts'
import { type Rig, runTrial, type Trial, untilJoined } from './trials.ts'

export type ByName<T> = Partial<Record<ServerName, T>>

export interface Measurement {
  readonly scene: Scene
  readonly names: readonly ServerName[]
  readonly runs: number
  /** The K that most questions are asked at. */
  readonly sockets: number
}

/** What a part found out, by the names of the result. */
export type Numbers = Readonly<Record<string, unknown>>

const steadyRate = 20
/** Fifteen seconds: of fewer events one pause for garbage would be the 99th percentile. */
const steadyCount = 300
/** Ahead of them, for everybody alike: code that was never run is compiled meanwhile. */
const warmingCount = 100
/** Hive Gateway makes so many deliveries in ten seconds, more or less. */
const hivesShare = 40_000

export const joinEveryMs = (name: ServerName, sockets: number) => (name === 'hive' ? Math.max(500, sockets) : 300)

export async function withRig<T>(
  scene: Scene,
  { name, sockets }: { readonly name: ServerName; readonly sockets: number },
  measure: (rig: Rig) => Promise<T>,
): Promise<T> {
  await using subgraphs = await startSubgraphs(scene.jwks)
  await using server = await startServer(scene.spec(name))
  await using client = await startLoadClient()
  await client.open({ port: server.port, tokensFile: scene.tokensFile, count: sockets })
  const rig = { server, client, subgraphs, sockets }
  await untilJoined(rig, joinEveryMs(name, sockets))
  return await measure(rig)
}

/** 20 events a second. Hive Gateway falls behind that from some hundred sockets on: fewer events then, and time to finish. */
export async function steady(rig: Rig, name: ServerName): Promise<Trial> {
  const few = name === 'hive' && rig.sockets > 100
  const count = few ? Math.max(3, Math.round(hivesShare / rig.sockets / 4)) : steadyCount
  if (!few) await runTrial(rig, { count: warmingCount, rate: steadyRate, withinMs: 120_000 })
  return runTrial(rig, { count, rate: steadyRate, withinMs: 120_000 })
}

export async function forEach<T>(
  names: readonly ServerName[],
  measure: (name: ServerName) => Promise<T>,
): Promise<ByName<T>> {
  const found: ByName<T> = {}
  for (const name of names) {
    found[name] = await measure(name)
    console.log(name, JSON.stringify(found[name]))
  }
  return found
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
export const rounded = (value: number) => Number(value.toFixed(2))
