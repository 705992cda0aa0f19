// What does a query cost in the gateway? Ours, @apollo/gateway on Apollo Server, Hive Gateway, a bare proxy of Node.js, and Hive Router
// where HIVE_ROUTER is its binary: one process each on a core of its own, the same three subgraphs, in turns. Two operations, each asked
// in two ways: always the same by one viewer, and with other variables by a thousand viewers.
// BENCH_ONLY=ours,apollo and BENCH_WAYS=different choose, BENCH_RUNS and BENCH_MS make it shorter: nothing is written then.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPeers } from './peers/install.ts'
import { isPinned, nextReport, startProcess, startServer, stopProcess } from './pinned/processes.ts'
import { type Load, loads } from './queries/contract.ts'
import { type GatewayName, gatewayNames, prepareScene, type Scene } from './queries/gateways.ts'
import type { Ran, Run } from './queries/load-client.ts'
import { type Figures, medians, ratiosOf, rowsOf } from './queries/rows.ts'
import { writeResult } from './result.ts'

const runs = Number(process.env.BENCH_RUNS ?? 3)
const forMs = Number(process.env.BENCH_MS ?? 6_000)
const only = process.env.BENCH_ONLY?.split(',')
const ways = process.env.BENCH_WAYS?.split(',') ?? ['equal', 'different']
const isRehearsal = only !== undefined || ways.length < 2 || runs < 3 || forMs < 6_000
const names = gatewayNames.filter(name =>
  only ? only.includes(name) : name !== 'hiveRouter' || process.env.HIVE_ROUTER,
)
const warmMs = 2_500
const connections = 32

async function measure(scene: Scene, scratch: string, name: GatewayName, found: Map<string, Figures[]>) {
  const spec = scene.specs[name]
  const cwd = join(import.meta.dirname, 'queries')
  await using processes = new AsyncDisposableStack()
  const helper = async (file: string, env = {}) => {
    const child = startProcess({ core: 'others', cwd, args: [file], env, ipc: true })
    processes.defer(() => stopProcess(child))
    await nextReport(child, 'ready')
    return child
  }
  await helper('subgraphs.ts', { BENCH_JWKS: scene.jwks })
  const client = await helper('load-client.ts')
  const server = processes.use(await startServer({ ...spec, scratch }))
  const run = async (load: Load, differ: boolean, ms: number) => {
    const asked: Run = {
      type: 'run',
      port: spec.port,
      load,
      differ,
      connections,
      forMs: ms,
      tokensFile: scene.tokensFile,
    }
    client.send(asked)
    return nextReport<Ran>(client, 'ran')
  }
  for (const load of loads)
    for (const way of ways) {
      const differ = way === 'different'
      await run(load, differ, warmMs)
      const before = server.cpuMs()
      const ran = await run(load, differ, forMs)
      const cpuMs = server.cpuMs() - before
      if (ran.wrong > 0) throw new Error(`${name}: ${ran.wrong} wrong answers to ${load}, such as ${ran.sample}`)
      const figures: Figures = {
        rps: ran.requests / ran.seconds,
        p50Ms: ran.p50Ms,
        p99Ms: ran.p99Ms,
        cpuMsPerRequest: cpuMs / ran.requests,
        rssMb: (await server.residentBytes()) / 2 ** 20,
      }
      const key = `${name} ${load} ${way}`
      console.log(key, figures)
      found.set(key, [...(found.get(key) ?? []), figures])
    }
}

if (names.includes('hiveGateway')) installPeers()
const scratch = mkdtempSync(join(tmpdir(), 'queries-'))
try {
  const scene = prepareScene(scratch)
  const found = new Map<string, Figures[]>()
  for (let turn = 0; turn < runs; turn++) for (const name of names) await measure(scene, scratch, name, found)
  const all = medians(found)
  const ratios = ratiosOf(all)
  if (isRehearsal) console.log(JSON.stringify({ all, ratios }, undefined, 2))
  else
    writeResult('queries', {
      servers:
        'subgraphs in memory, no store; @apollo/gateway 2.14.4 on Apollo Server 5.5.1, @graphql-hive/gateway 2.15.1',
      ...{ runs, connections, pinned: isPinned, gateways: all, ratios },
      readme: rowsOf(all),
    })
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
