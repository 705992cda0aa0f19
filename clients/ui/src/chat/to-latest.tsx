// The way back to the newest message, with how many are new below.
import { ArrowDown } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import type { OpenChat } from './model.ts'

export function ToLatest({ chat, onClick }: { chat: OpenChat; onClick(): void }) {
  const { t } = useI18n()
  const count = chat.unread?.count ?? 0
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={count > 0 ? t('chat.toLatestNew', { count }) : t('chat.toLatest')}
      className="float-in absolute end-4 bottom-4 z-10 flex h-11 min-w-11 items-center justify-center gap-1.5 rounded-full bg-raised px-3 text-sm font-medium text-accent-text shadow-float hover:bg-sunken md:end-6"
    >
      <ArrowDown className="size-5" aria-hidden />
      {count > 0 && <span>{count}</span>}
    </button>
  )
}
