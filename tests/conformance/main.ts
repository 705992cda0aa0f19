// `npm run conformance -- subscriptions|websocket|http [words] [--gateway ours|hive] [--json FILE]`: runs one suite against a gateway;
// words narrow it to cases whose name holds them all. Closes with `N passed, N failed`; the exit code is 1 where any failed.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cases } from './cases/index.ts'
import type { GatewayUnderTest } from './gateways/gateway.ts'
import { hive } from './gateways/hive.ts'
import { ours } from './gateways/ours.ts'
import { httpCases } from './protocol/http.ts'
import { webSocketCases } from './protocol/web-socket.ts'
import { type Case, type CaseResult, runSuite } from './suite.ts'

const suites: Readonly<Record<string, readonly Case[]>> = {
  subscriptions: cases,
  websocket: webSocketCases,
  http: httpCases,
}

const gateways: Readonly<Record<string, GatewayUnderTest>> = { ours, hive }

function tell({ area, name, outcome, ms, why }: CaseResult) {
  process.stdout.write(
    `${outcome === 'passed' ? '✓' : '✗'} ${area}: ${name} (${outcome === 'not claimed' ? outcome : `${ms} ms`})\n`,
  )
  if (why) process.stdout.write(`    ${why.replaceAll('\n', '\n    ')}\n`)
}

// A signal would end us without the exit that ends the gateways.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { gateway: { type: 'string', default: 'ours' }, json: { type: 'string' } },
})
const [suite = '', ...words] = positionals
const all = suites[suite]
const gateway = gateways[values.gateway]
if (!all || !gateway) {
  const known = all ? `gateway? There are: ${Object.keys(gateways)}` : `suite? There are: ${Object.keys(suites)}`
  process.stderr.write(`Which ${known}.\n`)
  process.exit(64)
}
const chosen = all.filter(({ area, name }) => words.every(word => `${area}: ${name}`.includes(word)))
const results = await runSuite({ gateway, cases: chosen, onResult: tell })
if (values.json) writeFileSync(values.json, JSON.stringify(results))
const passed = results.filter(({ outcome }) => outcome === 'passed').length
process.stdout.write(`\n${passed} passed, ${results.length - passed} failed\n`)
process.exitCode = passed === results.length ? 0 : 1
