// The settings: the list of their pages beside the one that is open.
import { cx, Empty, Loading, PaneHeader, Panes } from '@chat-supergraph/ui/kit'
import { ChevronRight, LogOut, Settings } from 'lucide-react'
import { Suspense } from 'react'
import { Link, useParams } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { useSignOut } from '../session/use-sign-out.ts'
import { sections } from './sections.ts'

const row = 'flex w-full items-center gap-3 rounded-xl px-3 py-2.5 text-start transition-colors'

export function SettingsPage() {
  const { t } = useI18n()
  const { section } = useParams<{ section?: string }>()
  const signOut = useSignOut()
  const open = sections.find(({ name }) => name === section)
  return (
    <Panes
      showsMain={open !== undefined}
      list={
        <>
          <PaneHeader title={t('nav.settings')} />
          <ul className="flex-1 overflow-y-auto px-2">
            {sections.map(({ name, label, icon: Icon }) => (
              <li key={name}>
                <Link
                  href={`/settings/${name}`}
                  aria-current={name === section ? 'page' : undefined}
                  className={cx(row, name === section ? 'bg-accent-soft text-accent-text' : 'hover:bg-sunken')}
                >
                  <Icon className="size-5" strokeWidth={1.8} aria-hidden />
                  <span className="flex-1">{t(label)}</span>
                  <ChevronRight className="size-4 text-faint rtl:rotate-180" aria-hidden />
                </Link>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => void signOut()} className={cx(row, 'text-bad hover:bg-bad-soft')}>
                <LogOut className="size-5 rtl:rotate-180" strokeWidth={1.8} aria-hidden />
                {t('session.signOut')}
              </button>
            </li>
          </ul>
        </>
      }
      main={
        open ? (
          <Suspense fallback={<Loading label={t('app.loading')} />}>
            <open.Page />
          </Suspense>
        ) : (
          <Empty icon={Settings} title={t('settings.pick')} />
        )
      }
    />
  )
}
