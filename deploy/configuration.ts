// What each process can be told by its environment: the names that its config.ts knows, with what stands before them there.
// Used for .env.example of each service and for docs/configuration.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Names } from '#platform/process/config.ts'
import { namesOf } from '#platform/process/service-config.ts'

const root = (path: string) => new URL(`../${path}`, import.meta.url)

/** A subgraph or the gateway. */
export interface ConfiguredService {
  /** The folder of its config.ts and of its .env.example. */
  readonly folder: string
  readonly names: Names
}

/** The two forms that a config.ts takes: a subgraph's own names beside the common ones, or all names of a gateway. */
interface ConfigModule {
  readonly ownNames?: Names
  readonly names?: Names
}

async function readService(folder: string): Promise<ConfiguredService> {
  // A path made here: deploy/ reads what services are configured with, and knows none of them by name.
  const config: ConfigModule = await import(root(`${folder}/config.ts`).href)
  const names = config.names ?? namesOf(folder.replace('subgraphs/', ''), config.ownNames ?? {})
  return { folder, names }
}

/** What the sources say about each name: the JSDoc before it. */
export function readComments(folder: string): Map<string, string> {
  const common = ['service-config', 'tracing-config'].map(name => `platform/process/${name}.ts`)
  const sources = [...common, `${folder}/config.ts`].map(path => readFileSync(root(path), 'utf8'))
  const matches = sources.flatMap(source => [
    ...source.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*([A-Z][A-Z0-9_]+):/g),
  ])
  return new Map(matches.map(([, comment = '', name = '']) => [name, comment.replace(/\s*\n\s*\*\s?/g, ' ').trim()]))
}

/** All of them, the gateway last. */
export async function listConfiguredServices(): Promise<ConfiguredService[]> {
  const folders = [...readdirSync(root('subgraphs/')).map(name => `subgraphs/${name}`), 'gateway']
  return Promise.all(folders.filter(folder => existsSync(root(`${folder}/config.ts`))).map(readService))
}
