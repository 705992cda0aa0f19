// The chart, the sets of values that it is rendered with, and `helm`, which renders it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { onPath } from '#stack/parts/on-path.ts'

export const chartFolder = join(import.meta.dirname, 'chat-supergraph')
const valuesFolder = join(import.meta.dirname, 'values')
const renderedFolder = join(import.meta.dirname, 'rendered')
/** Has the hash of what was rendered last. */
export const sourcesFile = join(renderedFolder, 'sources.sha256')

/** The names of the sets: `default`, `full`. */
export function listValueSets(): string[] {
  return readdirSync(valuesFolder).map(file => basename(file, '.yaml'))
}

export const valuesFile = (set: string) => join(valuesFolder, `${set}.yaml`)
export const renderedFile = (set: string) => join(renderedFolder, `${set}.yaml`)

/** Of everything that a rendering depends on, by path and content. */
export function hashSources(): string {
  const hash = createHash('sha256')
  for (const folder of [chartFolder, valuesFolder]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      hash.update(`${path.slice(import.meta.dirname.length)}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** The path of `helm`: HELM, or the one on PATH; undefined where there is none. */
export async function findHelm(): Promise<string | undefined> {
  return process.env.HELM || (await onPath('helm'))
}

/** Renders as for a cluster of a version that is supported. @param args further ones of `helm template` @returns the manifests, or why not */
export function render(helm: string, args: readonly string[]): { text: string; problem: string | undefined } {
  // What `helm` believes a cluster's version to be depends on how it was built.
  const common = ['template', 'chat', chartFolder, '--namespace', 'chat', '--kube-version', '1.34.0']
  const { status, stdout, stderr } = spawnSync(helm, [...common, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return { text: stdout, problem: status === 0 ? undefined : stderr }
}
