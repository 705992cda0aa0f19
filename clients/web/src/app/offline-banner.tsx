// Says that the connection is lost, once it has been for a moment: a blink of it is nobody's business.

import { useConnection, useOutbox } from '@chat-supergraph/react'
import { useLasting } from '@chat-supergraph/ui/kit'
import { CloudOff, HardDriveDownload } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

const patienceMs = 1_200

export function OfflineBanner() {
  const { t } = useI18n()
  const status = useConnection()
  const isOnline = useOnline()
  const { durable } = useOutbox()
  const isLost = useLasting(!isOnline || status === 'waiting' || status === 'connecting', patienceMs)
  if (isLost)
    return (
      <Banner icon={CloudOff}>
        <b className="font-semibold">{t(isOnline ? 'app.reconnecting' : 'app.offline')}</b> {t('app.offlineHint')}
      </Banner>
    )
  return durable ? null : <Banner icon={HardDriveDownload}>{t('app.notDurable')}</Banner>
}

function Banner({ icon: Icon, children }: { icon: typeof CloudOff; children: React.ReactNode }) {
  return (
    <p
      role="status"
      className="flex shrink-0 items-center justify-center gap-2 bg-warn-soft px-4 py-2 text-center text-sm text-warn-ink"
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      <span>{children}</span>
    </p>
  )
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}
