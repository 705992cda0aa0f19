// No block of a guide stands there unrun: it is an operation of the collection, which `npm run codegen` puts there and tests run, or a
// test reads it out of the guide and runs it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkout } from './files.ts'

/** By guide and language: the test that runs the blocks. */
const runBy: Readonly<Record<string, string>> = {
  'first-steps.md js': 'tests/flow/first-steps.test.ts',
  'install.md tsx': 'clients/client/test/package.itest.ts',
  // Its commands are what that test does, with tarballs of its own.
  'install.md sh': 'clients/client/test/package.itest.ts',
  'limits.md graphql': 'tests/flow/guides.test.ts',
  'limits.md json': 'tests/flow/guides.test.ts',
  'live.md ts': 'clients/client/test/package.itest.ts',
  'live.md js': 'tests/browser/event-source.test.ts',
  'other-languages.md python': 'tests/flow/guides.test.ts',
  'other-languages.md sh': 'tests/flow/guides.test.ts',
  'own-subgraph.md graphql': 'tests/flow/own-subgraph.test.ts',
  'own-subgraph.md js': 'tests/flow/own-subgraph.test.ts',
  'own-subgraph.md sh': 'tests/flow/own-subgraph.test.ts',
  'plain-apollo.md js': 'tests/flow/guides.test.ts',
  'server-rendering.md js': 'tests/flow/guides.test.ts',
  'server-rendering.md tsx': 'clients/client/test/package.itest.ts',
  'studio.md sh': 'tests/flow/guides.test.ts',
}

const guides = readdirSync(join(checkout, 'docs/api')).filter(name => name.endsWith('.md'))

/** The languages of the blocks that no generator has put there. */
function writtenIn(guide: string): string[] {
  const text = readFileSync(join(checkout, 'docs/api', guide), 'utf8')
  const own = text.replaceAll(/<!-- from: [\s\S]*?<!-- end -->/g, '')
  return [...own.matchAll(/^```(\w*)\n[\s\S]*?^```$/gm)].map(([, language = '']) => language)
}

test('every block that was written by hand has a test that reads its guide', () => {
  const blocks = guides.flatMap(guide => writtenIn(guide).map(language => `${guide} ${language}`))
  expect(blocks.length).toBeGreaterThan(20)
  expect([...new Set(blocks)].filter(block => !(block in runBy))).toEqual([])
  expect(Object.keys(runBy).filter(block => !blocks.includes(block))).toEqual([])
})

test.each(Object.entries(runBy))('%s is read by %s', (block, path) => {
  const file = join(checkout, path)
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(block.split(' ')[0])
})
