// What is compared: how each is started before the same three subgraphs.
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import jwt from 'jsonwebtoken'
import { peersFolder } from '../peers/install.ts'
import { issuer, ports, sdl } from './contract.ts'

export const gatewayNames = ['ours', 'apollo', 'hiveGateway', 'hiveRouter', 'bare'] as const
export type GatewayName = (typeof gatewayNames)[number]

/** How a process is started: `command` where it is no Node.js program. */
export interface Spec {
  readonly command?: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly port: number
}

export interface Scene {
  readonly jwks: string
  readonly tokensFile: string
  readonly specs: Readonly<Record<GatewayName, Spec>>
}

const viewers = 1_000

export function prepareScene(scratch: string): Scene {
  const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [tokens, assertions] = [newKey(), newKey()]
  const supergraph = join(scratch, 'supergraph.graphql')
  const tokensFile = join(scratch, 'tokens.json')
  const keyFile = join(scratch, 'key.json')
  const sign = (user: number) =>
    jwt.sign({ sid: `session-${user}`, roles: [] }, tokens.privateKey, {
      algorithm: 'ES256',
      header: { alg: 'ES256', typ: 'at+jwt', kid: 'tokens' },
      subject: `user-${user}`,
      issuer,
      audience: issuer,
      expiresIn: '6h',
    })
  writeFileSync(
    keyFile,
    JSON.stringify({ kid: 'gateway', privateKey: assertions.privateKey.export({ format: 'jwk' }) }),
  )
  writeFileSync(tokensFile, JSON.stringify(Array.from({ length: viewers }, (_, user) => sign(user))))
  writeFileSync(supergraph, compose())
  const published = { ...tokens.publicKey.export({ format: 'jwk' }), kid: 'tokens', use: 'sig', alg: 'ES256' }
  return { jwks: JSON.stringify({ keys: [published] }), tokensFile, specs: specsOf(supergraph, keyFile) }
}

function specsOf(supergraph: string, keyFile: string): Record<GatewayName, Spec> {
  const jwksUrl = `http://127.0.0.1:${ports.jwks}/jwks.json`
  const here = import.meta.dirname
  return {
    ours: {
      port: ports.ours,
      cwd: process.env.BENCH_CHECKOUT ?? join(peersFolder, '../..'),
      args: ['gateway/main.ts'],
      env: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        GATEWAY_PORT: String(ports.ours),
        GATEWAY_SUPERGRAPH: supergraph,
        GATEWAY_JWKS_URL: jwksUrl,
        GATEWAY_TOKEN_ISSUER: issuer,
        GATEWAY_TOKEN_AUDIENCE: issuer,
        IDENTITY_SIGNING_KEY_FILE: keyFile,
        // One address and a thousand people who ask all day.
        GATEWAY_COST_PER_USER: '1000000000',
        GATEWAY_COST_PER_ADDRESS: '1000000000',
      },
    },
    apollo: {
      port: ports.apollo,
      cwd: here,
      args: ['apollo-gateway.ts'],
      env: { NODE_ENV: 'production', BENCH_SUPERGRAPH: supergraph },
    },
    hiveGateway: {
      port: ports.hiveGateway,
      cwd: peersFolder,
      args: [
        'node_modules/@graphql-hive/gateway/dist/bin.js',
        'supergraph',
        supergraph,
        '--host=127.0.0.1',
        `--port=${ports.hiveGateway}`,
        '--config-path=hive-gateway.config.js',
      ],
      env: { NODE_ENV: 'production', PEER_JWKS_URL: jwksUrl, PEER_ISSUER: issuer, PEER_AUDIENCE: issuer },
    },
    hiveRouter: {
      port: ports.hiveRouter,
      cwd: here,
      command: process.env.HIVE_ROUTER ?? '',
      args: [],
      env: { SUPERGRAPH_FILE_PATH: supergraph, PORT: String(ports.hiveRouter), HOST: '127.0.0.1' },
    },
    bare: { port: ports.bare, cwd: here, args: ['bare-proxy.ts'], env: {} },
  }
}

function compose(): string {
  const services = (['posts', 'people', 'topics'] as const).map(name => ({
    name,
    url: `http://127.0.0.1:${ports[name]}/graphql`,
    typeDefs: parse(sdl[name]),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(`the subgraphs do not compose: ${errors?.map(String).join('\n')}`)
  return supergraphSdl
}
