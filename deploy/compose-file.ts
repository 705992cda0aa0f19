// Reads docker-compose.yml as data. Used by the checks of this folder and by the generator of the .env.example files.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Workload } from './as-processes.ts'

/** A mount in its long form; the short one is `source:target[:ro]`. */
export interface ComposeMount {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly read_only?: boolean
  readonly volume?: { readonly subpath?: string }
}

export interface ComposeService {
  readonly image: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly (string | ComposeMount)[]
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
  readonly ports?: readonly string[]
  readonly profiles?: readonly string[]
  readonly networks?: readonly string[]
  readonly network_mode?: string
  readonly restart?: string
  readonly stop_grace_period?: string
  readonly deploy?: { readonly resources?: { readonly limits?: Readonly<Record<string, unknown>> } }
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: Readonly<Record<string, unknown>>
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>
}

/** The file with its anchors, merges and variables resolved, as an engine sees it that was told nothing. */
export function readComposeFile(): ComposeFile {
  const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8')
  return parse(interpolate(text), { merge: true })
}

/** `${NAME:-default}` is its default, `$$` a dollar; anything else with a dollar would be a mistake. */
function interpolate(text: string): string {
  return text.replaceAll(/\$(?:\$|\{[A-Z_]+:-([^}]*)\}|)/g, (found, fallback: string | undefined) => {
    if (found === '$$') return '$'
    if (fallback === undefined)
      throw new Error('docker-compose.yml has a $ that is neither doubled nor a variable with a default')
    return fallback
  })
}

/** The folder of the volume of keys that a service sees; undefined for one that sees none of them. */
export function keysOf({ volumes = [] }: ComposeService): string | undefined {
  const mount = volumes.find(volume => typeof volume === 'object' && volume.source === 'keys')
  return typeof mount === 'object' ? mount.volume?.subpath : undefined
}

/** The services that run this repository's image, by name. */
export function listOwnServices({ services }: ComposeFile): [name: string, service: ComposeService][] {
  return Object.entries(services).filter(([, service]) => service.image === 'chat-supergraph')
}

/** The services that stay, as processes. */
export function listWorkloads(file: ComposeFile): Workload[] {
  const staying = listOwnServices(file).filter(([, service]) => service.restart !== 'no')
  return staying.map(([hostname, service]) => ({
    service: keysOf(service) ?? hostname,
    ...{ hostname, command: service.command ?? [], environment: service.environment ?? {}, keys: keysOf(service) },
  }))
}
