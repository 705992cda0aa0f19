// How many deliveries a second does one gateway process make to the sockets of one feed, and what makes them late? Ours, Hive Gateway,
// and a bare broadcast of the same bytes, one after the other in each of three runs, each socket with its own user and token, two
// subgraphs behind every event. BENCH_PARTS=throughput,scale,memory,stalled,latency,revoke chooses; what is not chosen keeps its numbers.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { entityLatency } from './fanout/entity-latency.ts'
import { revoke } from './fanout/revoke.ts'
import type { Measurement, Numbers } from './fanout/rig.ts'
import { rowsOf } from './fanout/rows.ts'
import { memory, scale } from './fanout/scale.ts'
import { prepareScene, serverNames } from './fanout/servers.ts'
import { stalled } from './fanout/stalled.ts'
import { throughput } from './fanout/throughput.ts'
import { installPeers } from './peers/install.ts'
import { isPinned } from './pinned/processes.ts'
import { readResult, writeResult } from './result.ts'

const parts: Readonly<Record<string, (measurement: Measurement) => Promise<Numbers>>> = {
  throughput,
  scale,
  memory,
  stalled,
  latency: entityLatency,
  revoke,
}

const only = process.env.BENCH_ONLY?.split(',')
const names = serverNames.filter(name => !only || only.includes(name))
const chosen = process.env.BENCH_PARTS?.split(',') ?? Object.keys(parts)
const unknown = chosen.filter(part => !parts[part])
if (unknown.length > 0) throw new Error(`BENCH_PARTS: there is no ${unknown}; there are ${Object.keys(parts)}`)
/** Fewer sockets than a thousand answer whether it works, and no question: nothing is written then. */
const sockets = Number(process.env.BENCH_SOCKETS ?? 1_000)
const isRehearsal = sockets !== 1_000 || only !== undefined

if (names.includes('hive')) installPeers()
const scratch = mkdtempSync(join(tmpdir(), 'fanout-'))
try {
  const scene = prepareScene(scratch, Math.max(sockets, 20) * 5 + 100)
  const measurement = { scene, names, runs: Number(process.env.BENCH_RUNS ?? 3), sockets }
  const load = loadavg()
  const found: Record<string, unknown> = {}
  for (const part of chosen) {
    const startedAt = performance.now()
    Object.assign(found, await parts[part]?.(measurement))
    console.log(`${part}: ${Math.round((performance.now() - startedAt) / 1_000)} s`)
  }
  if (isRehearsal) console.log(JSON.stringify(found, undefined, 2))
  else {
    const all = { ...readResult('fanout'), ...found }
    writeResult('fanout', {
      ...all,
      pinned: isPinned,
      loadAverage: { before: load[0], after: loadavg()[0] },
      servers:
        'subgraphs in memory, no store (revoke: secantusdb, Valkey, Kafka 4.1); @graphql-hive/gateway 2.15.1, ws 8.23.0',
      readme: rowsOf(all),
    })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
