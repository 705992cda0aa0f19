// An operation that is within every limit of size, and goes from one subgraph to another all the time, is refused before it is planned.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { readConfig } from './config.ts'
import { anonymous } from './identity/callers.ts'
import { createOperations } from './operations.ts'
import { createPlanner } from './planner/planner.ts'
import { loadSupergraph } from './supergraph.ts'

const sdl = readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8')
const planner = createPlanner({ deadlineMs: 60_000 })
const supergraph = loadSupergraph(sdl, planner)
const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'schema/supergraph.graphql' })
const operations = createOperations({ limits, introspection: false })
const prepare = (query: string, variables = {}, under = supergraph) =>
  operations.prepare({ query, operationName: undefined, variables }, under, anonymous)

afterAll(() => planner[Symbol.dispose]())

/** Each place of a person has its presence from another subgraph, and a person from there. */
const chain = (levels: number): string =>
  levels === 0 ? 'isDeleted' : `presence { user { displayName ${chain(levels - 1)} } }`
const wide = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: user(id: "1") { ${chain(2)} }`).join(' ')} }`

test('crossings are limited, whatever else there is', () => {
  expect(prepare(wide(1))).toMatchObject({ ok: true })
  expect(prepare(wide(20))).toMatchObject({
    ok: false,
    errors: [
      {
        message: expect.stringMatching(/from one subgraph to another \d+ times; at most 24/),
        extensions: { code: 'OPERATION_TOO_COMPLEX' },
      },
    ],
  })
})

test('what was too many crossings is taken once a reload has joined the subgraphs in another way, and the other way round', () => {
  const joins = { fields: new Map(), roots: supergraph.joins.roots }
  const [apart, joined] = [supergraph, { ...supergraph, id: 'joined', joins }]
  for (const [count, before, after] of [
    [18, apart, joined],
    [19, joined, apart],
  ] as const) {
    const query = wide(count)
    expect([prepare(query, {}, before).ok, prepare(query, {}, after).ok]).toEqual([before === joined, after === joined])
  }
})

test('a fault of ours in a check is told as one, and what a check has no room for as too complex', () => {
  const failing = (id: string, error: Error) =>
    Object.defineProperty({ ...supergraph, id }, 'joins', {
      get() {
        throw error
      },
    })
  const under = (id: string, error: Error) => prepare('{ me { id } }', {}, failing(id, error))
  expect(under('bug', new TypeError('joins is undefined'))).toMatchObject({
    ok: false,
    errors: [{ message: expect.stringContaining('joins is undefined'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(under('deep', new RangeError('Maximum call stack size exceeded'))).toMatchObject({
    ok: false,
    errors: [{ message: 'The operation cannot be read.', extensions: { code: 'OPERATION_TOO_COMPLEX' } }],
  })
})

test('a value of many tokens is refused before it is looked at, and many values are not', () => {
  const list = (length: number) => `[${'"1" '.repeat(length)}]`
  expect(prepare(`{ presence(userIds: ${list(1_000)}) { userId } }`)).toMatchObject({
    ok: false,
    errors: [{ message: 'The document has more than 1000 tokens in one pair of parentheses.' }],
  })
  expect(
    prepare(
      `{ ${Array.from({ length: 3 }, (_, at) => `a${at}: presence(userIds: ${list(900)}) { userId }`).join(' ')} }`,
    ),
  ).toMatchObject({ ok: true })
})

test('what is invalid is told with its place, and what is valid is kept without places', () => {
  expect(prepare('{\n  nope }')).toMatchObject({ ok: false, errors: [{ locations: [{ line: 2, column: 3 }] }] })
  const prepared = prepare('{ me { id } }')
  expect(prepared.ok && prepared.operation.node.loc).toBeUndefined()
})

test('a refusal that is remembered holds neither its document nor what stood on the stack', () => {
  const refused = prepare('{ nothing }')
  if (refused.ok) throw new Error('it was taken')
  for (const { stack, nodes, source } of refused.errors)
    expect([stack?.includes('\n    at '), nodes, source]).toEqual([false, undefined, undefined])
  expect(refused.errors[0]?.locations).toEqual([{ line: 1, column: 3 }])
})
