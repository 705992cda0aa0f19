// Emoji by group, with a search over their English names. Arrow keys walk through them.
import { Search } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { emojiGroups } from './emoji-data.ts'

const columns = 8

export function EmojiPanel({ onPick }: { onPick(emoji: string): void }) {
  const { t, language } = useI18n()
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const groups = emojiGroups
    .map(({ name, emoji }) => ({ name, emoji: emoji.filter(([, words]) => words.includes(wanted)) }))
    .filter(({ emoji }) => emoji.length > 0)

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const all = [...event.currentTarget.querySelectorAll('button')]
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const forward = language.dir === 'rtl' ? -1 : 1
    const by = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: columns, ArrowUp: -columns }[event.key]
    if (by === undefined || at < 0) return
    event.preventDefault()
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus()
  }

  return (
    <div className="flex h-72 flex-col">
      <label className="m-2 flex h-9 shrink-0 items-center gap-2 rounded-lg bg-sunken px-2.5 text-soft">
        <Search className="size-4" aria-hidden />
        <input
          type="search"
          autoFocus
          value={text}
          onChange={event => setText(event.target.value)}
          placeholder={t('emoji.search')}
          aria-label={t('emoji.search')}
          className="w-full bg-transparent text-sm text-ink outline-none"
        />
      </label>
      <div onKeyDown={walk} className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {groups.map(({ name, emoji }) => (
          <section key={name} aria-label={t(`emoji.${name}`)}>
            <h3 className="sticky top-0 bg-raised px-1 py-1 text-xs font-medium text-soft">{t(`emoji.${name}`)}</h3>
            <div className="grid grid-cols-8">
              {emoji.map(([sign, words]) => (
                <button
                  key={sign}
                  type="button"
                  aria-label={words}
                  title={words}
                  onClick={() => onPick(sign)}
                  className="flex aspect-square items-center justify-center rounded-lg text-xl hover:bg-sunken"
                >
                  {sign}
                </button>
              ))}
            </div>
          </section>
        ))}
        {groups.length === 0 && <p className="py-10 text-center text-sm text-soft">{t('emoji.none')}</p>}
      </div>
    </div>
  )
}
