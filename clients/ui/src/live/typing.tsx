// Who is typing in a chat: one feed fills the cache, rows and chats read it there. What the server did not take back ends by its time.
import { useApolloClient } from '@apollo/client/react'
import { useTypingSubscription } from '@chat-supergraph/react'
import { useEffect, useState } from 'react'
import { useTypistsFragment } from '../generated/operations.ts'
import { useViewerId } from '../options/viewer.ts'

/** Keeps the cache's list of who types in this chat; feeds of the same chat are one. Renders nothing. */
export function TypingFeed({ chatId }: { chatId: string }) {
  useTypingSubscription({ variables: { chatId }, ignoreResults: true })
  return null
}

/** Names of the others who are typing, the longest first. */
export function useTypists(chatId: string): readonly string[] {
  const { cache } = useApolloClient()
  const viewerId = useViewerId()
  const from = cache.identify({ __typename: 'TypingState', chatId }) ?? ''
  const { data, complete } = useTypistsFragment({ from })
  const [, refresh] = useState(0)
  const typists = complete ? data.typists.filter(({ user }) => user && user.id !== viewerId) : []
  const now = Date.now()
  const present = typists.filter(({ expiresAt }) => Date.parse(expiresAt) > now)
  const nextEnd = Math.min(...present.map(({ expiresAt }) => Date.parse(expiresAt)))
  useEffect(() => {
    if (!Number.isFinite(nextEnd)) return
    const timer = setTimeout(() => refresh(count => count + 1), Math.max(100, nextEnd - Date.now() + 50))
    return () => clearTimeout(timer)
  }, [nextEnd])
  return present.map(({ user }) => user?.displayName ?? '')
}
