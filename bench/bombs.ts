// What does a message that was made to do harm do to everybody else? The same bombs against our gateway, @apollo/gateway on Apollo
// Server and Hive Gateway, all with their defaults. And what our limits leave: which operation that is accepted takes longest to plan,
// and which request that is refused takes longest to be refused. BENCH_PARTS=gateways,limits chooses; the others keep their numbers.
import { loadavg } from 'node:os'
import { type GatewayName, gateways } from './bombs/gateways.ts'
import { boundMs, measureGateway, type Outcome } from './bombs/measure.ts'
import { findWorstPlan } from './bombs/worst-plan.ts'
import { findWorstRefusal } from './bombs/worst-refusal.ts'
import { installPeers } from './peers/install.ts'
import { type Row, readResult, writeResult } from './result.ts'

type Found = Partial<Record<GatewayName, readonly Outcome[]>>

async function throwAtAll(): Promise<{ readonly bombs: Found }> {
  installPeers()
  const bombs: Found = {}
  for (const name of Object.keys(gateways) as GatewayName[]) bombs[name] = await measureGateway(name)
  return { bombs }
}

function askLimits() {
  const plan = findWorstPlan()
  const refusal = findWorstRefusal(plan.worstAccepted)
  return { ...plan, ...refusal }
}

const parts = { limits: askLimits, gateways: throwAtAll } as const
const chosen = process.env.BENCH_PARTS?.split(',') ?? Object.keys(parts)

/** The worst that a neighbour saw of all bombs, and how many of them ended the process. */
function summaryOf(outcomes: readonly Outcome[] = []): string {
  const thrown = outcomes.filter(({ applies }) => applies)
  const worst = Math.max(0, ...thrown.map(({ blockedMs = 0 }) => blockedMs))
  const ended = thrown.filter(({ survived }) => survived === false).length
  const waited = worst >= boundMs ? `more than ${boundMs / 1_000} s` : `${worst} ms`
  return `${waited}, ${ended} of ${thrown.length}`
}

function rowsOf(all: Readonly<Record<string, unknown>>): Row[] {
  const {
    bombs = {},
    worstAcceptedPlanMs,
    worstRefusedMs,
    ownPlanMs,
  } = all as { bombs?: Found } & Record<string, unknown>
  return [
    {
      question: 'Messages made to do harm: the longest wait of a neighbour, processes ended',
      ours: summaryOf(bombs.ours),
      beside: `Apollo Gateway ${summaryOf(bombs.apollo)}; Hive Gateway ${summaryOf(bombs.hive)}`,
    },
    {
      question:
        'The slowest operation found that is accepted, planned; the slowest request found that is refused, refused',
      ours: `${worstAcceptedPlanMs} ms (our own slowest: ${ownPlanMs} ms); ${worstRefusedMs} ms`,
    },
  ]
}

const load = loadavg()
const found: Record<string, unknown> = {}
for (const [name, measure] of Object.entries(parts)) if (chosen.includes(name)) Object.assign(found, await measure())
const all = { ...readResult('bombs'), ...found }
writeResult('bombs', {
  ...all,
  loadAverage: { before: load[0], after: loadavg()[0] },
  servers:
    '@apollo/gateway 2.14.4 on Apollo Server 5.5.1, @graphql-hive/gateway 2.15.1, subgraphs in the measurement’s own process',
  readme: rowsOf(all),
})
