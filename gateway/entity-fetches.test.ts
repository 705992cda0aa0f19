import { expect, test } from '@jest/globals'
import { createService } from './entity-fetches.ts'
import { newContext } from './fixtures/context.ts'
import type { RequestContext } from './request-context.ts'

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

/** Of a service that shares between requests, each call with whom it was made for. */
function openSharing() {
  const calls: { readonly by: string; readonly ids: readonly string[] }[] = []
  const held: (() => void)[] = []
  const contextOf = (asker: string, signal?: AbortSignal): RequestContext => ({
    ...newContext(),
    ...{ asker, signal, headersFor: () => ({ by: asker }) },
  })
  const sharing = createService(
    async (body, { headersFor }) => {
      const asked = JSON.parse(body).variables.representations as { id: string }[]
      calls.push({ by: headersFor('people').by ?? '', ids: asked.map(({ id }) => id) })
      await new Promise<void>(resolve => held.push(resolve))
      return { data: { _entities: asked.map(({ id }) => ({ name: id, friends: [{ id }] })) } }
    },
    { nobody: signal => contextOf('nobody', signal) },
  )
  const ask = (asker: string, ids: readonly string[], { isPublic = false, signal }: Asking = {}) =>
    sharing.askEntities(
      { ...fetchOf(ids), ...(isPublic ? { publicity: { maxAgeMs: 0 } } : {}) },
      contextOf(asker, signal),
    )
  return { calls, ask, end: () => held.splice(0).forEach(resolve => void resolve()) }
}
interface Asking {
  readonly isPublic?: boolean
  readonly signal?: AbortSignal
}
const nextTurn = () => new Promise<void>(resolve => setImmediate(resolve))
const peopleOf = (ids: readonly string[]) => ({
  data: { _entities: ids.map(name => ({ name, friends: [{ id: name }] })) },
})

test('what is public is asked once for all requests of a turn, of each entity once, and as nobody [S3]', async () => {
  const { calls, ask, end } = openSharing()
  const asking = [
    ask('ann', ['x', 'y'], { isPublic: true }),
    ask('bob', ['y', 'z'], { isPublic: true }),
    ask('a feed', ['z'], { isPublic: true }),
  ]
  await nextTurn()
  end()
  expect(await Promise.all(asking)).toEqual([peopleOf(['x', 'y']), peopleOf(['y', 'z']), peopleOf(['z'])])
  expect(calls).toEqual([{ by: 'nobody', ids: ['x', 'y', 'z'] }])
})

test('what is not public is asked once for all requests of one asker, and for each asker apart', async () => {
  const { calls, ask, end } = openSharing()
  const asking = [ask('ann', ['x']), ask('bob', ['x']), ask('ann', ['x', 'y'])]
  await nextTurn()
  end()
  expect(await Promise.all(asking)).toEqual([peopleOf(['x']), peopleOf(['x']), peopleOf(['x', 'y'])])
  expect(calls).toEqual([
    { by: 'ann', ids: ['x', 'y'] },
    { by: 'bob', ids: ['x'] },
  ])
})

test('each gets an entity of their own: what one changes in place another one does not see', async () => {
  const { ask, end } = openSharing()
  const asking = [ask('ann', ['x'], { isPublic: true }), ask('bob', ['x'], { isPublic: true })]
  await nextTurn()
  end()
  const [one, other] = (await Promise.all(asking)).map(({ data }) => data as { _entities: { friends: object[] }[] })
  one?._entities[0]?.friends.push({ id: 'more' })
  expect(other).toEqual(peopleOf(['x']).data)
})

test('who gives up is told so at once, and the others are answered', async () => {
  const { calls, ask, end } = openSharing()
  const leaver = new AbortController()
  const left = ask('ann', ['x'], { isPublic: true, signal: leaver.signal })
  const stays = ask('bob', ['x'], { isPublic: true })
  await nextTurn()
  leaver.abort()
  await expect(left).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } })
  end()
  expect(await stays).toEqual(peopleOf(['x']))
  expect(calls).toHaveLength(1)
})

test('what goes along makes no call larger than 500 entities', async () => {
  const { calls, ask, end } = openSharing()
  const many = (from: number) => Array.from({ length: 300 }, (_, index) => `${from + index}`)
  const asking = [0, 300, 600].map(from => ask('ann', many(from)))
  await nextTurn()
  end()
  expect(await Promise.all(asking)).toEqual([0, 300, 600].map(from => peopleOf(many(from))))
  expect(calls.map(({ ids }) => ids.length)).toEqual([300, 300, 300])
})
