// In how many chats something is unread, for the navigation and the window's title.
import { useHomeQuery } from '@chat-supergraph/ui/kit'
import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

export function useUnreadChats(): number {
  const { previousData, data = previousData } = useHomeQuery()
  const { t } = useI18n()
  const count =
    data?.myChats?.edges.filter(
      ({ node: { unread, preferences } }) => (unread?.count ?? 0) > 0 && !preferences?.archivedAt,
    ).length ?? 0
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('app.name')}` : t('app.name')
  }, [count, t])
  return count
}
