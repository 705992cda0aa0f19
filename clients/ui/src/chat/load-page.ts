// A page of a chat's log, brought in while somebody may be scrolling through it.
import type { ApolloClient } from '@apollo/client'
import { type Shown, trimLog } from '@chat-supergraph/react'
import { MessagePageDocument, type MessagePageQueryVariables } from '../generated/operations.ts'

/** The first and the last message that are on screen, by `seq`. */
export type Span = Pick<Shown, 'from' | 'to'>

/** So many messages stay loaded on either side of what is on screen: the log is read as a whole at each of its changes. */
const beside = 100

/**
 * Brings a page into the log, and lets go of what is far from the screen. Written here and not by the query: one that has written its
 * answer reads it back, and what stands there then is the whole log. In one piece: in pieces of ten, one for each frame, twice as many
 * frames were late, since each piece has the rows laid out once more.
 * @param shown as it is when the page comes, if it is known then
 * @returns whether it came
 */
export async function loadPage(
  { query, cache }: ApolloClient,
  variables: MessagePageQueryVariables,
  shown: () => Span | undefined = () => undefined,
): Promise<boolean> {
  const { data } = await query({ query: MessagePageDocument, variables, fetchPolicy: 'no-cache' })
  if (!data?.chat) return false
  cache.batch({
    update() {
      cache.writeQuery({ query: MessagePageDocument, variables, data })
      const span = shown()
      if (span) trimLog(cache, variables.chatId, { ...span, beside })
    },
  })
  return true
}
