// What `npm start` can be told: npm start -- --base-port 5000 --replicas 3 --gateways 2 --no-seed --dashboard --supergraph FILE
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePort } from '../ports/port-table.ts'
import { messageOf, StackError } from '../stack-error.ts'

export interface StartOptions {
  basePort: number
  /** Processes of each service, behind balancers where there is more than one. */
  replicas: number
  gateways: number
  wantsSeeds: boolean
  /** Whether a page shows what the platform does. */
  wantsDashboard: boolean
  /** A supergraph in the place of ours, such as one with a subgraph of another team. */
  supergraph?: string
}

const usage =
  'Usage: npm start -- [--base-port 1024..65000] [--replicas 1..9] [--gateways 1..9] [--no-seed] [--dashboard] [--supergraph FILE]'

/** @throws StackError with the usage. */
export function readStartOptions(args: string[]): StartOptions {
  const values = parse(args)
  const replicas = whole('replicas', values.replicas ?? '1', { from: 1, to: 9 })
  return {
    basePort: whole('base-port', values['base-port'] ?? String(basePort), { from: 1_024, to: 65_000 }),
    replicas,
    gateways: whole('gateways', values.gateways ?? String(replicas), { from: 1, to: 9 }),
    wantsSeeds: values['no-seed'] !== true,
    wantsDashboard: values.dashboard === true,
    ...(values.supergraph === undefined ? {} : { supergraph: file(values.supergraph) }),
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: {
        ...{ 'base-port': text, replicas: text, gateways: text, supergraph: text },
        'no-seed': { type: 'boolean' },
        dashboard: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new StackError(messageOf(error), usage)
  }
}

function file(path: string): string {
  if (existsSync(path)) return resolve(path)
  throw new StackError(`--supergraph: there is no file ${path}.`, usage)
}

function whole(name: string, text: string, { from, to }: { from: number; to: number }): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= from && value <= to) return value
  throw new StackError(`--${name} is a whole number from ${from} to ${to}, not "${text}".`, usage)
}
