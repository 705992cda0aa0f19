// Sends what was written, or keeps an edit.
import { ArrowUp, Check } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import type { SendButtonProps } from '../options/slots.ts'

export function SendButton({ isEdit, disabled, onClick }: SendButtonProps) {
  const { t } = useI18n()
  const label = t(isEdit ? 'action.save' : 'composer.send')
  const Icon = isEdit ? Check : ArrowUp
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      aria-label={label}
      title={label}
      className="inline-flex size-10 shrink-0 items-center justify-center rounded-xl bg-accent text-accent-ink transition-colors hover:bg-accent-strong disabled:bg-sunken disabled:text-faint"
    >
      <Icon className="size-5" aria-hidden />
    </button>
  )
}
