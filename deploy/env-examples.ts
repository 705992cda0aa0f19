// `node deploy/env-examples.ts`: writes .env.example of every service from what its config.ts knows; with `--check` it writes
// nothing and fails where one differs. What has no default gets the value that docker-compose.yml gives it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Names } from '#platform/process/config.ts'
import { namesOf } from '#platform/process/service-config.ts'
import { readComposeFile } from './compose-file.ts'

const root = (path: string) => new URL(`../${path}`, import.meta.url)
const { services } = readComposeFile()

interface Service {
  /** The folder of its config.ts and of its .env.example. */
  readonly folder: string
  readonly names: Names
  /** What the containers are given. */
  readonly given: Readonly<Record<string, string>>
}

/** The two forms that a config.ts takes: a subgraph's own names beside the common ones, or all names of a gateway. */
interface ConfigModule {
  readonly ownNames?: Names
  readonly names?: Names
}

async function readService(folder: string, container: string): Promise<Service> {
  // A path made here: deploy/ reads what services are configured with, and knows none of them by name.
  const config: ConfigModule = await import(root(`${folder}/config.ts`).href)
  const names = config.names ?? namesOf(folder.replace('subgraphs/', ''), config.ownNames ?? {})
  return { folder, names, given: services[container]?.environment ?? {} }
}

/** What the sources say about each name: the JSDoc before it. */
function readComments(folder: string): Map<string, string> {
  const sources = ['platform/process/service-config.ts', `${folder}/config.ts`].map(path =>
    readFileSync(root(path), 'utf8'),
  )
  const matches = sources.flatMap(source => [
    ...source.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*([A-Z][A-Z0-9_]+):/g),
  ])
  return new Map(matches.map(([, comment = '', name = '']) => [name, comment.replace(/\s*\n\s*\*\s?/g, ' ').trim()]))
}

function print({ folder, names, given }: Service): string {
  const comments = readComments(folder)
  const lines = Object.entries(names).map(([name, { expects, fallback }]) => {
    const comment = comments.get(name)
    const about = comment ? `# ${comment}\n# ${expects}` : `# ${expects}`
    if (!fallback) return `${about}; needed\n${name}=${given[name] ?? ''}`
    const value = fallback.value
    return `${about}\n# ${name}=${typeof value === 'object' || value === undefined ? (given[name] ?? '') : String(value)}`
  })
  return `# Every name that this process knows. A line without # has no default. A value that does not fit, or a name that is\n# almost one of these, is refused at the start; another name with one of these prefixes is told in the log.\n\n${lines.join('\n\n')}\n`
}

async function listServices(): Promise<Service[]> {
  const folders = readdirSync(root('subgraphs/')).map(name => [`subgraphs/${name}`, name] as const)
  const all = [...folders, ['gateway', 'gateway-1'] as const].filter(([folder]) =>
    existsSync(root(`${folder}/config.ts`)),
  )
  return Promise.all(all.map(([folder, container]) => readService(folder, container)))
}

for (const service of await listServices()) {
  const path = `${service.folder}/.env.example`
  const text = print(service)
  if (existsSync(root(path)) && readFileSync(root(path), 'utf8') === text) continue
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} differs from config.ts; run \`node deploy/env-examples.ts\`\n`)
    process.exitCode = 1
  } else {
    writeFileSync(root(path), text)
    process.stdout.write(`wrote ${path}\n`)
  }
}
