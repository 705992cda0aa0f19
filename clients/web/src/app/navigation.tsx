// The app's places: a rail at the side, on a phone a bar at the bottom that makes room for an open chat.
import { Avatar, cx, IconButton } from '@chat-supergraph/ui/kit'
import { Bell, Bookmark, Keyboard, type LucideIcon, MessageSquareReply, MessagesSquare, Settings } from 'lucide-react'
import { Link } from 'wouter'
import { useUnreadChats } from '../chats/use-unread-chats.ts'
import type { Key } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { open } from '../keys/opened.ts'
import { useNoticeCount } from '../notices/notice-count.ts'
import { useViewer } from './viewer.tsx'

interface Place {
  href: string
  label: Key
  icon: LucideIcon
  isHere(path: string): boolean
}

const places: readonly Place[] = [
  { href: '/', label: 'nav.chats', icon: MessagesSquare, isHere: path => path === '/' || path.startsWith('/c/') },
  { href: '/threads', label: 'threads.title', icon: MessageSquareReply, isHere: path => path.startsWith('/threads') },
  { href: '/notices', label: 'nav.notices', icon: Bell, isHere: path => path.startsWith('/notices') },
  { href: '/later', label: 'later.title', icon: Bookmark, isHere: path => path.startsWith('/later') },
  { href: '/settings', label: 'nav.settings', icon: Settings, isHere: path => path.startsWith('/settings') },
]

export function Navigation({ path }: { path: string }) {
  const { t } = useI18n()
  const viewer = useViewer()
  const counts: Record<string, number> = { '/': useUnreadChats(), '/notices': useNoticeCount() }
  return (
    <nav
      aria-label={t('nav.label')}
      className={cx(
        'shrink-0 border-line bg-canvas md:flex md:w-18 md:flex-col md:items-center md:border-e md:py-3',
        path.startsWith('/c/') ? 'hidden' : 'border-t pb-[env(safe-area-inset-bottom)] md:border-t-0',
      )}
    >
      <img src="/icon.svg" alt="" className="mb-4 hidden size-9 md:block" />
      <ul className="flex justify-around md:flex-1 md:flex-col md:justify-start md:gap-1">
        {places.map(({ href, label, icon: Icon, isHere }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isHere(path) ? 'page' : undefined}
              className={cx(
                'relative flex flex-col items-center justify-center gap-0.5 rounded-xl px-3 py-2 sm:px-5 text-[11px] font-medium transition-colors md:size-14 md:px-0',
                isHere(path) ? 'text-accent-text md:bg-accent-soft' : 'text-soft hover:text-ink md:hover:bg-sunken',
              )}
            >
              <Icon className="size-6 shrink-0 md:size-5.5" strokeWidth={isHere(path) ? 2.1 : 1.8} aria-hidden />
              {t(label)}
              <Count count={counts[href] ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
      <IconButton icon={Keyboard} label={t('keys.title')} onClick={() => open('keys')} className="mb-2 max-md:hidden" />
      <Link href="/settings/profile" aria-label={t('nav.profile')} className="hidden rounded-full md:flex">
        <Avatar id={viewer.id} name={viewer.displayName} url={viewer.avatarUrl} size="small" />
      </Link>
    </nav>
  )
}

function Count({ count }: { count: number }) {
  const { t } = useI18n()
  if (count === 0) return null
  return (
    <span className="absolute end-2.5 top-1 min-w-4.5 rounded-full bg-accent px-1 text-center text-[10px] leading-4.5 font-semibold text-accent-ink md:end-1">
      {count > 99 ? '99+' : count}
      <span className="sr-only"> {t('nav.new')}</span>
    </span>
  )
}
