// What a caller is told of what was thrown.
import { expect, test } from '@jest/globals'
import { buildSchema, execute, GraphQLError, parse } from 'graphql'
import { PublicError } from '../errors.ts'
import { createLog } from '../process/log.ts'
import { SubgraphUnreachable } from './entity-client.ts'
import { createErrorFormatter, formatAll } from './format-error.ts'

const schema = buildSchema('type Query { list(first: Int! = 20): [Int] number: Int }')
const format = createErrorFormatter(createLog('test', 'silent'))

async function codesOf(query: string, rootValue: object, variableValues = {}) {
  const { errors = [] } = await execute({ schema, document: parse(query), rootValue, variableValues })
  return formatAll(errors, format).map(({ message, extensions }) => [extensions.code, message])
}

test('a null for an argument that has a default is the caller’s fault', async () => {
  expect(await codesOf('query ($n: Int) { list(first: $n) }', { list: [1] }, { n: null })).toEqual([
    ['BAD_USER_INPUT', 'Argument "first" of non-null type "Int!" must not be null.'],
  ])
})

test('what is ours is masked, and what was meant for the caller is not', async () => {
  const throwing = (error: Error) => ({
    number() {
      throw error
    },
  })
  const masked = [['INTERNAL_SERVER_ERROR', 'Something went wrong on our side.']]
  expect(await codesOf('{ number }', throwing(new Error('Argument "x" of a function of ours')))).toEqual(masked)
  // A value that its type cannot say is a fault of the resolver.
  expect(await codesOf('{ number }', { number: 'no number' })).toEqual(masked)
  expect(await codesOf('{ number }', throwing(new PublicError('NOT_FOUND', 'No.')))).toEqual([['NOT_FOUND', 'No.']])
})

test('who is asked by us and does not answer is no fault of ours: the caller is told to come again, and not whom we asked', async () => {
  const error = new SubgraphUnreachable('chats did not answer: The operation was aborted due to timeout')
  const number = () => {
    throw error
  }
  const told = [
    ['SUBGRAPH_UNAVAILABLE', 'A part of the system that this needs does not answer. Try again in a moment.'],
  ]
  expect(await codesOf('{ number }', { number })).toEqual(told)
  // What a subscription's source throws.
  expect(formatAll([new GraphQLError(error.message, { originalError: error })], format)[0]?.extensions).toEqual({
    code: 'SUBGRAPH_UNAVAILABLE',
  })
})
