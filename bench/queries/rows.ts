// From what was measured to what is said of it: medians, ratios, and the rows of docs/measured.md.
import type { Row } from '../result.ts'
import { median } from '../send/closed-loop.ts'
import { loads } from './contract.ts'
import type { GatewayName } from './gateways.ts'

export interface Figures {
  readonly rps: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMsPerRequest: number
  readonly rssMb: number
}

/** By gateway, then by load, such as `list equal`. */
export type AllFigures = Readonly<Record<string, Readonly<Record<string, Figures>>>>

const rounded = (value: number) => Number(value.toPrecision(3))

/** @param found by gateway and load, parted by a blank: what each turn gave */
export function medians(found: ReadonlyMap<string, readonly Figures[]>): AllFigures {
  const all: Record<string, Record<string, Figures>> = {}
  for (const [key, turns] of found) {
    const [gateway = '', ...load] = key.split(' ')
    const of = (name: keyof Figures) => rounded(median(turns.map(turn => turn[name])))
    all[gateway] ??= {}
    all[gateway][load.join(' ')] = {
      ...{ rps: of('rps'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms') },
      ...{ cpuMsPerRequest: of('cpuMsPerRequest'), rssMb: of('rssMb') },
    }
  }
  return all
}

/** Requests a second of ours, by those of each other gateway. */
export function ratiosOf({
  ours = {},
  ...others
}: AllFigures): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const ratios: Record<string, Record<string, number>> = {}
  for (const [gateway, loadsOf] of Object.entries(others)) {
    const mine: Record<string, number> = {}
    for (const [load, { rps }] of Object.entries(loadsOf)) mine[load] = rounded((ours[load]?.rps ?? Number.NaN) / rps)
    ratios[gateway] = mine
  }
  return ratios
}

const title: Readonly<Record<GatewayName, string>> = {
  ours: 'ours',
  oursUnshared: 'without sharing',
  apollo: '@apollo/gateway',
  hiveGateway: 'Hive Gateway',
  hiveRouter: 'Hive Router',
  bare: 'bare proxy',
}

export function rowsOf(all: AllFigures): Row[] {
  return loads.flatMap(load =>
    ['equal', 'different'].map((way): Row => {
      const said = (gateway: string) => {
        const { rps = Number.NaN, cpuMsPerRequest = Number.NaN } = all[gateway]?.[`${load} ${way}`] ?? {}
        return `${Math.round(rps)} (${cpuMsPerRequest} ms)`
      }
      const beside = (Object.keys(title) as GatewayName[]).filter(
        name => name !== 'ours' && all[name] && !(name === 'bare' && load === 'list'),
      )
      const operation = load === 'list' ? 'a list over three subgraphs' : 'one object of one subgraph'
      return {
        question: `Queries a second (CPU of the gateway each): ${operation}, ${way} requests`,
        ours: said('ours'),
        beside: beside.map(name => `${title[name]} ${said(name)}`).join(', '),
      }
    }),
  )
}
