// `npm run conformance -- subscriptions|websocket|http [words]`: runs one suite against our gateway; words narrow it to cases whose
// name holds them all. Closes with `N passed, N failed`; the exit code is 1 where any failed.

import { cases } from './cases/index.ts'
import { ours } from './gateways/ours.ts'
import { httpCases } from './protocol/http.ts'
import { webSocketCases } from './protocol/web-socket.ts'
import { type Case, type CaseResult, runSuite } from './suite.ts'

const suites: Readonly<Record<string, readonly Case[]>> = {
  subscriptions: cases,
  websocket: webSocketCases,
  http: httpCases,
}

function tell({ area, name, outcome, ms, why }: CaseResult) {
  process.stdout.write(`${outcome === 'passed' ? '✓' : '✗'} ${area}: ${name} (${ms} ms)\n`)
  if (why) process.stdout.write(`    ${why.replaceAll('\n', '\n    ')}\n`)
}

const [suite = '', ...words] = process.argv.slice(2)
const all = suites[suite]
if (!all) {
  process.stderr.write(`Which suite? There are: ${Object.keys(suites).join(', ')}.\n`)
  process.exit(64)
}
const chosen = all.filter(({ area, name }) => words.every(word => `${area}: ${name}`.includes(word)))
const results = await runSuite({ gateway: ours, cases: chosen, onResult: tell })
const passed = results.filter(({ outcome }) => outcome === 'passed').length
process.stdout.write(`\n${passed} passed, ${results.length - passed} failed\n`)
process.exitCode = passed === results.length ? 0 : 1
