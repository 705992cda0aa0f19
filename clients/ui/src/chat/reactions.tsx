// Emoji under a message, with how many have put them; pressing one puts it too, or takes it back.
import { SmilePlus } from 'lucide-react'
import { EmojiButton } from '../composer/emoji-button.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { MessagePartProps } from '../options/slots.ts'
import { useReact } from './use-react.ts'

/** Emoji under a message, with how many have put them. */
export function Reactions(props: MessagePartProps) {
  const { reactions, deletedAt } = props.message
  return reactions.length === 0 || deletedAt ? null : <Chips {...props} />
}

function Chips({ message, mine }: MessagePartProps) {
  const { t } = useI18n()
  const toggle = useReact()
  const chip =
    'flex h-7 items-center gap-1 rounded-full border px-2 text-sm transition-colors bg-surface text-ink hover:border-accent'
  return (
    <ul
      aria-label={t('reactions.label')}
      className={cx('z-[1] -mt-1 flex flex-wrap gap-1 px-1', mine && 'justify-end')}
    >
      {message.reactions.map(({ emoji, count, isMine }) => (
        <li key={emoji}>
          <button
            type="button"
            aria-pressed={isMine}
            aria-label={t('reactions.one', { emoji, count })}
            onClick={() => toggle(message.id, emoji, isMine)}
            className={cx(chip, isMine ? 'border-accent bg-accent-soft text-accent-text' : 'border-line')}
          >
            <span aria-hidden>{emoji}</span>
            <span aria-hidden className="text-xs font-semibold tabular-nums">
              {count}
            </span>
          </button>
        </li>
      ))}
      <li>
        <EmojiButton
          label={t('reactions.add')}
          icon={SmilePlus}
          className={cx(chip, 'border-line text-soft')}
          onPick={emoji => toggle(message.id, emoji, false)}
        />
      </li>
    </ul>
  )
}
