// Generating from what is committed: fast, without a server, up to date, and with a clear word for an operation that does not fit.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { type DocumentNode, parse, print } from 'graphql'
import { fragmentsOf, literalOf, readDefinitions } from '../src/literals.ts'
import { unmaskUnidentified } from '../src/unmask.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const budget = 10_000

/** Has a process say how much processor time it took: what else the machine does is not our figure. */
const tellTime = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('took',(user+system)/1e3)})`

test('the committed hooks are those of the committed schema, generated in less than 10 seconds without a server', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellTime, 'codegen.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  expect(stderr.split('\n').filter(line => line.startsWith('codegen:'))).toEqual([])
  expect(status).toBe(0)
  expect(Number(/^took ([\d.]+)$/m.exec(stderr)?.[1])).toBeLessThan(budget)
}, 120_000)

test('each operation of the collection has its hooks', () => {
  const generated = readFileSync(new URL('../../hooks/src/generated/operations.ts', import.meta.url), 'utf8')
  for (const [, name] of generated.matchAll(/^export const (\w+)Document =/gm)) {
    expect(generated).toMatch(new RegExp(`^export const use${name}(Query|Mutation|Subscription) =`, 'm'))
  }
  for (const [, name] of generated.matchAll(/^export const use(\w+)Query =/gm)) {
    if (name?.endsWith('Suspense') || name?.endsWith('Lazy')) continue
    expect(generated).toContain(`export const use${name}SuspenseQuery =`)
    expect(generated).toContain(`export const use${name}LazyQuery =`)
  }
})

const fragment = 'fragment Name on User { id name }'

test('a document literal prints as the document that it was made from', () => {
  const text = `query Who($id: ID!) { user(id: $id) { ...Name } }`
  const { operations, fragments } = readDefinitions([parse(`${text} ${fragment}`)])
  const document = JSON.parse(`{"kind":"Document","definitions":[${operations.map(literalOf).join()}]}`) as DocumentNode
  expect(print(document)).toBe(print(parse(text)))
  expect(fragmentsOf(operations[0], fragments)).toEqual(['Name'])
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
