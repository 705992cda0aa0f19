// What a message answers, in short; it leads there.
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { QuoteProps } from '../options/slots.ts'
import { PlainText } from './plain-text.tsx'

/** What a message answers, in short. */
export function Quote({ quoted, mine, onJump }: QuoteProps) {
  const { t } = useI18n()
  return (
    <button
      type="button"
      onClick={() => onJump(quoted.seq)}
      className={cx(
        'mb-1.5 block w-full min-w-40 rounded-lg border-s-3 px-2.5 py-1 text-start text-sm',
        mine ? 'border-white/70 bg-black/15' : 'border-accent bg-accent-soft',
      )}
    >
      <span className={cx('block font-semibold', !mine && 'text-accent-text')}>
        {quoted.sender?.displayName ?? t('chat.unnamed')}
      </span>
      <span dir="auto" className={cx('line-clamp-2', mine ? 'text-mine-soft' : 'text-soft')}>
        {quoted.body ? <PlainText text={quoted.body} /> : t('message.attachment')}
      </span>
    </button>
  )
}
