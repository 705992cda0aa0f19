// Answers in the order of their questions, whatever order they come in.
import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { Subject } from 'rxjs'
import { createOrderLink } from '../src/outbox/order-link.ts'

/** A link whose answers come when and in which order a test wants. */
function openLink() {
  const questions: Subject<ApolloLink.Result>[] = []
  const end = new ApolloLink(() => {
    const question = new Subject<ApolloLink.Result>()
    questions.push(question)
    return question
  })
  const link = ApolloLink.from([createOrderLink(), end])
  const states = { errorPolicy: 'all' } as const
  const defaultOptions = { watchQuery: states, query: states, mutate: states }
  const client = new ApolloClient({ link, cache: new InMemoryCache(), queryDeduplication: false, defaultOptions })
  const query: TypedDocumentNode<{ rows: string[] }> = gql`
    query Rows($of: ID) {
      rows(of: $of)
    }
  `
  return {
    client,
    shown: () => client.cache.readQuery({ query })?.rows,
    ask: (variables = {}) => client.query({ query, variables, fetchPolicy: 'network-only' }),
    answer(index: number, ...rows: string[]) {
      questions[index]?.next({ data: { rows } })
      questions[index]?.complete()
    },
  }
}

test('an answer that was overtaken is the newer one, for whoever asked and for all who look', async () => {
  const { ask, answer, shown } = openLink()
  const asked = [ask(), ask()]
  answer(1)
  answer(0, 'gone by now')
  const results = await Promise.all(asked)
  expect(results.map(({ data }) => data?.rows)).toEqual([[], []])
  expect(shown()).toEqual([])
})

test('answers that come in order are as they were, and a later question begins anew', async () => {
  const { ask, answer, shown } = openLink()
  const asked = [ask(), ask()]
  answer(0, 'a')
  answer(1, 'b')
  expect((await Promise.all(asked)).map(({ data }) => data?.rows)).toEqual([['a'], ['b']])
  const later = ask()
  answer(2, 'c')
  expect((await later).data?.rows).toEqual(['c'])
  expect(shown()).toEqual(['c'])
})

test('other variables are another question', async () => {
  const { ask, answer } = openLink()
  const asked = [ask({ of: '1' }), ask({ of: '2' })]
  answer(1, 'two')
  answer(0, 'one')
  expect((await Promise.all(asked)).map(({ data }) => data?.rows)).toEqual([['one'], ['two']])
})
