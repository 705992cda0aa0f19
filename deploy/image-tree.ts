// Lays out what the Dockerfile copies into the image, and nothing else: a command that needs a file which the image lacks fails here
// as it would there. Used where the containers' commands run as processes.
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Copy {
  /** The earlier stage of the build that it is taken from; undefined for the checkout. */
  readonly stage: string | undefined
  readonly sources: readonly string[]
  /** A folder of the image ends with a slash. */
  readonly target: string
}

/** The COPY instructions of the last stage, in their order. */
export function listCopies(): Copy[] {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
  return [...lastStage.matchAll(/^COPY (?:--from=(\S+) )?(.+) (\S+)$/gm)].map(
    ([, stage, sources = '', target = '']) => ({
      ...{ stage, target },
      sources: sources.split(' '),
    }),
  )
}

/** Copies into `folder`, which stands for /app. The web app is the one that is built in the checkout, packages are its own. */
export function layOutImage(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { stage, sources, target } of listCopies())
    for (const source of sources) {
      const to = join(folder, target.endsWith('/') ? join(target, basename(source)) : target)
      if (stage === 'packages') symlinkSync(join(root, 'node_modules'), to)
      else cpSync(stage === undefined ? join(root, source) : join(root, target), to, { recursive: true })
    }
}
