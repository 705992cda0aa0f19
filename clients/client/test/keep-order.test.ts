// What comes late must not undo what is newer: the cache of a chat client, written to in the wrong order.
import { gql, InMemoryCache } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { keepOrder } from '../src/cache/keep-order.ts'
import { createTypePolicies } from '../src/index.ts'

const query = gql`
  query Messages {
    messages { id rev body pinnedAt isSaved }
  }
`

function told(...messages: { id: string; rev: number; body: string; pinnedAt?: string | null; isSaved?: boolean }[]) {
  return {
    messages: messages.map(message => ({ __typename: 'Message', pinnedAt: null, isSaved: false, ...message })),
  }
}

function cacheWith(...messages: Parameters<typeof told>) {
  const cache = keepOrder(new InMemoryCache())
  cache.writeQuery({ query, data: told(...messages) })
  return cache
}

test('an older state changes nothing of a message, not even what has become empty since, and others are taken in', () => {
  const cache = cacheWith({ id: 'a', rev: 5, body: 'as it is' })
  cache.writeQuery({
    query,
    data: told({ id: 'a', rev: 3, body: 'as it was', pinnedAt: '2026-01-01' }, { id: 'b', rev: 4, body: 'another' }),
  })
  expect(cache.readQuery({ query })).toEqual(
    told({ id: 'a', rev: 5, body: 'as it is' }, { id: 'b', rev: 4, body: 'another' }),
  )
})

test('the same state and a newer one are taken in', () => {
  const cache = cacheWith({ id: 'a', rev: 5, body: 'as it is' })
  cache.writeQuery({ query, data: told({ id: 'a', rev: 5, body: 'as it is', pinnedAt: '2026-01-01' }) })
  expect(cache.readQuery({ query })).toEqual(told({ id: 'a', rev: 5, body: 'as it is', pinnedAt: '2026-01-01' }))
  cache.writeQuery({ query, data: told({ id: 'a', rev: 6, body: 'as it will be' }) })
  expect(cache.readQuery({ query })).toEqual(told({ id: 'a', rev: 6, body: 'as it will be' }))
})

test('what is mine alone has no order in the rev of the message', () => {
  const cache = cacheWith({ id: 'a', rev: 5, body: 'as it is' })
  cache.writeQuery({ query, data: told({ id: 'a', rev: 3, body: 'as it was', isSaved: true }) })
  expect(cache.readQuery({ query })).toEqual(told({ id: 'a', rev: 5, body: 'as it is', isSaved: true }))
})

test('that I reacted is known from the answer, also where somebody else has reacted before it came', () => {
  const reactions = gql`
    query Reactions {
      messages { id rev reactions { emoji count isMine } }
    }
  `
  const typePolicies = createTypePolicies({ onSnapshot() {}, pending: () => [] })
  const cache = keepOrder(new InMemoryCache({ typePolicies }))
  const write = (rev: number, ...groups: { emoji: string; count: number; isMine: boolean }[]) =>
    cache.writeQuery({
      query: reactions,
      data: {
        messages: [
          {
            __typename: 'Message',
            id: 'a',
            rev,
            reactions: groups.map(group => ({ __typename: 'ReactionGroup', ...group })),
          },
        ],
      },
    })
  write(6, { emoji: '🎉', count: 3, isMine: false }, { emoji: '🌹', count: 1, isMine: false })
  write(5, { emoji: '🎉', count: 2, isMine: true })
  expect(cache.readQuery({ query: reactions })).toMatchObject({
    messages: [
      {
        rev: 6,
        reactions: [
          { emoji: '🎉', count: 3, isMine: true },
          { emoji: '🌹', count: 1, isMine: false },
        ],
      },
    ],
  })
})

test('whoever watches never sees the older state', () => {
  const cache = cacheWith({ id: 'a', rev: 5, body: 'as it is' })
  const seen: unknown[] = []
  cache.watch({ query, optimistic: true, callback: ({ result }) => seen.push(result), immediate: true })
  cache.writeQuery({ query, data: told({ id: 'a', rev: 3, body: 'as it was' }) })
  expect(seen.length).toBeGreaterThan(0)
  for (const result of seen) expect(result).toEqual(told({ id: 'a', rev: 5, body: 'as it is' }))
})
