// What a feature must not forget and no type says: its place in the list, and what becomes of everything that it keeps.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { erasureRules } from '#schema/erasure.ts'
import { coreCollections } from './core/collections.ts'
import type { CollectionErasure } from './core/feature.ts'
import { listed } from './merged.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const recipe = 'see CONTRIBUTING.md, "A feature of messages"'

/** The collections that the files of a folder open by their names. */
function openedIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter(path => path.endsWith('.ts') && !/test/.test(path))
    .map(path => readFileSync(`${root}${folder}/${path}`, 'utf8'))
  const opened = /\bcollection(?:<[^\n]*?>)?\(\s*'(\w+)'/g
  return new Set(sources.flatMap(source => [...source.matchAll(opened)].map(([, name]) => name ?? '')))
}

test('every folder of features is a feature of the list, by its name, and none is listed twice', () => {
  const names = listed.map(({ name }) => name)
  expect([...names].sort()).toEqual(readdirSync(`${root}features`).sort())
  expect(new Set(names).size).toBe(names.length)
})

const parts = [
  ...listed.map(({ name, collections = {} }) => [name, `features/${name}`, collections] as const),
  ['core', 'core', coreCollections] as const,
]

test.each(parts)('%s says what becomes of each collection that it opens', (_, folder, collections) => {
  const own = [...openedIn(folder)].filter(name => folder === 'core' || !(name in coreCollections))
  expect({ recipe, collections: own.sort() }).toEqual({ recipe, collections: Object.keys(collections).sort() })
})

test.each(parts)('what %s says of its collections is what the whole system promises', (_, __, collections) => {
  const broken = Object.entries<CollectionErasure>(collections).filter(([name, rule]) => {
    const promised = erasureRules[`messages.${name}`]?.rule
    // Rows that go are promised to go; others may name the person in another field, and then say why.
    return 'fields' in rule ? promised === undefined : promised === 'erased'
  })
  expect({ recipe, broken }).toEqual({ recipe, broken: [] })
})

test('every collection of messages that the system has a rule for belongs to somebody', () => {
  const known = new Set(parts.flatMap(([, , collections]) => Object.keys(collections)))
  const ofTheLog = ['events', 'erased_people']
  const ruled = Object.keys(erasureRules).flatMap(key => (key.startsWith('messages.') ? key.slice(9) : []))
  expect(ruled.filter(name => !known.has(name) && !ofTheLog.includes(name))).toEqual([])
})

test('each collection belongs to one part', () => {
  const all = parts.flatMap(([, , collections]) => Object.keys(collections))
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
})
