// In a chat that a stranger has opened with me, above the place to write: who it is, and whether they may stay.
import { useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../ui/button.tsx'
import { useRequestAnswer } from './use-request-answer.tsx'

export function RequestBar({ chatId, name }: { chatId: string; name: string }) {
  const { t } = useI18n()
  const [, navigate] = useLocation()
  const { accept, decline, question } = useRequestAnswer(chatId, name, () => navigate('/'))
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
