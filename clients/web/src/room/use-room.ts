// One open chat: its first page, its feed, and the pages around what is on screen. The cache keeps the log in order; nothing is
// merged here.
import { useApolloClient } from '@apollo/client/react'
import { useChatEventsSubscription } from '@chat-supergraph/hooks'
import { useCallback, useMemo, useRef, useState } from 'react'
import {
  type ChatRowFragment,
  ChatRowFragmentDoc,
  type MessageRowFragment,
  RoomPageDocument,
  type RoomPageQueryVariables,
  type RoomQuery,
  useRoomQuery,
} from '../generated/operations.ts'

export type Message = MessageRowFragment
export type Attachment = Message['attachments'][number]
export type OpenChat = NonNullable<RoomQuery['chat']>
export type Direction = 'older' | 'newer'

export interface Room {
  /** Undefined until it is loaded; null where there is none, or it is not for me to see. */
  chat: OpenChat | null | undefined
  messages: readonly Message[]
  hasOlder: boolean
  hasNewer: boolean
  /** The first page did not arrive. */
  error: unknown
  retry(): void
  /** Loads the next page at an end; does nothing while one is on its way. */
  more(direction: Direction): Promise<void>
  /** Loads the page around a message, unless it is loaded. */
  around(seq: number): Promise<void>
  /** Loads the newest page, unless it is loaded. */
  latest(): Promise<void>
}

const page = 50
/** Unread messages that fit into the newest page together with some that are read. */
const near = 40

export function useRoom(chatId: string): Room {
  const client = useApolloClient()
  const [first] = useState(() => firstPage(client.cache.readFragment({ id: `Chat:${chatId}`, ...row })))
  const { data, error, refetch } = useRoomQuery({ variables: { chatId, ...first } })
  useChatEventsSubscription({ variables: { chatId }, ignoreResults: true })
  const chat = data?.chat
  const log = chat?.messages
  const messages = useMemo(() => log?.edges.map(({ node }) => node).filter(({ hidden }) => !hidden) ?? [], [log])
  const busy = useRef(false)

  const load = useCallback(
    async (variables: Omit<RoomPageQueryVariables, 'chatId'>): Promise<void> => {
      if (busy.current) return
      busy.current = true
      try {
        await client.query({
          query: RoomPageDocument,
          variables: { chatId, ...variables },
          fetchPolicy: 'network-only',
        })
      } finally {
        busy.current = false
      }
    },
    [client, chatId],
  )

  const info = log?.pageInfo
  const more = useCallback(
    async (direction: Direction): Promise<void> => {
      if (direction === 'older' && info?.hasPreviousPage) await load({ last: page, before: info.startCursor })
      if (direction === 'newer' && info?.hasNextPage) await load({ first: page, after: info.endCursor })
    },
    [info, load],
  )
  const around = useCallback(
    async (seq: number): Promise<void> => {
      if (!messages.some(message => message.seq === seq)) await load({ around: seq, first: page })
    },
    [messages, load],
  )
  const latest = useCallback(async (): Promise<void> => {
    if (info?.hasNextPage) await load({ last: page })
  }, [info, load])

  return {
    chat: log ? chat : chat === null ? null : undefined,
    messages,
    hasOlder: info?.hasPreviousPage ?? false,
    hasNewer: info?.hasNextPage ?? false,
    error: log ? undefined : error,
    retry: () => void refetch(),
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
  return isFar ? { around: firstSeq, first: page } : { last: page }
}
