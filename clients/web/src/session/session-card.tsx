// The frame of the pages for signing in: who we are, a card, and the choice of language.
import { cx } from '@chat-supergraph/ui/kit'
import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { languages } from '../i18n/languages.ts'

export function SessionCard({ notice, children }: { notice: string | undefined; children: ReactNode }) {
  const { t, language, choose } = useI18n()
  return (
    <main className="flex h-full flex-col items-center overflow-y-auto px-4 py-8 sm:py-16">
      <div className="mb-7 flex items-center gap-3">
        <img src="/icon.svg" alt="" className="size-11" />
        <span className="text-2xl font-semibold tracking-tight">{t('app.name')}</span>
      </div>
      <div className="w-full max-w-100 rounded-2xl border border-line bg-surface p-6 shadow-card sm:p-8">
        {notice && (
          <p role="status" className="mb-5 flex gap-2 rounded-lg bg-warn-soft px-3 py-2.5 text-sm text-warn-ink">
            <Info className="mt-0.5 size-4 shrink-0" aria-hidden />
            {notice}
          </p>
        )}
        {children}
      </div>
      <ul aria-label={t('settings.language')} className="mt-8 flex gap-1">
        {languages.map(known => (
          <li key={known.tag}>
            <button
              type="button"
              lang={known.tag}
              aria-pressed={known.tag === language.tag}
              onClick={() => choose(known)}
              className={cx(
                'rounded-lg px-3 py-1.5 text-sm',
                known.tag === language.tag ? 'font-semibold text-ink' : 'text-soft hover:bg-sunken hover:text-ink',
              )}
            >
              {known.name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}

/** The heading of one step. */
export function StepTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-6">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      {children && <p className="mt-1 text-soft">{children}</p>}
    </header>
  )
}
