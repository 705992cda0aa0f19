// Hive Gateway (npm), for comparison: its command line with bench/peers/hive-gateway.config.js. Its packages are beside that
// file: `npm ci --prefix bench/peers` comes first.

import { fileURLToPath } from 'node:url'
import { freePort, startGatewayProcess } from './child.ts'
import type { GatewayUnderTest } from './gateway.ts'

const peers = fileURLToPath(new URL('../../../bench/peers/', import.meta.url))

/**
 * Its documentation promises WebSocket and SSE (it answers Apollo's multipart protocol with 406), and hands each viewer's token to the subgraph, which makes rights, and cursors where a
 * subgraph has them, the subgraph's own. Of the other claims it says nothing, or the contrary.
 */
export const hive: GatewayUnderTest = {
  name: 'Hive Gateway',
  claims: new Set(['web-socket', 'sse', 'admission', 'revocation', 'resume', 'restart']),
  async start({ supergraphFile, identity, folder }) {
    const port = await freePort()
    return startGatewayProcess({
      command: process.execPath,
      args: [
        'node_modules/@graphql-hive/gateway/dist/bin.js',
        'supergraph',
        supergraphFile,
        '--host=127.0.0.1',
        `--port=${port}`,
        '--config-path=hive-gateway.config.js',
      ],
      cwd: peers,
      folder,
      url: `http://127.0.0.1:${port}/graphql`,
      env: {
        PEER_JWKS_URL: identity.jwksUrl,
        PEER_ISSUER: identity.issuer,
        PEER_AUDIENCE: identity.audience,
        DEBUG: process.env.PEER_DEBUG,
      },
    })
  },
}
