// Each rule of schema/LIVE.md is proved by a test that names it, and each case of the conformance suite names a rule that there is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkout, repositoryFiles } from './files.ts'
import { faultsOf, namedIn } from './live-rules.ts'

const read = (path: string) => ({ path, source: readFileSync(join(checkout, path), 'utf8') })

/** Without this one, which names rules that are none. */
const testFiles = () =>
  repositoryFiles('*.test.ts', '*.itest.ts', 'tests/conformance/*.ts')
    .filter(path => !import.meta.filename.endsWith(path))
    .map(read)

test('each rule of LIVE.md is proved by a test, and each case of the conformance suite names one', () => {
  expect(faultsOf(read('schema/LIVE.md').source, testFiles())).toEqual([])
})

const specification = '- **F1** Words.\n\n| **L2** | a limit |\n'
const cases = (source: string) => ({ path: 'tests/conformance/cases/some.ts', source })
const proof = cases("  {\n    name: 'it holds',\n    rules: ['F1', 'L2'],\n  },\n")

test('a rule that no test names is a fault', () => {
  expect(faultsOf(specification, [proof])).toEqual([])
  expect(faultsOf(`${specification}- **U3** More.`, [proof])).toEqual(['U3 is proved by no test'])
})

test('a title of a test elsewhere proves as much as a case', () => {
  const elsewhere = { path: 'gateway/a.test.ts', source: "test('it holds [U3]', () => {})" }
  expect(faultsOf(`${specification}- **U3** More.`, [proof, elsewhere])).toEqual([])
})

test.each(["    name: 'it holds too',\n    needs: ['sharing'],\n", "    name: 'it holds too',\n    rules: [],\n"])(
  'a case that names no rule is a fault: %j',
  source => {
    const fault = 'tests/conformance/cases/some.ts: "it holds too" names no rule'
    expect(faultsOf(specification, [proof, cases(source)])).toEqual([fault])
  },
)

test('a rule that does not exist, and one that is said twice, are faults', () => {
  const title = { path: 'gateway/a.test.ts', source: "test('it holds [F1, F9]', () => {})" }
  expect(faultsOf(`${specification}- **F1** Other words.`, [proof, title])).toEqual([
    'F1 is said twice',
    'gateway/a.test.ts names F9, which is no rule',
  ])
})

test.each([
  ["test('title [F1]', f)", ['F1']],
  ['test(`title [F1, L2]`, f)', ['F1', 'L2']],
  ["protocolCase(['C2'], 'title', f)", ['C2']],
  ["// as [F1] says; test('[F1] comes first', f); at[F1]; x['F1']", []],
] as const)('%s names %j', (source, names) => {
  expect(namedIn(source)).toEqual(names)
})
