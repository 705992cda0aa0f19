// Whatever a single answer does, its sink is ended once, and its place on the connection is free again.
import { expect, test } from '@jest/globals'
import { GraphQLError, type OperationDefinitionNode, parse } from 'graphql'
import { formatError } from '../errors.ts'
import type { Charges } from '../guards/charges.ts'
import { anonymous } from '../identity/callers.ts'
import type { Operations } from '../operations.ts'
import type { Hub } from '../subscribe/hub.ts'
import type { Supergraphs } from '../supergraphs.ts'
import type { Connection } from './connection.ts'
import { createOperationRunner, type OperationRunnerOptions } from './run-operation.ts'

const query = '{ rooms }'

/** What the sink of one query hears until its place is free again. */
async function run(answer: OperationRunnerOptions['answer'], isGivenUp = false) {
  const document = parse(query)
  const [node] = document.definitions as OperationDefinitionNode[]
  const operation = { query, operationName: undefined, variables: {}, kind: node?.operation, document, node }
  const runner = createOperationRunner({
    operations: { read: () => operation, prepare: () => ({ ok: true, operation }) } as unknown as Operations,
    charges: { charge: () => ({ requested: 1 }) } as unknown as Charges,
    supergraphs: { current: () => ({}) } as unknown as Supergraphs,
    hub: {} as Hub,
    answer,
    onRefused: () => undefined,
    format: error => formatError(error, { enabled: true, suggestions: false, onMasked: () => undefined }),
  })
  const heard: unknown[] = []
  const { promise: released, resolve } = Promise.withResolvers<void>()
  const connection = { caller: anonymous, admit: () => true, release: resolve } as unknown as Connection
  const running = runner.run({ query }, connection, {
    next: ({ payload }) => heard.push(String(payload)),
    error: ([error]) => heard.push(error?.extensions?.code),
    complete: () => heard.push('complete'),
  })
  if (isGivenUp) running.leave()
  await released
  return heard
}

const internal = ['INTERNAL_SERVER_ERROR']

test('one that cannot even be begun is told so', async () => {
  const answer = () => {
    throw new Error('a bug')
  }
  expect(await run(answer)).toEqual(internal)
})

const refused = [new GraphQLError('none of this type', { extensions: { code: 'BAD_USER_INPUT' } })]

test.each<[string, OperationRunnerOptions['answer'], unknown[]]>([
  ['is answered', async () => ({ body: '{"data":{"rooms":[]}}' }), ['{"data":{"rooms":[]}}', 'complete']],
  [
    'has variables that are refused',
    async () => ({ refused }),
    ['{"errors":[{"message":"none of this type","extensions":{"code":"BAD_USER_INPUT"}}]}', 'complete'],
  ],
  ['is refused', () => Promise.reject(new GraphQLError('no', { extensions: { code: 'OVERLOADED' } })), ['OVERLOADED']],
  ['fails', () => Promise.reject(new Error('a bug')), internal],
])('one that %s ends once, and not at all for who has left', async (_what, answer, heard) => {
  expect(await run(answer)).toEqual(heard)
  expect(await run(answer, true)).toEqual([])
})
