import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type EventVersions, eventVersions, readEvent } from './versions.ts'

const envelope = {
  specversion: '1.0',
  id: 'a:1',
  source: '/subgraphs/things',
  subject: 'a',
  time: '2026-11-22T18:00:00.000Z',
  datacontenttype: 'application/json',
  rev: 1,
}
const record = (type: unknown, data: unknown = {}) => JSON.stringify({ ...envelope, type, data })

/** A table in which `things.Happened` has come to its third version. */
const versions: EventVersions = {
  current: { 'things.Happened': 3 },
  upcasts: { 'things.Happened': ({ title }: { title: string }) => ({ title, tags: [] }) },
}

test('the present version is read as it is, and the one before as the present one', () => {
  const data = { title: 'x', tags: ['y'] }
  expect(readEvent(record('things.Happened.v3', data), versions)).toMatchObject({ type: 'things.Happened.v3', data })
  expect(readEvent(record('things.Happened.v2', { title: 'x' }), versions)).toMatchObject({
    type: 'things.Happened.v3',
    data: { title: 'x', tags: [] },
  })
})

test.each([
  ['things.Happened.v4', /newer than version 3/],
  ['things.Happened.v1', /older than version 2/],
  ['things.Vanished.v1', /not a type that is known/],
  ['things.Happened', /not a type that is known/],
  ['constructor.v1', /not a type that is known/],
  ['', /not a type that is known/],
  [7, /type is not a string/],
])('an event of type %s is named, never skipped', (type, reason) => {
  expect(() => readEvent(record(type), versions)).toThrow(reason)
})

test.each([
  ['{', /not JSON/],
  ['[]', /specversion/],
  ['null', /not a JSON object/],
  [JSON.stringify({ ...envelope, type: 'things.Happened.v3', data: {}, rev: 0 }), /rev/],
  [JSON.stringify({ ...envelope, type: 'things.Happened.v3', data: {}, time: 'yesterday' }), /time/],
  [JSON.stringify({ ...envelope, type: 'things.Happened.v3', data: 'text' }), /data/],
])('a record that is no event is named', (text, reason) => {
  expect(() => readEvent(text, versions)).toThrow(reason)
})

/** One stored record of every type that was ever written and may still be in a topic. A line is never changed, only added. */
const stored = readFileSync(new URL('examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')

test.each(stored.map(line => [(JSON.parse(line) as { type: string }).type, line]))(
  'a %s as it was stored is still read',
  (_, line) => {
    expect(Object.keys(readEvent(line).data as object).length).toBeGreaterThan(0)
  },
)

test('every type has a stored example of its present version', () => {
  const types = new Set(stored.map(line => readEvent(line).type))
  const missing = Object.entries(eventVersions.current).filter(([name, version]) => !types.has(`${name}.v${version}`))
  expect(missing).toEqual([])
})
