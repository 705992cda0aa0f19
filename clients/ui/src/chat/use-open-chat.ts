// One open chat: its first page, its feed, and the pages around what is on screen. The cache keeps the log in order; nothing is
// merged here.
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import {
  type ChatRowFragment,
  ChatRowFragmentDoc,
  type MessagePageQueryVariables,
  useOpenChatQuery,
} from '../generated/operations.ts'
import { loadPage, type Span } from './load-page.ts'
import type { Message, OpenChat } from './model.ts'
import { newestPage, pageSize } from './newest-page.ts'
import { useChatFeed } from './use-chat-feed.ts'

export type Direction = 'older' | 'newer'

/** A chat as it opens and grows, without anything that is shown of it. */
export interface OpenChatView {
  /** Undefined until it is loaded; null where there is none, or it is not for me to see. */
  chat: OpenChat | null | undefined
  messages: readonly Message[]
  hasOlder: boolean
  hasNewer: boolean
  /** The first page did not arrive. */
  error: unknown
  refetch(): Promise<unknown>
  /** Loads the next page at an end; does nothing while one is on its way. @param shown as it is when the page comes, if it is known then */
  more(direction: Direction, shown: () => Span | undefined): Promise<void>
  /** Loads the page around a message, unless it is loaded. */
  around(seq: number): Promise<void>
  /** Loads the newest page, unless it is loaded. */
  latest(): Promise<void>
}

type Page = Omit<MessagePageQueryVariables, 'chatId'>

/** Unread messages that fit into the newest page together with some that are read. */
const near = 40

/** @param at the message that the chat opens at, by its `seq`; else at what is new */
export function useOpenChat(chatId: string, at?: number): OpenChatView {
  const client = useApolloClient()
  const [first] = useState(() =>
    at === undefined
      ? firstPage(client.cache.readFragment({ id: `Chat:${chatId}`, ...row }))
      : { around: at, first: pageSize },
  )
  const { data, previousData, error, refetch } = useOpenChatQuery({ variables: { chatId, ...first } })
  // What is shown stays where it could not be loaded once more.
  const chat = (data ?? previousData)?.chat
  const log = chat?.messages
  useChatFeed(chatId, { isLoaded: Boolean(log), isComing: Boolean(chat && !log), refetch })
  const messages = useMemo(() => log?.edges.map(({ node }) => node).filter(({ isHidden }) => !isHidden) ?? [], [log])
  const busy = useRef<Promise<unknown>>(undefined)
  // The ends to which a page was brought already, and which are on screen for one more moment: not asked for twice.
  const grown = useRef<unknown>(undefined)

  const load = useCallback(
    async (variables: Page, shown?: () => Span | undefined): Promise<boolean> => {
      const work = loadPage(client, { chatId, ...variables }, shown)
      busy.current = work
      try {
        return await work
      } finally {
        if (busy.current === work) busy.current = undefined
      }
    },
    [client, chatId],
  )

  const info = log?.pageInfo
  const more = useCallback(
    async (direction: Direction, shown: () => Span | undefined): Promise<void> => {
      if (busy.current !== undefined || !info || grown.current === info) return
      const isThere = direction === 'older' ? info.hasPreviousPage : info.hasNextPage
      if (!isThere) return
      const at =
        direction === 'older'
          ? { last: pageSize, before: info.startCursor }
          : { first: pageSize, after: info.endCursor }
      if (await load(at, shown)) grown.current = info
    },
    [info, load],
  )
  const around = useCallback(
    async (seq: number): Promise<void> => {
      // A page that is on its way must not put away what comes now.
      await busy.current?.catch(() => undefined)
      if (!messages.some(message => message.seq === seq)) await load({ around: seq, first: pageSize })
    },
    [messages, load],
  )
  const latest = useCallback(async (): Promise<void> => {
    await busy.current?.catch(() => undefined)
    if (info?.hasNextPage) await load(newestPage)
  }, [info, load])

  return {
    chat: log ? chat : chat === null ? null : undefined,
    messages,
    hasOlder: info?.hasPreviousPage ?? false,
    hasNewer: info?.hasNextPage ?? false,
    error: log ? undefined : error,
    refetch,
    more,
    around,
    latest,
  }
}

const row = { fragment: ChatRowFragmentDoc, fragmentName: 'ChatRow' } as const

/** Where much is unread, the page around the first of it; the list of chats knows which that is. */
function firstPage(known: ChatRowFragment | null) {
  const firstSeq = known?.unread?.firstSeq
  const isFar = firstSeq && (known?.lastSeq ?? 0) - firstSeq > near
  return isFar ? { around: firstSeq, first: pageSize } : newestPage
}
