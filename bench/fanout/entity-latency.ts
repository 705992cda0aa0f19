// What does a slow entity cost a feed? Events a second where each takes 20 ms to resolve: sent all at once, and each after the one
// before it has arrived. Ten sockets, so that neither is about writing.
import { type Measurement, type Numbers, rounded, withRig } from './rig.ts'
import { type Rig, runTrial } from './trials.ts'

const latencyMs = 20
const sockets = 10
const pipelined = 1_000
const oneByOne = 100

async function oneAtATime({ client, subgraphs }: Rig): Promise<number> {
  client.reset()
  const startedAt = performance.now()
  for (let event = 1; event <= oneByOne; event++) {
    subgraphs.publish({ count: 1, rate: 0 })
    await client.reached(event * sockets)
  }
  return Math.round((oneByOne * 1_000) / (performance.now() - startedAt))
}

export async function entityLatency({ scene }: Measurement): Promise<Numbers> {
  console.log(`entities that take ${latencyMs} ms`)
  return withRig(scene, { name: 'ours', sockets }, async rig => {
    rig.subgraphs.slow(latencyMs)
    const single = await oneAtATime(rig)
    const burst = await runTrial(rig, { count: pipelined, rate: 0, withinMs: 60_000 })
    if (!burst.complete || burst.disordered > 0) throw new Error(`lost or out of order: ${JSON.stringify(burst)}`)
    const perSecond = Math.round(burst.deliveriesPerSecond / sockets)
    const entityLatencyEventsPerSecond = { pipelined: perSecond, oneAtATime: single }
    console.log(JSON.stringify(entityLatencyEventsPerSecond))
    return { entityLatencyRatio: rounded(perSecond / single), entityLatencyEventsPerSecond }
  })
}
