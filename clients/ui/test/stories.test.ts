// Whoever looks for a component finds it in a story.
import { afterAll, expect, test } from '@jest/globals'
import * as ui from '../src/index.ts'
import * as kit from '../src/kit.ts'
import { stories } from '../stories/all.ts'
import { clients } from '../stories/world.ts'

afterAll(() => {
  for (const one of clients) one[Symbol.dispose]()
})

/** Functions, and what `memo` makes of them. */
const isComponent = ([name, value]: [string, unknown]): boolean =>
  /^[A-Z]/.test(name) &&
  (typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value))

test('every component of the package has a story', () => {
  const components = [...Object.entries(ui), ...Object.entries(kit)].filter(isComponent).map(([name]) => name)
  expect(components.length).toBeGreaterThan(40)
  const told = new Set(stories.flatMap(({ of }) => of))
  expect([...new Set(components)].filter(name => !told.has(name))).toEqual([])
  expect([...told].filter(name => !components.includes(name))).toEqual([])
})
