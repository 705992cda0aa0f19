// Entry 1, GraphQL, for searching: arguments -> searching.ts -> a connection.

import { badInput } from '#platform/errors.ts'
import { signedIn } from '#platform/identity/viewer.ts'
import { decodeCursor, encodeCursor, rangeOf } from '#platform/pages.ts'
import { isRefused } from '#platform/refusals.ts'
import type { QueryResolvers } from '../../generated.ts'
import type { SearchPosition } from './searching.ts'

const pages = { fallback: 20, maximum: 50 }

export const searchMessages: NonNullable<QueryResolvers['searchMessages']> = async (
  _,
  { search, first, after },
  { viewer, searching },
) => {
  const { userId } = signedIn(viewer)
  const range = rangeOf({ first, after }, pages, readPosition)
  const page = await searching.search(userId, search, range)
  if (isRefused(page)) throw badInput(page.reason)
  const edges = page.found.map(({ message, snippet, position }) => ({
    ...{ node: message, snippet: [...snippet], cursor: cursorOf(position) },
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.next !== null,
      hasPreviousPage: range.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: page.next ? cursorOf(page.next) : (edges.at(-1)?.cursor ?? null),
    },
  }
}

function cursorOf({ score, at, chatId, seq, now }: SearchPosition): string {
  return encodeCursor('found', score, at, chatId, seq, now)
}

function readPosition(cursor: string): SearchPosition | undefined {
  const [score, at, chatId, seq, now] = decodeCursor('found', cursor) ?? []
  if (typeof chatId !== 'string') return undefined
  const numbers = [score, at, seq, now].filter(value => typeof value === 'number')
  const [readScore = 0, readAt = 0, readSeq = 0, readNow = 0] = numbers
  return numbers.length === 4 ? { score: readScore, at: readAt, chatId, seq: readSeq, now: readNow } : undefined
}
