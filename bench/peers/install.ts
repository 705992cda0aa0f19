// The packages of bench/peers/package.json: installed when a measurement needs them, from the lockfile, beside no service. They stand
// one folder below the measurements, because a package.json beside those would hide the root's `#platform/` imports from them.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const peersFolder = import.meta.dirname

/** Makes bench/peers/node_modules where it is missing. */
export function installPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules/@graphql-hive/gateway'))) return
  console.log('Installing the peers of bench/peers/package.json (once)')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: peersFolder, stdio: 'inherit' })
}
