// How many notices are new, for the badge in the navigation.
import { useNoticesQuery } from '../generated/operations.ts'

export function useNoticeCount(): number {
  return useNoticesQuery().data?.notifications?.unreadCount ?? 0
}
