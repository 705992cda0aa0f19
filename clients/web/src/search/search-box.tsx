// The search above the list of chats: words, and filters by completion. Chats by name are found at once, messages below them.

import { lateComponent } from '@chat-supergraph/ui/kit'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, Suspense, useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { begunIn, type Filter, isSame, kinds } from './filters.ts'

const Suggestions = lateComponent(() => import('./suggestions.tsx'), 'Suggestions')

interface SearchBoxProps {
  text: string
  filters: readonly Filter[]
  onText(text: string): void
  onFilters(filters: readonly Filter[]): void
}

export function SearchBox({ text, filters, onText, onFilters }: SearchBoxProps) {
  const { t } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const begun = begunIn(text)

  function pick(filter: Filter): void {
    onFilters([...filters.filter(known => !isSame(known, filter)), filter])
    onText(begun?.rest ?? text)
    field.current?.focus()
  }
  function begin(kind: Filter['kind']): void {
    onText(`${text.trim()} ${kind}:`.trimStart())
    field.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      onText('')
      onFilters([])
    } else if (event.key === 'Backspace' && text === '') onFilters(filters.slice(0, -1))
    else if (event.key === 'ArrowDown' || (event.key === 'Enter' && begun)) {
      const [first] = box.current?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? []
      if (!first) return
      event.preventDefault()
      if (event.key === 'Enter') first.click()
      else first.focus()
    }
  }

  return (
    <div ref={box} className="flex flex-col gap-2">
      <label className="flex h-10 items-center gap-2 rounded-xl bg-sunken px-3 text-soft focus-within:ring-2 focus-within:ring-accent/40">
        <Search className="size-4 shrink-0" aria-hidden />
        <input
          ref={field}
          type="search"
          dir="auto"
          value={text}
          onChange={event => onText(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={t('chats.search')}
          aria-label={t('chats.search')}
          className="w-full bg-transparent text-start text-ink outline-none"
        />
      </label>
      {filters.length > 0 && (
        <ul aria-label={t('search.filters')} className="flex flex-wrap gap-1.5">
          {filters.map(filter => (
            <li key={`${filter.kind} ${filter.id}`}>
              <button
                type="button"
                aria-label={t('people.remove', { name: t(`search.by.${filter.kind}`, { name: filter.label }) })}
                onClick={() => onFilters(filters.filter(known => !isSame(known, filter)))}
                className="flex h-7 items-center gap-1.5 rounded-full bg-accent-soft ps-2.5 pe-1.5 text-[13px] font-medium text-accent-text"
              >
                {t(`search.by.${filter.kind}`, { name: filter.label })}
                <X className="size-3.5" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* It depends on what is typed and not on the focus: what goes when one presses a result moves that away under the pointer. */}
      {(text !== '' || filters.length > 0) && !begun && (
        <p className="flex flex-wrap items-center gap-1.5 px-1 text-[13px] text-soft">
          {t('search.narrow')}
          {kinds.map(kind => (
            <button
              key={kind}
              type="button"
              dir="ltr"
              title={t(`search.hint.${kind}`)}
              onClick={() => begin(kind)}
              className="rounded-md bg-sunken px-1.5 py-0.5 font-mono text-xs text-ink hover:text-accent-text"
            >
              {kind}:
            </button>
          ))}
        </p>
      )}
      {begun && (
        <Suspense>
          <Suggestions begun={begun} onPick={pick} />
        </Suspense>
      )}
    </div>
  )
}
