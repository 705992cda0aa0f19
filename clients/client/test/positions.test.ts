// What `ReceiptsChanged` does to the positions of a chat: who moved comes first, nobody goes back, and I am not among the others.
import { gql, InMemoryCache } from '@apollo/client'
import { beforeEach, expect, test } from '@jest/globals'
import { movePositions } from '../src/cache/positions.ts'
import { createTypePolicies } from '../src/index.ts'

const query = gql`
  {
    chat(id: "tea") {
      id
      lastMessage { id receipts { deliveredCount readCount recipientCount } }
      myPosition { chatId deliveredSeq readSeq user { id } }
      positions(first: 100) { edges { node { chatId deliveredSeq readSeq user { id } } } }
    }
  }
`

let cache = new InMemoryCache()

const position = (id: string, deliveredSeq: number, readSeq: number) => ({
  __typename: 'MemberPosition',
  chatId: 'tea',
  deliveredSeq,
  readSeq,
  user: { __typename: 'User', id },
})
const receipts = (readCount: number) => ({
  __typename: 'ReceiptSummary',
  deliveredCount: 2,
  readCount,
  recipientCount: 2,
})

beforeEach(() => {
  cache = new InMemoryCache({ typePolicies: createTypePolicies({ onSnapshot() {}, pending: () => [] }) })
  const edges = [position('bob', 5, 3), position('cat', 4, 4)].map(node => ({ __typename: 'ReaderEdge', node }))
  cache.writeQuery({
    query,
    data: {
      chat: {
        __typename: 'Chat',
        id: 'tea',
        lastMessage: { __typename: 'Message', id: 'm9', receipts: receipts(0) },
        myPosition: position('ada', 5, 5),
        positions: { __typename: 'ReaderConnection', edges },
      },
    },
  })
})

interface Shown {
  chat: {
    lastMessage: { receipts: { readCount: number } }
    myPosition: { readSeq: number }
    positions: { edges: { node: { user: { id: string }; deliveredSeq: number; readSeq: number } }[] }
  }
}

function shown() {
  const { chat } = cache.readQuery<Shown>({ query }) as Shown
  return {
    others: chat.positions.edges.map(({ node: { user, deliveredSeq, readSeq } }) => [user.id, deliveredSeq, readSeq]),
    mine: chat.myPosition.readSeq,
    readBy: chat.lastMessage.receipts.readCount,
  }
}

function tell(...positions: ReturnType<typeof position>[]): void {
  // As the feed does it: what an event carries is written before its meaning.
  for (const { user } of positions)
    cache.writeFragment({ id: `User:${user.id}`, fragment: gql`fragment Who on User { id }`, data: user })
  movePositions(cache, { positions, summary: receipts(1) }, { chatId: 'tea', viewerId: 'ada' })
}

test('who moved comes first, a newcomer is added, and the newest message shows how far it has got', () => {
  tell(position('cat', 9, 9), position('dan', 9, 1))
  expect(shown()).toEqual({
    others: [
      ['cat', 9, 9],
      ['dan', 9, 1],
      ['bob', 5, 3],
    ],
    mine: 5,
    readBy: 1,
  })
})

test('an older report that comes late changes nothing, one that is newer in part changes that part', () => {
  tell(position('bob', 4, 2))
  expect(shown().others).toEqual([
    ['bob', 5, 3],
    ['cat', 4, 4],
  ])
  tell(position('cat', 2, 6))
  expect(shown().others).toEqual([
    ['cat', 4, 6],
    ['bob', 5, 3],
  ])
})

test('my own position is not among the others', () => {
  tell(position('ada', 9, 9))
  expect(shown()).toMatchObject({
    others: [
      ['bob', 5, 3],
      ['cat', 4, 4],
    ],
    mine: 5,
  })
})
