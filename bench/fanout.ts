// How many deliveries a second does one gateway process make to the sockets of one feed? Ours, Hive Gateway, and a bare broadcast of the
// same bytes, one after the other in each of three runs, each socket with its own user and token, two subgraphs behind every event.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPinned, startLoadClient, startServer, startSubgraphs } from './fanout/processes.ts'
import { prepareScene, type Scene, type ServerName, serverNames } from './fanout/servers.ts'
import { type Rig, runTrial, sustained, type Trial, untilJoined } from './fanout/trials.ts'
import { installPeers } from './peers/install.ts'
import { writeResult } from './result.ts'

const runs = Number(process.env.BENCH_RUNS ?? 3)
const only = process.env.BENCH_ONLY?.split(',')
const names = serverNames.filter(name => !only || only.includes(name))
const steadyRate = 20

async function withRig<T>(scene: Scene, name: ServerName, sockets: number, measure: (rig: Rig) => Promise<T>) {
  await using subgraphs = await startSubgraphs(scene.jwks)
  await using server = await startServer(scene.spec(name))
  await using client = await startLoadClient()
  await client.open({ port: server.port, tokensFile: scene.tokensFile, count: sockets })
  const rig = { server, client, subgraphs, sockets }
  await untilJoined(rig, name === 'hive' ? Math.max(500, sockets) : 300)
  return await measure(rig)
}

/** Hive Gateway falls behind at 20 events a second from some hundred sockets on: fewer events then, and time to finish. */
function steady(rig: Rig, name: ServerName): Promise<Trial> {
  const count = name === 'hive' && rig.sockets > 100 ? Math.max(3, Math.round(40_000 / rig.sockets / 4)) : 100
  return runTrial(rig, { count, rate: steadyRate, withinMs: 120_000 })
}

const bursts: Record<ServerName, { burst: number; seconds: number }> = {
  ours: { burst: 400, seconds: 3 },
  rawWs: { burst: 400, seconds: 3 },
  hive: { burst: 5, seconds: 4 },
}

async function idleKilobytes(scene: Scene, name: ServerName): Promise<number> {
  await using subgraphs = await startSubgraphs(scene.jwks)
  await using server = await startServer(scene.spec(name))
  await using client = await startLoadClient()
  const open = async (count: number) => {
    await client.open({ port: server.port, tokensFile: scene.tokensFile, count })
    await untilJoined({ server, client, subgraphs, sockets: count }, name === 'hive' ? Math.max(500, count) : 300)
    return server.residentBytes()
  }
  // The first hundred warm up what is there once, however many come.
  const before = await open(100)
  const after = await open(5_100)
  return Number(((after - before) / 5_000 / 1_024).toFixed(1))
}

type ByName<T> = Partial<Record<ServerName, T>>

async function forEach<T>(measure: (name: ServerName) => Promise<T>): Promise<ByName<T>> {
  const found: ByName<T> = {}
  for (const name of names) {
    found[name] = await measure(name)
    console.log(name, JSON.stringify(found[name]))
  }
  return found
}

installPeers()
const scratch = mkdtempSync(join(tmpdir(), 'fanout-'))
try {
  const scene = prepareScene(scratch, 5_100)
  const load = loadavg()
  const thousand: ByName<{ steady: Trial; peak: Trial }>[] = []
  for (let run = 1; run <= runs; run++) {
    console.log(`run ${run} of ${runs}, 1,000 sockets`)
    const measured = await forEach(name =>
      withRig(scene, name, 1_000, async rig => ({
        steady: await steady(rig, name),
        peak: await sustained(rig, bursts[name]),
      })),
    )
    thousand.push(measured)
  }
  console.log('100 sockets')
  const hundred = await forEach(name => withRig(scene, name, 100, rig => steady(rig, name)))
  console.log('5,000 sockets')
  const many = await forEach(name => withRig(scene, name, 5_000, rig => steady(rig, name)))
  console.log('memory of 5,000 idle sockets, KB each')
  const kbPerIdleConnection = await forEach(name => idleKilobytes(scene, name))

  const rateOf = (run: ByName<{ peak: Trial }>, name: ServerName) => run[name]?.peak.deliveriesPerSecond ?? 0
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const ratio = (peer: ServerName) =>
    Number(Math.min(...thousand.map(run => rateOf(run, 'ours') / rateOf(run, peer))).toFixed(2))
  const deliveriesPerSecond = Object.fromEntries(
    names.map(name => [name, median(thousand.map(run => rateOf(run, name)))]),
  )
  const cpu = (name: ServerName) => median(thousand.map(run => run[name]?.peak.cpuMsPerThousand ?? 0))
  const byK = [
    ['100', hundred],
    ['1000', Object.fromEntries(names.map(name => [name, thousand.at(-1)?.[name]?.steady]))],
    ['5000', many],
  ] as const
  const column = (field: 'p99Ms' | 'cpuMsPerThousand' | 'entityCallsPerEvent', trials: ByName<Trial>) =>
    Object.fromEntries(names.map(name => [name, trials[name]?.[field]]))

  writeResult('fanout', {
    deliveriesPerSecond,
    ratioToRaw: ratio('rawWs'),
    ratioToHive: ratio('hive'),
    cpuMsPerThousandAtPeak: Object.fromEntries(names.map(name => [name, cpu(name)])),
    byK: Object.fromEntries(
      byK.map(([k, trials]) => [
        k,
        {
          p99Ms: column('p99Ms', trials as ByName<Trial>),
          cpuMsPerThousand: column('cpuMsPerThousand', trials as ByName<Trial>),
          entityCallsPerEvent: column('entityCallsPerEvent', trials as ByName<Trial>),
        },
      ]),
    ),
    kbPerIdleConnection,
    runs: thousand,
    pinned: isPinned,
    loadAverage: { before: load[0], after: loadavg()[0] },
    servers: 'subgraphs in memory, no store; @graphql-hive/gateway 2.15.1, ws 8.23.0',
    readme: [
      {
        question: 'Deliveries a second to 1,000 sockets of one feed, p99 under 250 ms, one process',
        ours: String(deliveriesPerSecond.ours),
        beside: `bare broadcast ${deliveriesPerSecond.rawWs}, Hive Gateway ${deliveriesPerSecond.hive}`,
      },
      {
        question: 'CPU of 1,000 deliveries',
        ours: `${cpu('ours')} ms`,
        beside: `bare broadcast ${cpu('rawWs')} ms, Hive Gateway ${cpu('hive')} ms`,
      },
      {
        question: 'Memory of a subscribed idle socket, 5,000 of them',
        ours: `${kbPerIdleConnection.ours} KB`,
        beside: `Hive Gateway ${kbPerIdleConnection.hive} KB`,
      },
    ],
  })
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
