// Finds the stack that `npm start` runs in this checkout, for commands that talk to it: seed, demo.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Endpoints } from './options.ts'
import { checkout } from './services.ts'
import { StackError } from './stack-error.ts'

/** @throws StackError where none runs. */
export async function runningStack(name = 'dev'): Promise<Endpoints> {
  const text = await readFile(join(checkout, '.data', name, 'endpoints.json'), 'utf8').catch(() => undefined)
  const endpoints = text ? (JSON.parse(text) as Endpoints) : undefined
  if (endpoints && (await answers(endpoints))) return endpoints
  throw new StackError(`No stack "${name}" runs in this checkout.`, 'Start it in another terminal: npm start')
}

/** A killed stack leaves its endpoints behind. */
async function answers({ gatewayUrl }: Endpoints): Promise<boolean> {
  if (!gatewayUrl) return true
  const health = new URL('/health/live', gatewayUrl)
  return fetch(health, { signal: AbortSignal.timeout(3_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}
