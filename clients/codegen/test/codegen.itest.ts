// Generating from what is committed: without a server, up to date, and with a clear word for an operation that does not fit.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { documentOf, fragmentOf, operationOf } from '../../client/src/documents.ts'
import { fragmentsOf, literalOf, readDefinitions } from '../src/literals.ts'
import { unmaskUnidentified } from '../src/unmask.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
test('the committed hooks are those of the committed schema, generated without a server', () => {
  const { status, stderr } = spawnSync(process.execPath, ['codegen.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  expect(stderr.split('\n').filter(line => line.startsWith('codegen:'))).toEqual([])
  expect(status).toBe(0)
}, 120_000)

test('each operation of the collection has its hooks', () => {
  const [documents = '', generated = ''] = ['client/src/generated/operations.ts', 'react/src/generated/hooks.ts'].map(
    path => readFileSync(join(root, 'clients', path), 'utf8'),
  )
  const names = [...documents.matchAll(/^export const (\w+)Document =/gm)]
  expect(names.length).toBeGreaterThan(100)
  for (const [, name] of names) {
    expect(generated).toMatch(new RegExp(`^export const use${name}(Query|Mutation|Subscription) =`, 'm'))
  }
  for (const [, name] of generated.matchAll(/^export const use(\w+)Query =/gm)) {
    if (name?.endsWith('Suspense') || name?.endsWith('Lazy')) continue
    expect(generated).toContain(`export const use${name}SuspenseQuery =`)
    expect(generated).toContain(`export const use${name}LazyQuery =`)
  }
})

const fragment = 'fragment Name on User { id name }'

test.each([
  'query Who($id: ID!, $first: Int! = 20, $ids: [ID!]!) { user(id: $id, size: 3) { ...Name friends(first: $first) { id } } }',
  'mutation Rename($input: RenameInput!) { rename(input: $input) { ... on User { ...Name @unmask } ... on Refused { reason } } }',
  'subscription Users($ids: [ID]) { users(ids: $ids, kind: ADMIN) { alias: name ... @include(if: true) { id @skip(if: false) } } }',
])('%s prints as the document that it was made from', text => {
  const { operations, fragments } = readDefinitions([parse(`${text} ${fragment}`)])
  const calls = [...operations, ...fragments].map(literalOf).join()
  const evaluate = new Function('documentOf', 'fragmentOf', 'operationOf', `return documentOf(${calls})`)
  expect(print(evaluate(documentOf, fragmentOf, operationOf))).toBe(print(parse(`${text} ${fragment}`)))
})

test('the fragments that a document needs come with it, and no others', () => {
  const { operations, fragments } = readDefinitions([
    parse(
      'query Who { me { ...Name } } fragment Name on User { ...Id } fragment Id on User { id } fragment X on User { id }',
    ),
  ])
  expect(fragmentsOf(operations[0], fragments)).toEqual(['Name', 'Id'])
})

test.each([
  ['query who { me { id } }', '"who"'],
  ['{ me { id } }', '""'],
  ['query Who { me { id } } query Who { me { id } }', 'Two operations have the name "Who"'],
])('%s is refused with its name', (text, words) => {
  expect(() => readDefinitions([parse(text)])).toThrow(words)
})

test('a fragment on what the cache cannot find again is unmasked, one on an object with an id stays masked', async () => {
  const schema = parse(
    'type User { id: ID! name: String } type Refused { reason: String } union Result = User | Refused',
  )
  const document = parse(
    'query Q { result { ...Name ...Why } } fragment Name on User { id } fragment Why on Refused { reason }',
  )
  const documents = [{ document, location: 'q.graphql' }]
  const [file] = await unmaskUnidentified().transform({ documents, schema, config: {} })
  expect(file?.document && print(file.document)).toContain('...Name\n    ...Why @unmask')
})
