// Threads and polls in the cache: replies are one list, whichever way they came, and polls do not share what they do not have in common.
import { gql, InMemoryCache, type Reference } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { addReply } from '../src/cache/threads.ts'
import { createTypePolicies, possibleTypes } from '../src/index.ts'

const threadQuery = gql`
  query Replies($rootId: ID!, $last: Int, $before: String) {
    message(id: $rootId) {
      id
      thread {
        rootId
        readSeq
        isFollowing
        replies(last: $last, before: $before) {
          edges { node { id seq body } }
          pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
        }
      }
    }
  }
`

interface Answer {
  message: { thread: { readSeq: number; isFollowing: boolean; replies: { edges: { node: { body: string } }[] } } }
}

function open(pending: (placeId: string) => readonly Reference[] = () => []): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies: createTypePolicies({ onSnapshot() {}, pending }) })
}

const reply = (seq: number) => ({ __typename: 'Message', id: `r${seq}`, seq, body: `reply ${seq}` })

function write(cache: InMemoryCache, seqs: readonly number[], before?: string): void {
  const edges = seqs.map(seq => ({ __typename: 'MessageEdge', node: reply(seq) }))
  const pageInfo = {
    __typename: 'PageInfo',
    hasPreviousPage: true,
    hasNextPage: false,
    startCursor: null,
    endCursor: null,
  }
  const replies = { __typename: 'MessageConnection', edges, pageInfo }
  const thread = { __typename: 'Thread', rootId: 'm1', readSeq: 4, isFollowing: true, replies }
  const variables = { rootId: 'm1', last: 2, ...(before ? { before } : {}) }
  cache.writeQuery({ query: threadQuery, variables, data: { message: { __typename: 'Message', id: 'm1', thread } } })
}

const shown = (cache: InMemoryCache): string[] | undefined =>
  cache
    .readQuery<Answer>({ query: threadQuery, variables: { rootId: 'm1', last: 2 } })
    ?.message.thread.replies.edges.map(({ node }) => node.body)

test('earlier pages, a reply that came by an event, and one on its way stand in one list, each once', () => {
  const onItsWay = { __ref: 'Message:on-its-way:k' }
  const cache = open(placeId => (placeId === 'm1' ? [onItsWay] : []))
  write(cache, [40, 45])
  write(cache, [12, 30], '40')
  const fragment = gql`fragment Reply on Message { id seq body clientKey threadRoot { id } }`
  for (const data of [
    { ...reply(52), clientKey: null, threadRoot: { __typename: 'Message', id: 'm1' } },
    { ...reply(99), id: 'on-its-way:k', clientKey: 'k', body: 'being sent', threadRoot: null },
  ])
    cache.writeFragment({ id: `Message:${data.id}`, fragment, data })
  const told = { ...reply(52), threadRoot: { __typename: 'Message', id: 'm1' } }
  addReply(cache, told)
  addReply(cache, told)
  expect(shown(cache)).toEqual(['reply 12', 'reply 30', 'reply 40', 'reply 45', 'reply 52', 'being sent'])
})

test('a thread that a shared feed has told of is not mine until I am told so', () => {
  const cache = open()
  const fragment = gql`fragment Told on Thread { rootId replyCount }`
  cache.writeFragment({ fragment, data: { __typename: 'Thread', rootId: 'm1', replyCount: 1 } })
  const mine = gql`fragment Mine on Thread { readSeq isFollowing }`
  const id = cache.identify({ __typename: 'Thread', rootId: 'm1' }) ?? ''
  expect(cache.readFragment({ id, fragment: mine })).toMatchObject({ readSeq: 0, isFollowing: false })
})

test('options of two polls with the same ids stay apart, and an event leaves my choice as it is', () => {
  const cache = open()
  const whole = gql`fragment Whole on Message { id poll { options { id text count isMine } } }`
  const told = gql`fragment Counted on Message { id poll { options { id text count } } }`
  const option = (text: string, count: number) => ({ __typename: 'PollOption', id: '0', text, count })
  const put = (id: string, options: object[], fragment = whole) =>
    cache.writeFragment({
      id: `Message:${id}`,
      fragment,
      data: { __typename: 'Message', id, poll: { __typename: 'Poll', options } },
    })
  put('p1', [{ ...option('tea', 1), isMine: true }])
  put('p2', [{ ...option('cake', 0), isMine: false }])
  put('p1', [option('tea', 2)], told)
  expect(cache.readFragment({ id: 'Message:p1', fragment: whole })).toMatchObject({
    poll: { options: [{ text: 'tea', count: 2, isMine: true }] },
  })
  expect(cache.readFragment({ id: 'Message:p2', fragment: whole })).toMatchObject({
    poll: { options: [{ text: 'cake', count: 0, isMine: false }] },
  })
})
