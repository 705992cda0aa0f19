// The three that are compared: how each is started before the same two subgraphs.
import { join } from 'node:path'
import { nodeArgumentsOf } from '#stack/services.ts'
import { peersFolder } from '../peers/install.ts'
import type { ServerSpec } from '../pinned/processes.ts'
import { hiveGateway, prepareFiles, type SceneFiles } from '../pinned/scene.ts'
import { sdl, subgraphPorts } from './contract.ts'

export const serverNames = ['ours', 'rawWs', 'hive'] as const
export type ServerName = (typeof serverNames)[number]

export interface Scene extends Pick<SceneFiles, 'jwks' | 'tokensFile'> {
  spec(name: ServerName): ServerSpec
}

const ports = { ours: 17_111, rawWs: 17_112, hive: 17_113 } as const

/** Keys, tokens and the supergraph, in the folder. */
export function prepareScene(scratch: string, users: number): Scene {
  const { feed, people, jwks: jwksPort } = subgraphPorts
  const subgraphs = { feed: { sdl: sdl.feed, port: feed }, people: { sdl: sdl.people, port: people } }
  const files = prepareFiles(scratch, { users, jwksPort, subgraphs })
  const specs: Record<ServerName, Omit<ServerSpec, 'scratch'>> = {
    ours: {
      port: ports.ours,
      cwd: join(peersFolder, '../..'),
      args: [...nodeArgumentsOf('gateway'), 'gateway/main.ts'],
      env: { ...files.ours, NODE_ENV: 'test', GATEWAY_PORT: String(ports.ours) },
    },
    rawWs: {
      port: ports.rawWs,
      cwd: import.meta.dirname,
      args: ['raw-broadcast.ts'],
      env: { PORT: String(ports.rawWs) },
    },
    hive: { port: ports.hive, cwd: peersFolder, ...hiveGateway(ports.hive, files) },
  }
  const { jwks, tokensFile } = files
  return { jwks, tokensFile, spec: name => ({ ...specs[name], scratch }) }
}
