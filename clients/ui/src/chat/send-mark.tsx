// How far a message of mine has got, as a mark beside its time, and what to do where it was refused.
import { type Entry, useOutbox } from '@chat-supergraph/react'
import { Check, CheckCheck, CircleAlert, Clock } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { Progress } from './send-state.ts'

/** How far a message of mine has got. */
export function SendMark({ delivery, progress }: { delivery: Entry | undefined; progress: Progress }) {
  const { t } = useI18n()
  const state = delivery ? (delivery.state === 'refused' ? 'failed' : 'sending') : progress
  const Icon = { sending: Clock, failed: CircleAlert, sent: Check, delivered: CheckCheck, read: CheckCheck }[state]
  return (
    <Icon
      role="img"
      data-state={state}
      aria-label={t(`sendState.${state}`)}
      className={cx('size-3.5', state === 'read' && 'text-[#7ee6c0]')}
      strokeWidth={2.4}
    />
  )
}

export function Undelivered({ entry }: { entry: Entry }) {
  const { t } = useI18n()
  const { retry, discard } = useOutbox()
  const button = 'font-semibold underline underline-offset-2'
  return (
    <p role="alert" className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-bad">
      {t('sendState.refused')}
      <button type="button" className={button} onClick={() => retry(entry.clientKey)}>
        {t('action.retry')}
      </button>
      <button type="button" className={button} onClick={() => discard(entry.clientKey)}>
        {t('action.discard')}
      </button>
    </p>
  )
}
