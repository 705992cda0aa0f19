// Above the field: what is answered, or that a message is being edited.
import { Pencil, Reply, X } from 'lucide-react'
import type { Intent } from '../chat/intent.ts'
import { PlainText } from '../chat/plain-text.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'

export function IntentBar({ intent, onClose }: { intent: Intent; onClose(): void }) {
  const { t } = useI18n()
  const { kind, message } = intent
  const Icon = kind === 'edit' ? Pencil : Reply
  return (
    <div className="mx-1.5 mt-1.5 flex items-center gap-3 rounded-xl bg-accent-soft py-1 ps-3 pe-1 text-sm">
      <Icon className="size-4 shrink-0 text-accent-text" aria-hidden />
      <p className="min-w-0 flex-1">
        <span className="block font-semibold text-accent-text">
          {kind === 'edit'
            ? t('composer.editing')
            : t('composer.replying', { name: message.sender?.displayName ?? t('chat.unnamed') })}
        </span>
        <span dir="auto" className="block truncate text-start text-soft">
          {message.body ? <PlainText text={message.body} /> : t('message.attachment')}
        </span>
      </p>
      <IconButton icon={X} size="small" label={t('action.cancel')} onClick={onClose} />
    </div>
  )
}
