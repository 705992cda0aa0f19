// The packages of bench/package.json: installed when a measurement needs them, from the lockfile, beside no service.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const benchFolder = fileURLToPath(new URL('../', import.meta.url))

/** Makes bench/node_modules where it is missing. */
export function installPeers(): void {
  if (existsSync(`${benchFolder}node_modules/@graphql-hive/gateway`)) return
  console.log('Installing the peers of bench/package.json (once)')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: benchFolder, stdio: 'inherit' })
}
