// The list of chats: pinned ones first, then by what was said last, narrowed by what was typed into the search.
import { skipToken } from '@apollo/client/react'
import { useMemo } from 'react'
import { useArchiveQuery, useHomeQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useViewerId } from '../options/viewer.ts'
import { type ChatRow, hasUnread, nameOf, partnerOf } from './chat.ts'

export type Filter = 'all' | 'unread' | 'groups' | 'archived'

export interface Chats {
  chats: readonly ChatRow[] | undefined
  /** People of direct chats, whose presence the list shows. */
  partnerIds: readonly string[]
  error: unknown
  refetch(): Promise<unknown>
  /** Undefined at the end. */
  more: (() => void) | undefined
}

export function useChats(search: string, filter: Filter): Chats {
  const home = useHomeQuery()
  const archive = useArchiveQuery(filter === 'archived' ? { fetchPolicy: 'cache-and-network' } : skipToken)
  const { previousData, data = previousData, error, refetch, fetchMore } = filter === 'archived' ? archive : home
  const i18n = useI18n()
  const viewerId = useViewerId()
  const edges = data?.myChats?.edges
  const chats = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase()
    return edges
      ?.map(({ node }) => node)
      .filter(chat => matches(chat, filter) && nameOf(chat, viewerId, i18n).toLocaleLowerCase().includes(wanted))
      .sort((a, b) => Number(isPinned(b)) - Number(isPinned(a)))
  }, [edges, search, filter, viewerId, i18n])
  const partnerIds = useMemo(
    () => [...new Set(edges?.flatMap(({ node }) => partnerOf(node, viewerId)?.id ?? []) ?? [])].sort().slice(0, 100),
    [edges, viewerId],
  )
  const { hasNextPage, endCursor } = data?.myChats?.pageInfo ?? {}
  return {
    chats,
    partnerIds,
    error: data?.myChats ? undefined : error,
    refetch,
    more: hasNextPage ? () => void fetchMore({ variables: { after: endCursor ?? null } }) : undefined,
  }
}

export const isPinned = ({ preferences }: ChatRow): boolean => Boolean(preferences?.pinnedAt)

function matches(chat: ChatRow, filter: Filter): boolean {
  if (Boolean(chat.preferences?.archivedAt) !== (filter === 'archived')) return false
  if (filter === 'unread') return hasUnread(chat)
  return filter !== 'groups' || chat.kind === 'GROUP'
}
