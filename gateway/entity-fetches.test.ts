import { expect, test } from '@jest/globals'
import { createService } from './entity-fetches.ts'
import { newContext } from './fixtures/context.ts'

/** Answers each id with itself; `bad` ones with null and an error at their place. */
function openSubgraph() {
  const calls: unknown[][] = []
  const joined = createService(async body => {
    const asked = JSON.parse(body).variables.representations as { id: string }[]
    calls.push(asked)
    if (asked.some(({ id }) => id === 'down')) throw new Error('the subgraph does not answer')
    const errors = asked.flatMap(({ id }, index) =>
      id === 'bad' ? [{ message: 'bad', path: ['_entities', index, 'name'] }] : [],
    )
    const _entities = asked.map(({ id }) => (id === 'bad' ? null : { name: id }))
    return { data: { _entities }, ...(errors.length > 0 ? { errors } : {}) }
  })
  return { calls, joined }
}

const fetchOf = (ids: readonly string[], { field = 'name', size = 1 } = {}) => {
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on User{${field}}}}`
  return {
    key: `${query} ${size}`,
    head: `{"query":${JSON.stringify(query)},"variables":{"size":${size},"representations":[`,
    representations: ids.map(id => JSON.stringify({ __typename: 'User', id })),
  }
}

test('fetches of one request that ask the same go as one call, and each gets its own part', async () => {
  const { calls, joined } = openSubgraph()
  const context = newContext()
  const answers = await Promise.all([
    joined.askEntities(fetchOf(['ann', 'bob']), context),
    joined.askEntities(fetchOf(['eve']), context),
  ])
  expect(calls).toHaveLength(1)
  expect(answers).toEqual([
    { data: { _entities: [{ name: 'ann' }, { name: 'bob' }] } },
    { data: { _entities: [{ name: 'eve' }] } },
  ])
})

test('an error stays with the entity that it is about', async () => {
  const { joined } = openSubgraph()
  const context = newContext()
  const [good, bad] = await Promise.all([
    joined.askEntities(fetchOf(['ann', 'bob']), context),
    joined.askEntities(fetchOf(['eve', 'bad']), context),
  ])
  expect(good?.errors).toBeUndefined()
  expect(bad).toEqual({
    data: { _entities: [{ name: 'eve' }, null] },
    errors: [{ message: 'bad', path: ['_entities', 1, 'name'] }],
  })
})

test('what does not ask the same, with the same arguments, for the same request, goes alone', async () => {
  const { calls, joined } = openSubgraph()
  const context = newContext()
  await Promise.all([
    joined.askEntities(fetchOf(['ann']), context),
    joined.askEntities(fetchOf(['ann'], { field: 'email' }), context),
    joined.askEntities(fetchOf(['ann'], { size: 2 }), context),
    joined.askEntities(fetchOf(['ann']), newContext()),
  ])
  expect(calls).toHaveLength(4)
})

test('a subgraph that does not answer fails all that were joined, and nothing later', async () => {
  const { joined } = openSubgraph()
  const context = newContext()
  const both = await Promise.allSettled([
    joined.askEntities(fetchOf(['ann']), context),
    joined.askEntities(fetchOf(['down']), context),
  ])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await joined.askEntities(fetchOf(['ann']), context)).toEqual({ data: { _entities: [{ name: 'ann' }] } })
})
