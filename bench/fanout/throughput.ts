// Deliveries a second to K sockets of one feed with p99 under 250 ms, and p99 at 20 events a second: ours, Hive Gateway and the bare
// broadcast in turns, in each run.
import { type ByName, forEach, type Measurement, median, type Numbers, rounded, steady, withRig } from './rig.ts'
import type { ServerName } from './servers.ts'
import { sustained, type Trial } from './trials.ts'

const bursts: Record<ServerName, { burst: number; seconds: number }> = {
  ours: { burst: 400, seconds: 3 },
  rawWs: { burst: 400, seconds: 3 },
  hive: { burst: 5, seconds: 4 },
}

interface Measured {
  readonly steady: Trial
  readonly peak: Trial
}

export async function throughput({ scene, names, runs, sockets }: Measurement): Promise<Numbers> {
  const measured: ByName<Measured>[] = []
  for (let run = 1; run <= runs; run++) {
    console.log(`run ${run} of ${runs}, ${sockets} sockets`)
    measured.push(
      await forEach(names, name =>
        withRig(scene, { name, sockets }, async rig => ({
          steady: await steady(rig, name),
          peak: await sustained(rig, bursts[name]),
        })),
      ),
    )
  }
  // Of a server that is under 250 ms at no rate, the most that it reached at all.
  const peaks = (name: ServerName) =>
    measured.map(run => Math.max(run[name]?.peak.deliveriesPerSecond ?? 0, run[name]?.steady.deliveriesPerSecond ?? 0))
  const ratiosTo = (peer: ServerName) => peaks('ours').map((ours, run) => ours / (peaks(peer)[run] ?? 0))
  const p99Of = (run: ByName<Measured>, name: ServerName) => run[name]?.steady.p99Ms ?? Number.NaN
  const byName = (value: (name: ServerName) => number) => Object.fromEntries(names.map(name => [name, value(name)]))
  return {
    deliveriesPerSecond: byName(name => median(peaks(name))),
    ratioToRaw: rounded(Math.min(...ratiosTo('rawWs'))),
    ratioToHive: rounded(Math.min(...ratiosTo('hive'))),
    /** At 20 events a second: the worst of the runs. */
    p99RatioToRaw: rounded(Math.max(...measured.map(run => p99Of(run, 'ours') / p99Of(run, 'rawWs')))),
    cpuMsPerThousandAtPeak: byName(name => median(measured.map(run => run[name]?.peak.cpuMsPerThousand ?? 0))),
    runs: measured,
  }
}
