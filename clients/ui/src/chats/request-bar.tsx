// In a chat that a stranger has opened with me, above the place to write: who it is, and whether they may stay.
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { useRequestAnswer } from './use-request-answer.tsx'

interface RequestBarProps {
  chatId: string
  name: string
  /** The chat is out of sight. */
  onDeclined?: (() => void) | undefined
}

export function RequestBar({ chatId, name, onDeclined }: RequestBarProps) {
  const { t } = useI18n()
  const { accept, decline, question } = useRequestAnswer(chatId, name, onDeclined)
  return (
    <section aria-label={t('requests.one')} className="shrink-0 border-t border-line bg-surface px-4 py-3">
      <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-center gap-x-4 gap-y-3">
        <p className="min-w-52 flex-1 text-sm text-soft">{t('requests.hint', { name })}</p>
        <div className="flex gap-2">
          <Button look="plain" onClick={decline}>
            {t('requests.declineAction')}
          </Button>
          <Button onClick={accept}>{t('requests.acceptAction')}</Button>
        </div>
      </div>
      {question}
    </section>
  )
}
