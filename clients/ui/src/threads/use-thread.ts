// One open thread: its message, its replies with those on their way, and how far I have read. The feed of the chat keeps it fresh.
import { useApolloClient } from '@apollo/client/react'
import { useAcknowledgeThreadMutation } from '@chat-supergraph/react'
import { useEffect, useMemo, useRef } from 'react'
import type { Message } from '../chat/model.ts'
import { useIsLookedAt } from '../chat/use-reading.ts'
import { ThreadPaneDocument, type ThreadPaneQuery, useThreadPaneQuery } from '../generated/operations.ts'

export interface OpenThread {
  /** Undefined until it is loaded; null where there is none, or it is not for me to see. */
  root: Message | null | undefined
  replies: readonly Message[]
  isFollowed: boolean
  error: unknown
  refetch(): Promise<unknown>
  /** Undefined where there are none before. */
  older: (() => void) | undefined
}

export function useThread(rootId: string): OpenThread {
  const { cache } = useApolloClient()
  const { data, error, refetch, fetchMore } = useThreadPaneQuery({
    variables: { rootId },
    fetchPolicy: 'cache-and-network',
  })
  const root = data?.message
  const log = root?.thread?.replies
  const replies = useMemo(() => log?.edges.map(({ node }) => node).filter(({ isHidden }) => !isHidden) ?? [], [log])

  // The first reply is shown as it is written: it needs a list to stand in.
  useEffect(() => {
    if (root && !root.thread)
      cache.writeQuery({ query: ThreadPaneDocument, variables: { rootId }, data: { message: begun(root) } })
  }, [cache, root, rootId])

  useReadingThread(rootId, replies.findLast(({ rev }) => rev > 0)?.seq ?? 0, root?.thread?.readSeq ?? 0)
  const { hasPreviousPage, startCursor } = log?.pageInfo ?? {}
  return {
    root,
    replies,
    isFollowed: root?.thread?.isFollowing ?? false,
    error: root ? undefined : error,
    refetch,
    older: hasPreviousPage ? () => void fetchMore({ variables: { rootId, before: startCursor ?? null } }) : undefined,
  }
}

type Root = NonNullable<ThreadPaneQuery['message']>

const begun = (root: Root): Root => ({
  ...root,
  thread: {
    __typename: 'Thread',
    rootId: root.id,
    replyCount: 0,
    lastSeq: 0,
    lastReplyAt: root.sentAt,
    readSeq: 0,
    isFollowing: false,
    replies: {
      __typename: 'MessageConnection',
      edges: [],
      pageInfo: {
        __typename: 'PageInfo',
        hasPreviousPage: false,
        hasNextPage: false,
        startCursor: null,
        endCursor: null,
      },
    },
  },
})

/** Tells how far one has read while somebody looks; what did not arrive is told with the next reply. */
function useReadingThread(rootId: string, seq: number, readSeq: number): void {
  const [acknowledge] = useAcknowledgeThreadMutation()
  const isLookedAt = useIsLookedAt()
  const acknowledgedSeq = useRef(0)
  useEffect(() => {
    if (!isLookedAt || seq <= Math.max(readSeq, acknowledgedSeq.current)) return
    acknowledgedSeq.current = seq
    void acknowledge({ variables: { input: { threadRootId: rootId, readSeq: seq } } }).catch(() => undefined)
  }, [acknowledge, isLookedAt, rootId, seq, readSeq])
}
