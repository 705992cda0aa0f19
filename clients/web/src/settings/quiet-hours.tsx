// The hours in which nothing rings, in the time zone of this device.
import { Button, Field } from '@chat-supergraph/ui/kit'
import type { FormEvent } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Card } from './section-frame.tsx'

interface Hours {
  from: string
  to: string
  timeZone: string
}

interface QuietHoursProps {
  hours: Hours | null
  busy: boolean
  errorOf(field: string): string | undefined
  onChange(hours: Hours | null): void
}

export function QuietHours({ hours, busy, errorOf, onChange }: QuietHoursProps) {
  const { t } = useI18n()
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    onChange({ from: String(values.get('from')), to: String(values.get('to')), timeZone })
  }
  return (
    <Card title={t('settings.quiet')} hint={t('settings.quietHint')}>
      <form onSubmit={onSubmit} className="flex flex-wrap items-end gap-3">
        <Field
          label={t('settings.quietFrom')}
          name="from"
          type="time"
          required
          defaultValue={hours?.from ?? '22:00'}
          error={errorOf('from')}
        />
        <Field
          label={t('settings.quietTo')}
          name="to"
          type="time"
          required
          defaultValue={hours?.to ?? '07:00'}
          error={errorOf('to')}
        />
        <Button type="submit" busy={busy} look="plain" className="h-11">
          {t('action.save')}
        </Button>
        {hours && (
          <Button busy={busy} look="quiet" className="h-11" onClick={() => onChange(null)}>
            {t('settings.quietOff')}
          </Button>
        )}
      </form>
    </Card>
  )
}
