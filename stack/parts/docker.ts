// A part as a container, where a Docker engine answers. The image is pinned; the data folder is mounted, so data persists.
import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import type { ProcessSpec } from '../processes/guarded-process.ts'
import { onPath } from './on-path.ts'
import type { ProviderContext } from './part.ts'

export interface Container {
  part: string
  image: string
  /** Host port -> container port. */
  publish: [number, number][]
  /** Host folder -> container folder. */
  mount: [string, string]
  env?: Record<string, string>
  args?: string[]
}

/** Whether a Docker engine answers, not only its client. */
export async function dockerAnswers(): Promise<boolean> {
  if (!(await onPath('docker'))) return false
  return spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 }).status === 0
}

/**
 * `docker run` in the foreground: the client passes SIGTERM on to the container, and its end is the container's end.
 * A client that was killed leaves its container behind, so the container's name is fixed per data folder and removed first.
 */
export async function dockerProcess(
  { host, runId }: ProviderContext,
  { part, image, publish, mount, env = {}, args = [] }: Container,
): Promise<Pick<ProcessSpec, 'command' | 'args'>> {
  await mkdir(mount[0], { recursive: true })
  const name = `chat-${part}-${Buffer.from(mount[0]).toString('hex').slice(-24)}`
  spawnSync('docker', ['rm', '--force', name], { timeout: 20_000 })
  const options = [
    ...publish.flatMap(([outer, inner]) => ['--publish', `${host}:${outer}:${inner}`]),
    ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...['--volume', `${mount[0]}:${mount[1]}`, '--label', `stack-run=${runId}`, '--name', name],
  ]
  return { command: 'docker', args: ['run', '--rm', '--init', ...options, image, ...args] }
}
