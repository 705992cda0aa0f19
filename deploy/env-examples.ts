// `node deploy/env-examples.ts`: writes .env.example of every service from what its config.ts knows; with `--check` it writes
// nothing and fails where one differs. What has no default gets the value that docker-compose.yml gives it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readComposeFile } from './compose-file.ts'
import { type ConfiguredService, listConfiguredServices, readComments } from './configuration.ts'

const root = (path: string) => new URL(`../${path}`, import.meta.url)
const { services } = readComposeFile()

/** What the container of a service is given. */
const givenTo = (folder: string) =>
  services[folder === 'gateway' ? 'gateway-1' : folder.replace('subgraphs/', '')]?.environment ?? {}

function print({ folder, names }: ConfiguredService): string {
  const given: Readonly<Record<string, string>> = givenTo(folder)
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

for (const service of await listConfiguredServices()) {
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
