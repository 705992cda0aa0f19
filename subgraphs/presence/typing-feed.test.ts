import { expect, test } from '@jest/globals'
import type { GraphQLResolveInfo } from 'graphql'
import { type LiveFrame, withLiveRequest } from '#platform/live/live-request.ts'
import type { Context } from './context.ts'
import { typingFeed } from './typing-feed.ts'

test('a removal reaches the feed before the next list does [U11]', async () => {
  let remove: (userIds: readonly string[]) => void = () => {}
  const lists = [Promise.withResolvers<IteratorResult<object>>(), Promise.withResolvers<IteratorResult<object>>()]
  const states = { next: () => lists.shift()?.promise ?? new Promise(() => {}) }
  const [first, second] = lists
  const viewer = { kind: 'feed', topic: 'typing({"chatId":"c"})' } as const
  const typing = {
    followTyping: () => states,
    watchRemovals: async (_: string, onRemoved: typeof remove) => {
      remove = onRemoved
    },
  }
  const context = withLiveRequest({ viewer, typing } as unknown as Context, {
    viewer,
    mode: 'feed',
    through: undefined,
  })
  const frames = typingFeed.subscribe(null, { chatId: 'c' }, context, { fieldName: 'typing' } as GraphQLResolveInfo)
  const seen = frames[Symbol.asyncIterator]()
  const next = async (): Promise<LiveFrame> => (await seen.next()).value

  expect(await next()).toMatchObject({ control: { at: undefined } })
  first?.resolve({ done: false, value: { typists: [1] } })
  expect(await next()).toMatchObject({ value: { typists: [1] } })
  const cut = next()
  remove(['anna'])
  second?.resolve({ done: false, value: { typists: [1, 2] } })
  expect(await cut).toMatchObject({ value: undefined, control: { cut: ['anna'] } })
  expect(await next()).toMatchObject({ value: { typists: [1, 2] } })
})
