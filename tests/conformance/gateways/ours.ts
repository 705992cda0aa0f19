// Our gateway, as anyone would start it: `node gateway/main.ts` with its environment.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patient } from '#stack/testing/testing.ts'
import { freePort, startGatewayProcess } from './child.ts'
import {
  allClaims,
  type GatewayLimits,
  type GatewayStart,
  type GatewayUnderTest,
  type RunningGateway,
} from './gateway.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const limitNames: Record<keyof GatewayLimits, string> = {
  subscriptionsPerConnection: 'GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION',
  subscriptionsPerUser: 'GATEWAY_MAX_SUBSCRIPTIONS_PER_USER',
  connectionsPerUser: 'GATEWAY_MAX_CONNECTIONS_PER_USER',
  depth: 'GATEWAY_MAX_DEPTH',
  aliases: 'GATEWAY_MAX_ALIASES',
  bodyBytes: 'GATEWAY_MAX_BODY_BYTES',
  socketBufferBytes: 'GATEWAY_MAX_SOCKET_BUFFER_BYTES',
  subgraphTimeoutMs: 'GATEWAY_SUBGRAPH_TIMEOUT_MS',
  eventDeadlineMs: 'GATEWAY_EVENT_DEADLINE_MS',
  origins: 'GATEWAY_ORIGINS',
}

export const ours: GatewayUnderTest = {
  name: 'ours',
  claims: new Set(allClaims),
  refusesSupergraph: /supergraph was refused/,
  async start(options) {
    // A port that was free is sometimes somebody else's by the time it is listened on.
    for (let tries = 1; ; tries++)
      try {
        return await startAt(await freePort(), options)
      } catch (error) {
        if (tries === 3 || !String(error).includes('EADDRINUSE')) throw error
      }
  },
}

function startAt(port: number, options: GatewayStart): Promise<RunningGateway> {
  return startGatewayProcess({
    command: process.execPath,
    args: ['gateway/main.ts'],
    cwd: root,
    folder: options.folder,
    url: `http://127.0.0.1:${port}/graphql`,
    env: environmentOf(options, port),
  })
}

export function environmentOf({ limits, ...options }: GatewayStart, port: number): Record<string, string> {
  const limitsByName = Object.entries(limits).map(([name, value]) => [
    limitNames[name as keyof GatewayLimits],
    String(value),
  ])
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    // Compiling Apollo's packages is most of a start; several gateways start in one run.
    NODE_COMPILE_CACHE: join(root, '.data', 'cache', 'node'),
    GATEWAY_PORT: String(port),
    GATEWAY_SUPERGRAPH: options.supergraphFile,
    GATEWAY_JWKS_URL: options.identity.jwksUrl,
    GATEWAY_TOKEN_ISSUER: options.identity.issuer,
    GATEWAY_TOKEN_AUDIENCE: options.identity.audience,
    IDENTITY_SIGNING_KEY_FILE: options.signingKeyFile,
    ...patient.gateway,
    ...Object.fromEntries(limitsByName),
  }
}
