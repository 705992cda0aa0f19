// The three that are compared: how each is started before the same two subgraphs.
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import jwt from 'jsonwebtoken'
import { peersFolder } from '../peers/install.ts'
import type { ServerSpec } from '../pinned/processes.ts'
import { issuer, sdl, subgraphPorts } from './contract.ts'

export const serverNames = ['ours', 'rawWs', 'hive'] as const
export type ServerName = (typeof serverNames)[number]

export interface Scene {
  readonly jwks: string
  /** A JSON list of access tokens, each of another user. */
  readonly tokensFile: string
  spec(name: ServerName): ServerSpec
}

/** Keys, tokens and the supergraph, in the folder. */
export function prepareScene(scratch: string, users: number): Scene {
  const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [tokens, assertions] = [newKey(), newKey()]
  const jwksUrl = `http://127.0.0.1:${subgraphPorts.jwks}/jwks.json`
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
  writeFileSync(supergraph, compose())

  const specs: Record<ServerName, Omit<ServerSpec, 'scratch'>> = {
    ours: {
      port: 17_111,
      cwd: join(peersFolder, '../..'),
      args: ['gateway/main.ts'],
      env: {
        NODE_ENV: 'test',
        LOG_LEVEL: 'warn',
        GATEWAY_PORT: '17111',
        GATEWAY_SUPERGRAPH: supergraph,
        GATEWAY_JWKS_URL: jwksUrl,
        GATEWAY_TOKEN_ISSUER: issuer,
        GATEWAY_TOKEN_AUDIENCE: issuer,
        IDENTITY_SIGNING_KEY_FILE: keyFile,
        // The readers are few users with very many sockets.
        GATEWAY_COST_PER_USER: '1000000000',
        GATEWAY_COST_PER_ADDRESS: '1000000000',
      },
    },
    rawWs: { port: 17_112, cwd: import.meta.dirname, args: ['raw-broadcast.ts'], env: { PORT: '17112' } },
    hive: {
      port: 17_113,
      cwd: peersFolder,
      args: [
        'node_modules/@graphql-hive/gateway/dist/bin.js',
        'supergraph',
        supergraph,
        '--host=127.0.0.1',
        '--port=17113',
        '--config-path=hive-gateway.config.js',
      ],
      env: { NODE_ENV: 'production', PEER_JWKS_URL: jwksUrl, PEER_ISSUER: issuer, PEER_AUDIENCE: issuer },
    },
  }
  const published = { ...tokens.publicKey.export({ format: 'jwk' }), kid: 'tokens', use: 'sig', alg: 'ES256' }
  return {
    jwks: JSON.stringify({ keys: [published] }),
    tokensFile,
    spec: name => ({ ...specs[name], scratch }),
  }
}

function compose(): string {
  const services = (['feed', 'people'] as const).map(name => ({
    name,
    url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
    typeDefs: parse(sdl[name]),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(`the subgraphs do not compose: ${errors?.map(String).join('\n')}`)
  return supergraphSdl
}
