// What the components cost a page, by the measurement of bench/size.ts.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const measurement = fileURLToPath(new URL('../bench/size.ts', import.meta.url))
const kib = 1_024

test('message list, composer and provider are at most 60 KiB, compressed; a face alone is less than 4', () => {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const printed = execFileSync(process.execPath, [measurement], { env, encoding: 'utf8' })
  const { avatar, list } = JSON.parse(printed) as Record<string, { atOnce: number }>
  expect(list?.atOnce).toBeLessThanOrEqual(60 * kib)
  expect(list?.atOnce).toBeGreaterThan(20 * kib)
  expect(avatar?.atOnce).toBeLessThanOrEqual(4 * kib)
})
