// Whether this browser rings when the app is not open.

import { useApolloClient } from '@apollo/client/react'
import { FormError, refusalOf } from '@chat-supergraph/ui/kit'
import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { kinds } from '../notices/notice-kinds.ts'
import { currentSubscription, isPushSupported, subscribe, unsubscribe } from '../push/subscription.ts'
import { Switch } from '../ui/switch.tsx'
import { Card } from './section-frame.tsx'

interface PushCardProps {
  /** Null where the server sends none. */
  publicKey: string | null
  /** The server sends none to this person unless they ask for it. */
  onWanted(): void
}

export function PushCard({ publicKey, onWanted }: PushCardProps) {
  const i18n = useI18n()
  const { t } = i18n
  const client = useApolloClient()
  const [isOn, setOn] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const isPossible = isPushSupported() && publicKey !== null
  useEffect(() => {
    void currentSubscription().then(subscription => setOn(subscription !== null))
  }, [])

  async function begin(key: string): Promise<string | undefined> {
    if ((await Notification.requestPermission()) !== 'granted') return t('push.denied')
    const words = { app: t('app.name'), kinds: Object.fromEntries(kinds.map(kind => [kind, t(`push.kind.${kind}`)])) }
    const refused = await subscribe(client, key, words)
    if (refused) return refusalOf(refused, i18n)?.text ?? t('push.failed')
    onWanted()
    return undefined
  }
  async function change(wanted: boolean): Promise<void> {
    setBusy(true)
    setError(undefined)
    const work = wanted && publicKey ? begin(publicKey) : unsubscribe(client)
    setError((await work.catch(() => t('push.failed'))) ?? undefined)
    setOn((await currentSubscription()) !== null)
    setBusy(false)
  }

  return (
    <Card title={t('push.title')} hint={t(isPossible ? 'push.hint' : 'push.impossible')}>
      <Switch label={t('push.switch')} checked={isOn} disabled={!isPossible || busy} onChange={on => void change(on)} />
      <FormError>{error}</FormError>
    </Card>
  )
}
