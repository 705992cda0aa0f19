// The three that are bombed, each in production mode and with its own default limits.
import { join } from 'node:path'
import { nodeArgumentsOf } from '#stack/services.ts'
import { patient } from '#stack/testing/testing.ts'
import { freePort, startGatewayProcess } from '#tests/conformance/gateways/child.ts'
import type { GatewayStart, GatewayUnderTest } from '#tests/conformance/gateways/gateway.ts'
import { hive } from '#tests/conformance/gateways/hive.ts'
import { environmentOf } from '#tests/conformance/gateways/ours.ts'

const root = join(import.meta.dirname, '../..')

const ours: GatewayUnderTest = {
  name: 'ours',
  claims: new Set(['web-socket']),
  async start(options) {
    const port = await freePort()
    const env: Record<string, string> = { ...environmentOf(options, port), NODE_ENV: 'production' }
    // The audit is more patient than the defaults, which are what is asked about here.
    for (const name of Object.keys(patient.gateway)) delete env[name]
    return start([...nodeArgumentsOf('gateway'), 'gateway/main.ts'], port, options, env)
  },
}

const apollo: GatewayUnderTest = {
  name: 'apollo',
  claims: new Set(),
  async start(options) {
    const port = await freePort()
    const args = ['bench/bombs/apollo-gateway.ts', options.supergraphFile, String(port)]
    return start(args, port, options, { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' })
  },
}

/** By the names of the result. `web-socket` is claimed by those that have one. */
export const gateways = { ours, apollo, hive } as const
export type GatewayName = keyof typeof gateways

function start(args: readonly string[], port: number, { folder }: GatewayStart, env: Record<string, string>) {
  return startGatewayProcess({
    command: process.execPath,
    args,
    cwd: root,
    folder,
    // Apollo's standalone server answers on every path.
    url: `http://127.0.0.1:${port}/graphql`,
    env,
  })
}
