// Reads docker-compose.yml as data. Used by the checks of this folder and by the generator of the .env.example files.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface ComposeService {
  readonly image: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly string[]
  readonly healthcheck?: unknown
  readonly ports?: readonly string[]
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: Readonly<Record<string, unknown>>
}

/** The file with its anchors and merges resolved, as an engine sees it. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'), { merge: true })
}

/** The services that run this repository's image, by name. */
export function listOwnServices({ services }: ComposeFile): [name: string, service: ComposeService][] {
  return Object.entries(services).filter(([, service]) => service.image === 'chat-supergraph')
}
