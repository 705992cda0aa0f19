// A cache that is read once: what a mutation expects is seen as long as it is expected, by whoever asks for it.
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { readOnce } from '../src/cache/read-once.ts'

const query = gql`
  query Rows {
    rows { id text }
  }
`
const row = (id: string, text: string) => ({ __typename: 'Row', id, text })

const asStates = { errorPolicy: 'all' } as const
const defaultOptions = { watchQuery: asStates, query: asStates, mutate: asStates }

function cacheOf(count: number) {
  const reads = { count: 0 }
  const read = (text: string) => {
    reads.count += 1
    return text
  }
  const cache = readOnce(new InMemoryCache({ typePolicies: { Row: { fields: { text: { read } } } } }))
  cache.writeQuery({ query, data: { rows: Array.from({ length: count }, (_, index) => row(`${index}`, 'as it was')) } })
  return { cache, reads }
}

test('a change is read once by whoever watches, and no row that did not change', async () => {
  const { cache, reads } = cacheOf(100)
  const client = new ApolloClient({ cache, link: ApolloLink.empty(), defaultOptions })
  const texts: string[] = []
  const watched = client.watchQuery<{ rows: { text: string }[] }>({ query })
  const changed = new Promise<void>(resolve => {
    watched.subscribe(({ data }) => {
      texts.push(data?.rows?.[3]?.text ?? '')
      if (texts.at(-1) === 'another') resolve()
    })
  })
  reads.count = 0
  cache.writeFragment({ id: 'Row:3', fragment: gql('fragment Text on Row { text }'), data: { text: 'another' } })
  await changed
  expect(reads.count).toBe(1)
})

test('what a mutation expects is told apart from what is, and gone with its answer', async () => {
  const { cache } = cacheOf(2)
  let answer = () => {}
  const link = new ApolloLink(
    () =>
      new Observable(observer => {
        answer = () => {
          observer.next({ data: { change: row('1', 'as answered') } })
          observer.complete()
        }
      }),
  )
  const client = new ApolloClient({ cache, link, defaultOptions })
  const textsOf = (optimistic: boolean) =>
    cache.diff<{ rows: { text: string }[] }>({ query, optimistic }).result?.rows?.map(({ text }) => text)
  const mutation = gql('mutation Change { change { id text } }')
  const done = client.mutate({ mutation, optimisticResponse: { change: row('1', 'as expected') } })
  expect([textsOf(true), textsOf(false)]).toEqual([
    ['as it was', 'as expected'],
    ['as it was', 'as it was'],
  ])
  answer()
  await done
  expect([textsOf(true), textsOf(false)]).toEqual([
    ['as it was', 'as answered'],
    ['as it was', 'as answered'],
  ])
})

test('an expectation that fails leaves nothing behind', async () => {
  const { cache } = cacheOf(2)
  const client = new ApolloClient({
    cache,
    defaultOptions,
    link: new ApolloLink(() => new Observable(observer => observer.error(new Error('Not tonight.')))),
  })
  const mutation = gql('mutation Change { change { id text } }')
  const { error } = await client.mutate({ mutation, optimisticResponse: { change: row('1', 'as expected') } })
  expect(error?.message).toBe('Not tonight.')
  for (const optimistic of [true, false])
    expect(cache.diff({ query, optimistic }).result).toEqual({ rows: [row('0', 'as it was'), row('1', 'as it was')] })
})
