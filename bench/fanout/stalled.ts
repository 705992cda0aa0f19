// Do sockets that have stopped reading slow the others down? The same events to the same crowd, once with all reading and once with
// one in fifty stalled; what fills the stalled ones is sent to them only.
import { type Measurement, median, type Numbers, rounded, withRig } from './rig.ts'
import type { Scene } from './servers.ts'
import { runTrial, type Trial } from './trials.ts'

/** Half of what the bare broadcast takes here, or less: what the neighbours feel must not be the machine's own limit. */
const rate = 100
const seconds = 8
/** Twenty a second: ten megabytes, more than kernel and gateway hold for one reader, so that the stalled are full and then let go. */
const large = { every: 5, bytes: 60_000 }

interface Compared {
  readonly without: Trial
  readonly withStalled: Trial
  readonly megabytes: { readonly before: number; readonly after: number }
}

export async function stalled({ scene, runs, sockets }: Measurement): Promise<Numbers> {
  const stalling = Math.max(1, sockets / 50)
  const compared: Compared[] = []
  for (let run = 1; run <= runs; run++) {
    console.log(`${stalling} of ${sockets} sockets stop reading, run ${run} of ${runs}`)
    compared.push(await compare(scene, sockets, stalling))
    console.log(JSON.stringify(compared.at(-1)))
  }
  return {
    stalledNeighboursRatio: rounded(
      median(compared.map(({ without, withStalled }) => withStalled.p99Ms / without.p99Ms)),
    ),
    stalledNeighbours: compared,
  }
}

function compare(scene: Scene, sockets: number, stalling: number): Promise<Compared> {
  return withRig(scene, { name: 'ours', sockets }, async rig => {
    const { client, server } = rig
    const neighbours = { ...rig, sockets: sockets - stalling }
    const userIds = Array.from({ length: stalling }, (_, user) => `user-${user}`)
    const trial = {
      count: rate * seconds,
      rate,
      withinMs: 60_000,
      large: { ...large, userIds },
      mayClose: stalling,
    }
    const megabytes = async () => Math.round((await server.residentBytes()) / 2 ** 20)
    client.setAside(stalling, false)
    const without = await runTrial(neighbours, trial)
    const before = await megabytes()
    client.setAside(stalling, true)
    const withStalled = await runTrial(neighbours, trial)
    return { without, withStalled, megabytes: { before, after: await megabytes() } }
  })
}
