// The notification centre.
import { Bell } from 'lucide-react'
import { PaneHeader, Panes } from '../app/panes.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { Empty } from '../ui/empty.tsx'

export function NoticesPage() {
  const { t } = useI18n()
  return (
    <Panes
      showsMain={false}
      list={
        <>
          <PaneHeader title={t('nav.notices')} />
          <Empty icon={Bell} title={t('notices.none')} />
        </>
      }
      main={<Empty icon={Bell} title={t('notices.pick')} />}
    />
  )
}
