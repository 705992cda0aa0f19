// What a scalar refuses is refused by the gateway, whether it comes as a literal or as a variable, and wherever in an input it stands.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { getVariableValues, parse } from 'graphql'
import { readConfig } from './config.ts'
import { anonymous } from './identity/callers.ts'
import { createOperations } from './operations.ts'
import { createPlanner } from './planner/planner.ts'
import { loadSupergraph } from './supergraph.ts'

const sdl = readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8')
const planner = createPlanner({ deadlineMs: 60_000 })
afterAll(() => planner[Symbol.dispose]())
const supergraph = loadSupergraph(sdl, planner)
const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'schema/supergraph.graphql' })
const operations = createOperations({ limits, introspection: false })
const prepare = (query: string) =>
  operations.prepare({ query, operationName: undefined, variables: {} }, supergraph, anonymous)

const scheduled = (value: string) =>
  `mutation {\n  scheduleMessage(input: { chatId: "c", clientKey: "k", body: "b",\n    sendAt: ${value} }) { __typename } }`
const quiet = (value: string) =>
  `mutation { setNotificationPreferences(input: { doNotDisturb: {\n    from: ${value}, to: "07:00", timeZone: "UTC" } }) { __typename } }`
const events = (value: string) => `{ chat(id: "c") { events(\n    after: ${value}) { nodes { __typename } } } }`

test.each([
  ['DateTime', scheduled('"2026-12-24T10:00:00"'), 3],
  ['DateTime', scheduled('"2026-02-30T10:00:00Z"'), 3],
  ['DateTime', scheduled('20261224'), 3],
  ['DateTime', scheduled('NOW'), 3],
  ['DateTime', scheduled('["2026-12-24T10:00:00Z"]'), 3],
  ['DateTime', `mutation (\n\n  $at: DateTime = "24:00") ${scheduled('$at').slice(8)}`, 3],
  ['Cursor', events('"yesterday"'), 2],
  ['Cursor', events('-1'), 2],
  ['Cursor', events('1.5'), 2],
  ['LocalTime', quiet('2200'), 2],
  ['LocalTime', quiet('{ hours: 22 }'), 2],
  ['URL', `mutation {\n  updateChat(input: { chatId: "c", avatarUrl: 7 }) { __typename } }`, 2],
])('a literal that is no %s has a place and a code: %s', (scalar, query, line) => {
  const prepared = prepare(query)
  const [error] = prepared.ok ? [] : prepared.errors
  expect(error?.toJSON()).toMatchObject({
    message: expect.stringContaining(`${scalar} takes `),
    locations: [{ line }],
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
})

test.each([
  ['$at: DateTime!', ['2026-12-24T10:00:00', '2026-02-30T10:00:00Z', 20261224, true, {}]],
  ['$at: [DateTime!]!', [['2026-12-24T10:00:00Z', '2026-12-24T10:00:00']]],
  ['$at: Cursor!', ['yesterday', -1, 1.5, 2 ** 53, true, {}]],
  ['$at: LocalTime!', [2200, {}, true]],
  ['$at: URL!', [7, {}]],
])('a variable of %s that is none is refused', (definition, values) => {
  const [operation] = parse(`query (${definition}) { __typename }`).definitions
  const definitions = operation?.kind === 'OperationDefinition' ? operation.variableDefinitions : []
  for (const value of values) {
    const { errors } = getVariableValues(supergraph.schema, definitions ?? [], { at: value as never })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  }
})

test('what is right goes on as it came: subgraphs read it themselves', () => {
  const right = scheduled('"2026-12-24T10:00:00+01:00"')
  expect(prepare(right)).toMatchObject({ ok: true })
  expect(prepare(events('7'))).toMatchObject({ ok: true })
  const { definitions } = parse('query ($at: DateTime, $after: Cursor) { __typename }')
  const [operation] = definitions
  const values = { at: '2026-12-24T10:00:00+01:00', after: '7' }
  const known = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : []
  expect(getVariableValues(supergraph.schema, known, values).coerced).toEqual(values)
})

test('a literal of a subscription that is no cursor has the code of a cursor [L9]', () => {
  expect(prepare('subscription { inbox(after: "yesterday") { at } }')).toMatchObject({
    errors: [{ extensions: { code: 'CURSOR_INVALID' }, locations: [{ line: 1 }] }],
  })
})
