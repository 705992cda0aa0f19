// The same 20 events a second to a tenth, to all and to five times of the sockets; and what an idle subscribed socket weighs.
import { startServer } from '../pinned/processes.ts'
import { startLoadClient, startSubgraphs } from './processes.ts'
import { type ByName, forEach, joinEveryMs, type Measurement, type Numbers, steady, withRig } from './rig.ts'
import type { Scene, ServerName } from './servers.ts'
import { type Trial, untilJoined } from './trials.ts'

export async function scale({ scene, names, sockets }: Measurement): Promise<Numbers> {
  const byK: Record<string, unknown> = {}
  for (const k of [sockets / 10, sockets, sockets * 5]) {
    console.log(`${k} sockets`)
    const trials = await forEach(names, name => withRig(scene, { name, sockets: k }, rig => steady(rig, name)))
    byK[k] = {
      p99Ms: column(trials, 'p99Ms'),
      cpuMsPerThousand: column(trials, 'cpuMsPerThousand'),
      entityCallsPerEvent: column(trials, 'entityCallsPerEvent'),
    }
  }
  return { byK }
}

function column(trials: ByName<Trial>, field: 'p99Ms' | 'cpuMsPerThousand' | 'entityCallsPerEvent') {
  return Object.fromEntries(Object.entries(trials).map(([name, trial]) => [name, trial[field]]))
}

export async function memory({ scene, names, sockets }: Measurement): Promise<Numbers> {
  console.log(`memory of ${sockets * 5} idle sockets, KB each`)
  return { kbPerIdleConnection: await forEach(names, name => idleKilobytes(scene, name, sockets * 5)) }
}

async function idleKilobytes(scene: Scene, name: ServerName, count: number): Promise<number> {
  await using subgraphs = await startSubgraphs(scene.jwks)
  await using server = await startServer(scene.spec(name))
  await using client = await startLoadClient()
  const residentWith = async (sockets: number) => {
    await client.open({ port: server.port, tokensFile: scene.tokensFile, count: sockets })
    await untilJoined({ server, client, subgraphs, sockets }, joinEveryMs(name, sockets))
    return server.residentBytes()
  }
  // The first hundred warm up what is there once, however many come.
  const before = await residentWith(100)
  const after = await residentWith(100 + count)
  return Number(((after - before) / count / 1_024).toFixed(1))
}
