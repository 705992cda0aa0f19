// A page of a chat's log, brought in without holding up the screen: somebody may be scrolling through it.
import type { ApolloClient } from '@apollo/client'
import { trimLog } from '@chat-supergraph/react'
import { MessagePageDocument, type MessagePageQuery, type MessagePageQueryVariables } from '../generated/operations.ts'

/** The first and the last message that are on screen, by `seq`. */
export interface Span {
  from: number
  to: number
}

type Page = NonNullable<NonNullable<MessagePageQuery['chat']>['messages']>

/** So many messages stay loaded on either side of what is on screen: the log is read as a whole at each of its changes. */
const beside = 100
/** Messages that come into the log within one frame. */
const atOnce = 10
/** A page that nobody sees has no frames. */
const longestFrameMs = 100

/**
 * Brings a page into the log, what is next to it first, and lets go of what is far from the screen. Written here and not by the query:
 * one that has written its answer reads it back, and what stands there then is the whole log.
 * @param shown as it is whenever a part comes, if it is known then
 * @returns whether it came
 */
export async function loadPage(
  { query, cache }: ApolloClient,
  variables: MessagePageQueryVariables,
  shown: () => Span | undefined = () => undefined,
): Promise<boolean> {
  const { data } = await query({ query: MessagePageDocument, variables, fetchPolicy: 'no-cache' })
  if (!data?.chat) return false
  const { chat } = data
  const parts = partsOf(chat.messages, variables)
  for (const [index, { messages, ...args }] of parts.entries()) {
    if (index > 0) await nextFrame()
    cache.batch({
      update() {
        cache.writeQuery({
          query: MessagePageDocument,
          variables: { ...variables, ...args },
          data: { chat: { ...chat, messages } },
        })
        const span = shown()
        if (span) trimLog(cache, variables.chatId, { ...span, beside })
      },
    })
  }
  return true
}

type Part = { messages: Page | null } & Pick<MessagePageQueryVariables, 'before' | 'after'>

/** A page that goes on where the log ends, in pages that do. Another one may take the log's place, and comes as it is. */
export function partsOf(page: Page | null, { before, after }: MessagePageQueryVariables): Part[] {
  if (!page || (!before && !after)) return [{ messages: page }]
  const { edges, pageInfo } = page
  const parts: Part[] = []
  let cursor = before ?? after
  for (let done = 0; done < edges.length; done += atOnce) {
    const isLast = done + atOnce >= edges.length
    const some = before ? edges.slice(-done - atOnce, edges.length - done) : edges.slice(done, done + atOnce)
    const ends = { startCursor: some[0]?.cursor ?? null, endCursor: some.at(-1)?.cursor ?? null }
    const more = before ? { hasPreviousPage: true } : { hasNextPage: true }
    const messages = isLast
      ? { ...page, edges: some }
      : { ...page, edges: some, pageInfo: { ...pageInfo, ...ends, ...more } }
    parts.push({ messages, ...(before ? { before: cursor } : { after: cursor }) })
    cursor = before ? ends.startCursor : ends.endCursor
  }
  return parts.length > 0 ? parts : [{ messages: page }]
}

const nextFrame = (): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, longestFrameMs)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      // After it is painted.
      setTimeout(resolve)
    })
  })
