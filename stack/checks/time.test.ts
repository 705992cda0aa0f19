// Proves that the check of who looks at the machine's clock finds what it is there to find, and nothing else.
import { expect, test } from '@jest/globals'
import { findingsIn, isHeld } from './time.ts'

const what = (source: string, path = 'gateway/a.ts') => findingsIn(path, source).map(finding => finding.what)

test.each([
  ['export const at = Date.now()', 'Date.now'],
  ['export const f = (now = Date.now) => now()', 'Date.now'],
  ['export const at = performance.now()', 'performance.now'],
  ['export const at = globalThis.performance.now()', 'globalThis.performance.now'],
  ['export const at = new Date()', 'new Date()'],
  ['export const at = new Date', 'new Date()'],
  ['setTimeout(() => {}, 5)', 'setTimeout('],
  ['export const later = new Promise(setTimeout)', 'setTimeout'],
  ['globalThis.setTimeout(() => {}, 5)', 'globalThis.setTimeout'],
  ['export class A { b = () => [{ c: setInterval(() => {}, 5) }] }', 'setInterval('],
  ['fetch("/", { signal: AbortSignal.timeout(5) })', 'AbortSignal.timeout'],
  [`export const at = \`\${Math.random()}\``, 'Math.random'],
  ['import { setTimeout as wait } from "node:timers/promises"', 'node:timers/promises'],
  ['const wait = await import("timers/promises")', 'timers/promises'],
  ['await delay(5)', 'delay('],
])('%s takes %s', (source, taken) => {
  expect(what(source)).toEqual([taken])
})

test.each([
  '// Date.now()',
  'export const said = "Date.now() setTimeout(f, 1)"',
  'export const page = `<script>setTimeout(() => Date.now(), 5)</script>`',
  'export const at = new Date(0)',
  'export const at = Date.parse("2030") + Date.UTC(2030, 0)',
  'setImmediate(() => {})',
  'socket.setTimeout(5)',
  'export const config = { setTimeout: 5, delay: 5 }',
  'export interface A { setTimeout(): void; now: typeof Date }',
])('%s takes nothing', source => {
  expect(what(source)).toEqual([])
})

test('a finding says its line, also behind letters of more than one byte and in a second file', () => {
  const source = '// für alle – 😀\nexport const name = "é"\n\nexport const at = Date.now()\n'
  for (const path of ['platform/a.ts', 'platform/b.ts'])
    expect(findingsIn(path, source)).toEqual([{ path, line: 4, what: 'Date.now' }])
})

test.each([
  ['platform/loop.ts', true],
  ['subgraphs/chats/store.ts', true],
  ['gateway/subscribe/hub.test.ts', true],
  ['subgraphs/messages/test-room.ts', true],
  ['platform/clock.ts', false],
  ['stack/wait.ts', false],
  ['bench/run.ts', false],
])('whether %s has to keep the rule: %s', (path, held) => expect(isHeld(path)).toBe(held))
