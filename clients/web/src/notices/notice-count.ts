// How many notifications are new, for the badge in the navigation; the feed in `notices-live.tsx` keeps it.
import { useNotificationsQuery } from '@chat-supergraph/hooks'

export function useNoticeCount(): number {
  const { data } = useNotificationsQuery({ variables: { first: 20 } })
  return data?.notifications?.unreadCount ?? 0
}
