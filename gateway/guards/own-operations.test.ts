// The limits of cost fit the clients that we have: each of their operations several times over, and a busy minute of one person.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  type DocumentNode,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { readOperations } from '#schema/operations/collection.ts'
import { readConfig } from '../config.ts'
import { costOf, readCosts } from './cost.ts'
import { crossingsIn, readJoins } from './crossings.ts'
import { exceededLimit } from './limits.ts'

const file = (path: string) => readFileSync(new URL(`../../schema/${path}`, import.meta.url), 'utf8')
const schema = buildSchema(file('api.graphql'))
const model = readCosts(parse(file('supergraph.graphql')), schema)
const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'schema/supergraph.graphql' })
const joins = readJoins(parse(file('supergraph.graphql')))
const margin = 3

/** What every client of ours asks: the collection's operations and the web app's. */
const { operations } = JSON.parse(file('trusted-documents.json')) as { operations: { name: string; body: string }[] }
const examples = new Map(readOperations().map(({ name, variables }) => [name, variables]))

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)
  if (!found) throw new Error('a document without an operation')
  return found
}

/** For each variable that says how long a page is, the longest that the schema's description allows. */
function longestPages(document: DocumentNode): Record<string, number> {
  const types = new TypeInfo(schema)
  const pages: Record<string, number> = {}
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument({ name, value }) {
        if ((name.value !== 'first' && name.value !== 'last') || value.kind !== Kind.VARIABLE) return
        const most = /1 to (\d+)/.exec(types.getArgument()?.description ?? '')?.[1]
        if (most === undefined) throw new Error(`${types.getFieldDef()?.name}(${name.value}:) does not say "1 to ..."`)
        pages[value.name.value] = Number(most)
      },
    }),
  )
  return pages
}

const cost = (document: DocumentNode, variables: Record<string, unknown> = {}) =>
  costOf(document, operationOf(document), variables, model)

function costOfOurs(name: string, variables: Record<string, unknown> = {}): number {
  const body = operations.find(operation => operation.name === name)?.body
  if (body === undefined) throw new Error(`there is no operation ${name}`)
  return cost(parse(body), { ...examples.get(name), ...variables })
}

test.each(operations.map(({ name, body }) => [name, body] as const))(
  '%s fits, with its longest pages',
  (name, body) => {
    const document = parse(body)
    const most = cost(document, { ...examples.get(name), ...longestPages(document) })
    expect(most * margin).toBeLessThanOrEqual(Math.min(limits.cost, limits.costPerAddress))
  },
)

test.each(operations.map(({ name, body }) => [name, body] as const))(
  '%s is counted within half of the limits that bound its planning',
  (_, body) => {
    const document = parse(body)
    const half = (limit: number) => Math.floor(limit / 2)
    const { crossings, directives, fragments, variables } = limits
    expect(crossingsIn(document, joins)).toBeLessThanOrEqual(half(crossings))
    const some = { directives: half(directives), fragments: half(fragments), variables: half(variables) }
    expect(exceededLimit(document, { ...limits, ...some })).toBeUndefined()
  },
)

test('introspection fits, where it is on', () => {
  const document = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }))
  expect(cost(document) * margin).toBeLessThanOrEqual(limits.cost)
})

test('three times a busy minute of one person fits into a user’s budget', () => {
  // biome-ignore format: a table
  const minute: [times: number, name: string, variables?: Record<string, unknown>][] = [
    [3, 'Home', { first: 100 }], [1, 'Me'], [1, 'Inbox'], [1, 'NoticeFeed'], [1, 'Notices'],
    [100, 'OpenChat', { last: 50 }], [30, 'MessagePage', { last: 50 }], [100, 'ChatEvents'], [100, 'Typing'],
    [60, 'Say'], [60, 'Acknowledge'], [20, 'SetTyping'], [20, 'SaveDraft'], [6, 'Heartbeat'], [20, 'FindMessages'],
  ]
  const spent = minute.reduce((sum, [times, name, variables]) => sum + times * costOfOurs(name, variables), 0)
  expect(spent * margin).toBeLessThanOrEqual(limits.costPerUser)
  // Nor is the limit so high that it holds nobody back.
  expect(spent).toBeGreaterThan(limits.costPerUser / 10)
})

test('sixty newcomers a minute behind one address register and sign in', () => {
  const each = ['Register', 'VerifyEmail', 'Login', 'RefreshSession'].map(name => costOfOurs(name))
  expect(60 * each.reduce((sum, one) => sum + one, 0)).toBeLessThan(limits.costPerAddress)
})
