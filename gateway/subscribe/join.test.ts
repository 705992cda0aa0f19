// Whoever joins a feed that ends meanwhile hears how it ended.
import { expect, test } from '@jest/globals'
import type { GraphQLFormattedError } from 'graphql'
import type { Feed } from './feed.ts'
import { join } from './join.ts'
import { createRanges } from './ranges.ts'
import { reasons } from './reasons.ts'

test.each<[string, readonly GraphQLFormattedError[]]>([
  ['is completed', []],
  ['ends with a reason', reasons.schemaChanged],
])('who waits for older events of a feed that %s is told that', async (_what, end) => {
  const ranges = createRanges(async () => [])
  const feed = {
    ended: undefined as Feed['ended'],
    opened: Promise.resolve(),
    position: 10,
    ring: { floor: 10, after: () => [] },
    hold: () => () => undefined,
  }
  let completions = 0
  const sink = { next() {}, error() {}, complete: () => void completions++ }
  const asked = Promise.withResolvers<void>()
  const joined = join({
    feed: feed as unknown as Feed,
    member: { viewerId: 'ann', sink },
    after: 3,
    ranges: {
      read(after, through) {
        asked.resolve()
        return ranges.read(after, through)
      },
      [Symbol.dispose]() {},
    },
    admit: async () => ({ through: 10, visibleFrom: undefined }),
    hasLeft: () => false,
    onReplayed() {},
  })
  await asked.promise
  feed.ended = end
  ranges[Symbol.dispose]()
  expect([await joined, completions]).toEqual(end.length > 0 ? [end, 0] : [undefined, 1])
})
