// The supergraph in force, and those who want to know when another one takes over. Written by the file watcher alone.

import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { validate } from 'graphql'
import { ConfigError } from '#platform/process/config.ts'
import type { Log } from '#platform/process/log.ts'
import type { Planner } from './planner/planner.ts'
import { compiledOf } from './run-plan.ts'
import { loadSupergraph, type Supergraph } from './supergraph.ts'

const pollMs = 500

/** The supergraph in force, loaded again when its file changes. Disposing stops watching the file. */
export interface Supergraphs extends Disposable {
  current(): Supergraph
  /** Called after the new one is in force; returns how to stop. */
  onChange(listener: (next: Supergraph) => void): () => void
  /** Reads the file again now. @throws where it is not a supergraph or cannot be run with; the old one stays in force */
  reload(): Promise<void>
}

/** What `watchSupergraph` works with. */
export interface SupergraphsOptions {
  readonly planner: Planner
  readonly log: Log
  /**
   * Asked before a supergraph is put in force: what this gateway is configured for has to be there. Whoever reads it later is in a
   * timer or a socket's event, where a missing URL would end the process.
   * @throws to refuse it
   */
  check(supergraph: Supergraph): void
}

/** @throws ConfigError where the file is missing, not a supergraph, or refused by `check` */
export function watchSupergraph(file: string, { planner, log, check }: SupergraphsOptions): Supergraphs {
  function load(sdl: string): Supergraph {
    const loaded = loadSupergraph(sdl, planner)
    check(loaded)
    return loaded
  }

  function loadFirst(): Supergraph {
    try {
      return load(readFileSync(file, 'utf8'))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new ConfigError('gateway', [`GATEWAY_SUPERGRAPH: ${file} cannot be run with: ${reason}`])
    }
  }

  let current = loadFirst()
  const listeners = new Set<(next: Supergraph) => void>()

  let reloading: Promise<void> = Promise.resolve()

  async function reloadNow() {
    const sdl = readFileSync(file, 'utf8')
    if (sdl === current.sdl) return
    const next = load(sdl)
    await warm(next, current, log)
    current = next
    for (const listener of listeners) listener(next)
    log.info({ supergraph: next.id }, 'a new supergraph is in force')
  }

  /** One after the other: the last file is what stays in force. */
  function reload(): Promise<void> {
    reloading = reloading.then(reloadNow, reloadNow)
    return reloading
  }

  // Polled rather than fs.watch: an atomic replacement (rename, a mounted config map) changes the inode that fs.watch holds.
  const onFileChange = () => {
    reload().catch(error =>
      log.error({ err: error, file }, 'the new supergraph was refused; the old one stays in force'),
    )
  }
  watchFile(file, { interval: pollMs, persistent: false }, onFileChange)

  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reload,
    [Symbol.dispose]() {
      unwatchFile(file, onFileChange)
    },
  }
}

/** Plans and compiles what was asked lately before anyone waits for it. What cannot be planned any more is refused when it is asked for. */
async function warm(next: Supergraph, previous: Supergraph, log: Log): Promise<void> {
  for (const { key, document, inParts } of previous.planned()) {
    if (validate(next.schema, document).length > 0) continue
    try {
      const plan = await next.plan(key, document, inParts)
      if (!inParts) compiledOf(plan, document, next)
    } catch (error) {
      log.warn({ err: error }, 'an operation could not be planned anew')
    }
  }
}
