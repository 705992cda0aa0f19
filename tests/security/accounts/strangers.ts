// Requests from any network address: straight to auth, under the gateway's signature, which is believed in what it says of its client.

import { createPrivateKey, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientHeaders } from '#platform/http/exchange.ts'
import { assertionHeader, createSigner } from '#platform/identity/identity.ts'
import { testStack } from '#stack/testing/testing.ts'
import type { AskOptions } from './world.ts'

interface KeyFile {
  readonly kid: string
  readonly privateKey: Parameters<typeof createPrivateKey>[0] & object
}

/** Nobody who is signed in, at this address. */
export function at(address: string): AskOptions {
  const { dataDir, urls } = testStack()
  const file = join(dataDir, 'keys', 'signing-gateway.json')
  const { kid, privateKey } = JSON.parse(readFileSync(file, 'utf8')) as KeyFile
  const key = createPrivateKey({ key: privateKey as never, format: 'jwk' })
  const assertion = createSigner({ kid, privateKey: key }).sign({ kind: 'anonymous' }, 'auth')
  return { url: urls.auth ?? '', headers: { [assertionHeader]: assertion, [clientHeaders.address]: address } }
}

/** Addresses of as many networks, none of which anybody else has. */
export function networks(count: number): string[] {
  const [a, b] = randomBytes(2)
  return Array.from({ length: count }, (_, index) => `10.${a}.${b}.${index}`)
}
