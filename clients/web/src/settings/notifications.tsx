// How I want to hear of things: which messages, how often by mail, and when nothing rings.

import {
  type SetNotificationPreferencesInput,
  useNotificationPreferencesQuery,
  useSetNotificationPreferencesMutation,
} from '@chat-supergraph/react'
import { askAgain, FormError, Pending, useSubmit } from '@chat-supergraph/ui/kit'
import { useI18n } from '../i18n/i18n.tsx'
import { Choices } from '../ui/choices.tsx'
import { PushCard } from './push-card.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

const levels = ['BY_SIZE', 'ALL', 'MENTIONS', 'NONE'] as const
const digests = ['OFF', 'DAILY', 'WEEKLY'] as const

export function Section() {
  const { t } = useI18n()
  const query = useNotificationPreferencesQuery()
  const { data, refetch } = query
  const [set] = useSetNotificationPreferencesMutation()
  const { submit, busy, errorOf, formError } = useSubmit('from', 'to', 'timeZone')
  const preferences = data?.notificationPreferences
  if (!preferences) return <Pending of={query} />
  const change = async (input: SetNotificationPreferencesInput): Promise<void> => {
    await submit(async () => {
      const { data: answer, error } = await set({ variables: { input } })
      return { result: answer?.setNotificationPreferences, error }
    })
    await askAgain(refetch)
  }
  return (
    <SectionFrame title={t('settings.notifications')}>
      <FormError>{formError}</FormError>
      <PushCard
        publicKey={preferences.pushPublicKey}
        onWanted={() => {
          if (!preferences.push) void change({ push: true })
        }}
      />
      <Card title={t('settings.level')} hint={t('settings.levelHint')}>
        <Choices
          label={t('settings.level')}
          value={preferences.level ?? 'BY_SIZE'}
          onChange={level => void change({ level: level === 'BY_SIZE' ? null : level })}
          choices={levels.map(value => ({ value, label: t(`level.${value}`) }))}
        />
      </Card>
      <Card title={t('settings.digest')} hint={t('settings.digestHint')}>
        <Choices
          label={t('settings.digest')}
          value={preferences.digest}
          onChange={digest => void change({ digest })}
          choices={digests.map(value => ({ value, label: t(`digest.${value}`) }))}
        />
      </Card>
      <QuietHours
        hours={preferences.doNotDisturb}
        busy={busy}
        errorOf={errorOf}
        onChange={doNotDisturb => void change({ doNotDisturb })}
      />
    </SectionFrame>
  )
}
