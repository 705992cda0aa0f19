// What is compared: how each is started before the same three subgraphs.
import { join } from 'node:path'
import { nodeArgumentsOf } from '#stack/services.ts'
import { peersFolder } from '../peers/install.ts'
import type { ServerSpec } from '../pinned/processes.ts'
import { hiveGateway, prepareFiles, type SceneFiles } from '../pinned/scene.ts'
import { ports, sdl } from './contract.ts'

export const gatewayNames = ['ours', 'oursUnshared', 'apollo', 'hiveGateway', 'hiveRouter', 'bare'] as const
export type GatewayName = (typeof gatewayNames)[number]

type Spec = Omit<ServerSpec, 'scratch'>

export interface Scene extends Pick<SceneFiles, 'jwks' | 'tokensFile'> {
  readonly specs: Readonly<Record<GatewayName, Spec>>
}

const users = 1_000
const here = import.meta.dirname

export function prepareScene(scratch: string): Scene {
  const subgraphs = Object.fromEntries(
    (['posts', 'people', 'topics'] as const).map(name => [name, { sdl: sdl[name], port: ports[name] }]),
  )
  const files = prepareFiles(scratch, { users, jwksPort: ports.jwks, subgraphs })
  const { jwks, tokensFile } = files
  return { jwks, tokensFile, specs: specsOf(files) }
}

function specsOf(files: SceneFiles): Record<GatewayName, Spec> {
  const { supergraph } = files
  const ours = {
    port: ports.ours,
    cwd: process.env.BENCH_CHECKOUT ?? join(peersFolder, '../..'),
    args: [...nodeArgumentsOf('gateway'), 'gateway/main.ts'],
    env: { ...files.ours, NODE_ENV: 'production', GATEWAY_PORT: String(ports.ours) },
  }
  return {
    ours,
    oursUnshared: { ...ours, env: { ...ours.env, GATEWAY_SHARE_READS: 'false' } },
    apollo: {
      port: ports.apollo,
      cwd: here,
      args: ['apollo-gateway.ts'],
      env: { NODE_ENV: 'production', BENCH_SUPERGRAPH: supergraph },
    },
    hiveGateway: { port: ports.hiveGateway, cwd: peersFolder, ...hiveGateway(ports.hiveGateway, files) },
    hiveRouter: {
      port: ports.hiveRouter,
      cwd: here,
      program: process.env.HIVE_ROUTER ?? '',
      args: [],
      env: { SUPERGRAPH_FILE_PATH: supergraph, PORT: String(ports.hiveRouter), HOST: '127.0.0.1' },
    },
    bare: { port: ports.bare, cwd: here, args: ['bare-proxy.ts'], env: {} },
  }
}
