// Who is typing, under the history.
import { memo } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { useTypists } from '../live/typing.tsx'
import type { OpenChat } from './model.ts'

/** Who is typing in a chat. */
export const TypingLine = memo(function TypingLine({ chat }: { chat: OpenChat }) {
  const { t, list } = useI18n()
  const typists = useTypists(chat.id)
  if (typists.length === 0) return null
  const names = typists.length > 3 ? t('typing.many') : list(typists)
  return (
    <p className="pointer-events-none absolute inset-x-0 bottom-0 z-10 mx-auto flex w-full max-w-3xl px-4 pb-1 md:px-8">
      <span className="flex items-center gap-2 rounded-full bg-raised px-3 py-1.5 text-sm text-soft shadow-float">
        <span aria-hidden className="flex gap-0.5">
          {[0, 150, 300].map(delay => (
            <span
              key={delay}
              className="size-1.5 animate-[typing_1.2s_infinite] rounded-full bg-accent"
              style={{ animationDelay: `${delay}ms` }}
            />
          ))}
        </span>
        {t('typing.some', { names, count: typists.length })}
      </span>
    </p>
  )
})
