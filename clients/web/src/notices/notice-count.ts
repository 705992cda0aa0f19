// My notices, and how many of them are new, for the badge in the navigation.
import { useNoticesQuery } from '../generated/operations.ts'
import { noticed } from './notice-kinds.ts'

export const useNotices = () => useNoticesQuery({ variables: { kinds: noticed } })

export function useNoticeCount(): number {
  return useNotices().data?.notifications?.unreadCount ?? 0
}
