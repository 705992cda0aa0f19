// Corners of running a plan, each with the answers that lead into it.
import { expect, test } from '@jest/globals'
import { compose } from '../fixtures/compose.ts'
import { executorOf } from '../fixtures/executor.ts'

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])'
const executor = executorOf(
  compose([
    {
      name: 'posts',
      url: 'http://posts.invalid/graphql',
      sdl: `${federation} type Query { posts: [Post] first: Post! } type Post { id: ID! text: String author: Person }
        type Person @key(fields: "id", resolvable: false) { id: ID! }`,
    },
    {
      name: 'people',
      url: 'http://people.invalid/graphql',
      sdl: `${federation} type Query { me: Person } type Person @key(fields: "id") { id: ID! name: String! age: Int }`,
    },
  ]),
)

type Reply = (variables: { representations: { id: string }[] }) => object

async function run(query: string, replies: Record<string, Reply>, variables?: Record<string, unknown>) {
  const asked: unknown[] = []
  const executed = await executor.run({ query, ...(variables ? { variables } : {}) }, async (name, body) => {
    asked.push(JSON.parse(body))
    return replies[name]?.(JSON.parse(body).variables) ?? {}
  })
  return { asked, ...executed }
}

const by = (id: string | null) => (id === null ? null : { __typename: 'Person', id })
const postsBy =
  (...ids: (string | null)[]) =>
  () => ({ data: { posts: ids.map(id => ({ author: by(id) })) } })
const named: Reply = ({ representations }) => ({
  data: { _entities: representations.map(({ id }) => ({ name: `name of ${id}` })) },
})

test('an entity that stands at several places is asked for once', async () => {
  const { asked, data } = await run('{ posts { author { name } } }', {
    posts: postsBy('a', 'b', 'a', null),
    people: named,
  })
  expect(asked[1]).toMatchObject({ variables: { representations: [by('a'), by('b')] } })
  expect(JSON.parse(data).posts.map((post: { author: object }) => post.author)).toEqual([
    { name: 'name of a' },
    { name: 'name of b' },
    { name: 'name of a' },
    null,
  ])
})

test('an error about an entity is told at each place where the entity stands', async () => {
  const { errors } = await run('{ posts { author { name } } }', {
    posts: postsBy(null, 'a', 'b', 'a'),
    people: () => ({
      data: { _entities: [null, { name: 'b' }] },
      errors: [{ message: 'gone', path: ['_entities', 0, 'name'], extensions: { code: 'NOT_FOUND' } }],
    }),
  })
  expect(errors).toEqual(
    [1, 3].map(index => ({
      message: 'gone',
      path: ['posts', index, 'author', 'name'],
      extensions: { code: 'NOT_FOUND', serviceName: 'people' },
    })),
  )
})

test('aliases may be named after what every object inherits', async () => {
  const query = '{ first { __proto__: id constructor: text toString: author { __proto__: name hasOwnProperty: age } } }'
  const { data, faults } = await run(query, {
    posts: () => ({
      data: { first: JSON.parse('{"__proto__":"1","constructor":"text","toString":{"__typename":"Person","id":"a"}}') },
    }),
    people: () => ({ data: { _entities: [JSON.parse('{"__proto__":"Ann","hasOwnProperty":5}')] } }),
  })
  expect(faults).toEqual([])
  expect(data).toBe(
    '{"first":{"__proto__":"1","constructor":"text","toString":{"__proto__":"Ann","hasOwnProperty":5}}}',
  )
})

test('what a subgraph left out is null, also where every object inherits it', async () => {
  const { data } = await run('{ posts { constructor: text __proto__: text } }', {
    posts: () => ({ data: { posts: [{}] } }),
  })
  expect(data).toBe('{"posts":[{"constructor":null,"__proto__":null}]}')
})

test.each(['"', '\\', '\n', '\u0000', '\u2028', '\ud800', 'é', '😀', `${'x'.repeat(300)}"`])(
  'the text %j is written as JSON',
  async text => {
    const { data } = await run('{ posts { text } }', { posts: () => ({ data: { posts: [{ text }] } }) })
    expect(data).toBe(JSON.stringify({ posts: [{ text }] }))
  },
)

test('a null where none may be makes null of what is around it, and is told where no error tells it', async () => {
  const { data, faults } = await run('{ posts { author { name } } }', {
    posts: postsBy('a', 'b'),
    people: () => ({ data: { _entities: [{ name: null }, { name: 'Bob' }] } }),
  })
  expect(JSON.parse(data)).toEqual({ posts: [{ author: null }, { author: { name: 'Bob' } }] })
  expect(faults).toEqual([
    {
      message: 'Cannot return null for non-nullable field Person.name.',
      path: ['posts', 0, 'author', 'name'],
      extensions: { code: 'INVALID_GRAPHQL' },
    },
  ])
})

test('a subgraph that does not answer leaves what the others said', async () => {
  const { data, errors } = await run('{ posts { text author { id name } } }', {
    posts: () => ({ data: { posts: [{ text: 'hello', author: by('a') }] } }),
    people: () => {
      throw new Error('no')
    },
  })
  expect(JSON.parse(data)).toEqual({ posts: [{ text: 'hello', author: null }] })
  expect(errors).toEqual([{ message: 'no', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'people' } }])
})

test('questions about the schema depend on variables', async () => {
  const query = 'query Ask($name: String!) { __type(name: $name) { name } __schema { queryType { name } } }'
  const compiled = executor.compile(query, async () => ({}))
  const ask = async (name: string) => JSON.parse((await compiled({ name })).data)
  const queryType = { queryType: { name: 'Query' } }
  expect(await ask('Post')).toEqual({ __type: { name: 'Post' }, __schema: queryType })
  expect(await ask('Person')).toEqual({ __type: { name: 'Person' }, __schema: queryType })
  expect(await ask('None')).toEqual({ __type: null, __schema: queryType })
})

test('conditions are those of each run', async () => {
  const query = 'query Ask($is: Boolean = false) { first { id text @include(if: $is) } }'
  const posts: Reply = () => ({ data: { first: { id: '1', text: 'hello' } } })
  expect((await run(query, { posts }, { is: true })).data).toBe('{"first":{"id":"1","text":"hello"}}')
  expect((await run(query, { posts }, { is: false })).data).toBe('{"first":{"id":"1"}}')
  expect((await run(query, { posts })).data).toBe('{"first":{"id":"1"}}')
})
