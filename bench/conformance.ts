// How does another gateway fare in our audit of federated subscriptions? Runs it against ours and against Hive Gateway, one after the
// other, and writes both columns. A case outside a gateway's claims counts as failed and is marked.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPeers, peersFolder } from './peers/install.ts'
import { writeResult } from './result.ts'

interface CaseResult {
  readonly area: string
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'not claimed'
}

const gateways = ['ours', 'hive'] as const

async function audit(gateway: (typeof gateways)[number], folder: string): Promise<CaseResult[]> {
  const file = join(folder, `${gateway}.json`)
  const args = ['tests/conformance/main.ts', 'subscriptions', '--gateway', gateway, '--json', file]
  console.log(`\n${gateway}`)
  const child = spawn(process.execPath, args, { cwd: join(peersFolder, '../..'), stdio: 'inherit' })
  await once(child, 'exit')
  return JSON.parse(readFileSync(file, 'utf8'))
}

function countsOf(results: readonly CaseResult[]) {
  const count = (outcome: CaseResult['outcome']) => results.filter(result => result.outcome === outcome).length
  return { passed: count('passed'), failed: count('failed'), notClaimed: count('not claimed') }
}

/** Passed of all, by what the cases are about. */
function areasOf(ours: readonly CaseResult[], hive: readonly CaseResult[]) {
  return [...new Set(ours.map(({ area }) => area))].map(area => {
    const of = (results: readonly CaseResult[]) => countsOf(results.filter(result => result.area === area)).passed
    return { area, cases: ours.filter(result => result.area === area).length, ours: of(ours), hive: of(hive) }
  })
}

installPeers()
const folder = mkdtempSync(join(tmpdir(), 'audit-'))
try {
  const ours = await audit('ours', folder)
  const hive = await audit('hive', folder)
  const outcomes = new Map(hive.map(({ area, name, outcome }) => [`${area}: ${name}`, outcome]))
  writeResult('conformance', {
    cases: ours.length,
    ours: countsOf(ours),
    hive: countsOf(hive),
    byArea: areasOf(ours, hive),
    byCase: ours.map(({ area, name, outcome }) => {
      const key = `${area}: ${name}`
      return { case: key, ours: outcome, hive: outcomes.get(key) ?? 'failed' }
    }),
    servers: '@graphql-hive/gateway 2.15.1, subgraphs in the audit’s own process',
    readme: [
      {
        question: `Federated subscription audit, ${ours.length} cases passed`,
        ours: String(countsOf(ours).passed),
        beside: `Hive Gateway ${countsOf(hive).passed} (${countsOf(hive).notClaimed} it does not claim)`,
      },
    ],
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
