// Proves that a comment which names a file or a folder that is not there is found, and that prose is left alone.
import { expect, test } from '@jest/globals'
import { createFind } from './comments.ts'

const find = createFind([
  'bench/result.ts',
  'docs/decisions/0020-limits.md',
  'gateway/main.ts',
  'gateway/subscribe/hub.ts',
  'stack/testing/test-time.ts',
])

test.each([
  ['// Read by readme.ts.', 'readme.ts'],
  ['/** Asked by `subscribe/feed.ts` alone. */', 'subscribe/feed.ts'],
  [' * As in gateway/subscribe/feed.ts, but later.', 'gateway/subscribe/feed.ts'],
  // Written in two parts, so that this file holds no such comment itself.
  [`const a = 1 ${'//'} gateway/transport has the others`, 'gateway/transport'],
  ['// Why: docs/decisions/0021.', 'docs/decisions/0021'],
  ['// Taken from #bench/results.ts', 'bench/results.ts'],
  ['// See ../stack/time.ts', 'stack/time.ts'],
])('%s names what is not there', (source, name) => {
  expect(find(`export {}\n${source}\n`)).toEqual([{ line: 2, name }])
})

test.each([
  '// Read by result.ts, subscribe/hub.ts and gateway/subscribe.',
  '// Why: docs/decisions/0020. Begun by gateway/main, #gateway/main.ts and ./main.ts.',
  '// Writes bench/<NAME>.ts, bench/results/<name>.json and bench/*.ts, for *.test.ts and test-<noun>.ts.',
  '/** Makes bench/peers/node_modules. */',
  '// Either/or, and/or, https://gateway/other.ts and https://spec.graphql.org/draft.',
  'export const page = "// from readme.ts"',
  "import '#gateway/gone.ts'",
])('%s is left alone', source => {
  expect(find(source)).toEqual([])
})
