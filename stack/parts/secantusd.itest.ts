import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test } from '@jest/globals'
import { randomFraction } from '#platform/clock.ts'
import { checkout } from '../services.ts'
import { pythonPackages } from './python-packages.ts'

const check = fileURLToPath(new URL('./secantusd_check.py', import.meta.url))

test('the stand-in packs its keys as its library does', async () => {
  const bin = await pythonPackages({
    cacheDir: join(checkout, '.data', 'parts'),
    runId: 'secantusd-check',
    progress: () => undefined,
    signal: new AbortController().signal,
  })
  // It asserts, and says which format and which values.
  await promisify(execFile)(join(bin ?? '', 'python3'), ['-B', check, `${Math.floor(randomFraction() * 1e9)}`])
})
