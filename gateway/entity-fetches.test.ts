import type { GraphQLDataSource } from '@apollo/gateway'
import { expect, test } from '@jest/globals'
import { joinEntityFetches } from './entity-fetches.ts'

type Options = Parameters<GraphQLDataSource['process']>[0]

/** Answers each id with itself; `bad` ones with null and an error at their place. */
function openSubgraph() {
  const calls: unknown[][] = []
  const source: GraphQLDataSource = {
    async process({ request }) {
      const asked = (request.variables?.representations ?? []) as { id: string }[]
      calls.push(asked)
      if (asked.some(({ id }) => id === 'down')) throw new Error('the subgraph does not answer')
      const errors = asked.flatMap(({ id }, index) =>
        id === 'bad' ? [{ message: 'bad', path: ['_entities', index, 'name'] }] : [],
      )
      const _entities = asked.map(({ id }) => (id === 'bad' ? null : { name: id }))
      return { data: { _entities }, ...(errors.length > 0 ? { errors: errors as never } : {}) }
    },
  }
  return { calls, joined: joinEntityFetches(source) }
}

const fetchOf = (
  context: object,
  ids: readonly string[],
  more: { name?: string; field?: string; size?: number } = {},
) => {
  const { name = 'Page__users__0', field = 'name', size } = more
  const query = `query ${name}($representations:[_Any!]!){_entities(representations:$representations){...on User{${field}}}}`
  const variables = { representations: ids.map(id => ({ __typename: 'User', id })), ...(size ? { size } : {}) }
  return { request: { query, variables }, context } as unknown as Options
}

test('fetches of one request that ask the same go as one call, and each gets its own part', async () => {
  const { calls, joined } = openSubgraph()
  const context = {}
  const answers = await Promise.all([
    joined.process(fetchOf(context, ['ann', 'bob'])),
    joined.process(fetchOf(context, ['eve'], { name: 'Page__users__1' })),
  ])
  expect(calls).toHaveLength(1)
  expect(answers).toEqual([
    { data: { _entities: [{ name: 'ann' }, { name: 'bob' }] } },
    { data: { _entities: [{ name: 'eve' }] } },
  ])
})

test('an error stays with the entity that it is about', async () => {
  const { joined } = openSubgraph()
  const context = {}
  const [good, bad] = await Promise.all([
    joined.process(fetchOf(context, ['ann', 'bob'])),
    joined.process(fetchOf(context, ['eve', 'bad'])),
  ])
  expect(good?.errors).toBeUndefined()
  expect(bad).toEqual({
    data: { _entities: [{ name: 'eve' }, null] },
    errors: [{ message: 'bad', path: ['_entities', 1, 'name'] }],
  })
})

test('what does not ask the same, with the same arguments, for the same request, goes alone', async () => {
  const { calls, joined } = openSubgraph()
  const context = {}
  await Promise.all([
    joined.process(fetchOf(context, ['ann'])),
    joined.process(fetchOf(context, ['ann'], { field: 'email' })),
    joined.process(fetchOf(context, ['ann'], { size: 2 })),
    joined.process(fetchOf({}, ['ann'])),
  ])
  expect(calls).toHaveLength(4)
})

test('a subgraph that does not answer fails all that were joined, and nothing later', async () => {
  const { joined } = openSubgraph()
  const context = {}
  const both = await Promise.allSettled([
    joined.process(fetchOf(context, ['ann'])),
    joined.process(fetchOf(context, ['down'])),
  ])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await joined.process(fetchOf(context, ['ann']))).toEqual({ data: { _entities: [{ name: 'ann' }] } })
})
