// What a gateway under measurement stands in: users with tokens, keys of its own, and the supergraph of the subgraphs behind it.
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import jwt from 'jsonwebtoken'

export const issuer = 'bench'

export interface SceneOptions {
  readonly users: number
  /** A JWKS is served here on loopback, with what `jwks` says. */
  readonly jwksPort: number
  /** The SDL of each subgraph, and the port of loopback that it listens on. */
  readonly subgraphs: Readonly<Record<string, { readonly sdl: string; readonly port: number }>>
}

export interface SceneFiles {
  readonly jwks: string
  readonly jwksUrl: string
  /** A JSON list of access tokens, each of another user. */
  readonly tokensFile: string
  readonly supergraph: string
  /** What our gateway is started with, besides its port. */
  readonly ours: Readonly<Record<string, string>>
}

/** Keys, tokens and the supergraph, in the folder. */
export function prepareFiles(scratch: string, { users, jwksPort, subgraphs }: SceneOptions): SceneFiles {
  const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [tokens, assertions] = [newKey(), newKey()]
  const jwksUrl = `http://127.0.0.1:${jwksPort}/jwks.json`
  const supergraph = join(scratch, 'supergraph.graphql')
  const tokensFile = join(scratch, 'tokens.json')
  const keyFile = join(scratch, 'key.json')
  const key = { kid: 'gateway', privateKey: assertions.privateKey.export({ format: 'jwk' }) }
  const sign = (user: number) =>
    jwt.sign({ sid: `session-${user}`, roles: [] }, tokens.privateKey, {
      algorithm: 'ES256',
      header: { alg: 'ES256', typ: 'at+jwt', kid: 'tokens' },
      subject: `user-${user}`,
      issuer,
      audience: issuer,
      expiresIn: '6h',
    })
  writeFileSync(keyFile, JSON.stringify(key))
  writeFileSync(tokensFile, JSON.stringify(Array.from({ length: users }, (_, user) => sign(user))))
  writeFileSync(supergraph, compose(subgraphs))
  const published = { ...tokens.publicKey.export({ format: 'jwk' }), kid: 'tokens', use: 'sig', alg: 'ES256' }
  return {
    ...{ jwks: JSON.stringify({ keys: [published] }), jwksUrl, tokensFile, supergraph },
    ours: {
      LOG_LEVEL: 'warn',
      GATEWAY_SUPERGRAPH: supergraph,
      GATEWAY_JWKS_URL: jwksUrl,
      GATEWAY_TOKEN_ISSUER: issuer,
      GATEWAY_TOKEN_AUDIENCE: issuer,
      IDENTITY_SIGNING_KEY_FILE: keyFile,
      // All who ask come from one address, and some are few users with very many sockets.
      GATEWAY_COST_PER_USER: '1000000000',
      GATEWAY_COST_PER_ADDRESS: '1000000000',
    },
  }
}

function compose(subgraphs: SceneOptions['subgraphs']): string {
  const services = Object.entries(subgraphs).map(([name, { sdl, port }]) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    typeDefs: parse(sdl),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(`the subgraphs do not compose: ${errors?.map(String).join('\n')}`)
  return supergraphSdl
}

/** Hive Gateway as its command line starts it, before the same files. */
export const hiveGateway = (port: number, { supergraph, jwksUrl }: SceneFiles) => ({
  args: [
    'node_modules/@graphql-hive/gateway/dist/bin.js',
    'supergraph',
    supergraph,
    '--host=127.0.0.1',
    `--port=${port}`,
    '--config-path=hive-gateway.config.js',
  ],
  env: { NODE_ENV: 'production', PEER_JWKS_URL: jwksUrl, PEER_ISSUER: issuer, PEER_AUDIENCE: issuer },
})
