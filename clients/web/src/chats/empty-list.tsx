// A list without chats. The ways to a first one stand in the other pane; on a phone there is none.
import { Empty } from '@chat-supergraph/ui/kit'
import { SearchX } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { Start } from '../people/start.tsx'

export function EmptyList({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useI18n()
  if (isFiltered) return <Empty icon={SearchX} title={t('chats.noMatch')} />
  return (
    <>
      <p className="hidden px-2.5 py-2 text-sm text-soft md:block">{t('chats.none')}</p>
      <div className="md:hidden">
        <Start />
      </div>
    </>
  )
}
