// The frame of one page of the settings: its title, the way back on a phone, and cards.
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'

export function SectionFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-4 px-4 pt-3 pb-10 md:px-8 md:pt-6">
        <header className="flex h-10 items-center gap-1">
          <Link
            href="/settings"
            aria-label={t('action.back')}
            className="-ms-2 inline-flex size-10 items-center justify-center rounded-lg text-soft hover:bg-sunken md:hidden"
          >
            <ArrowLeft className="size-5 rtl:rotate-180" aria-hidden />
          </Link>
          <h2 className="text-xl font-semibold tracking-tight">{title}</h2>
        </header>
        {children}
      </div>
    </div>
  )
}

interface CardProps {
  title: string
  hint?: string
  children: ReactNode
}

export function Card({ title, hint, children }: CardProps) {
  return (
    <section className="rounded-2xl border border-line bg-surface p-5 shadow-card">
      <h3 className="font-semibold">{title}</h3>
      {hint && <p className="mt-0.5 text-sm text-soft">{hint}</p>}
      <div className="mt-4 flex flex-col gap-4 empty:hidden">{children}</div>
    </section>
  )
}
