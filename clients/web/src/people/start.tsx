// What somebody sees who has no chats yet: three ways to the first one.
import { Link2, type LucideIcon, MessageCirclePlus, Users } from 'lucide-react'
import { Link } from 'wouter'
import type { Key } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { newChatAddress, type Way } from './new-chat-address.ts'

const ways: readonly { way: Way; icon: LucideIcon; title: Key; hint: Key }[] = [
  { way: 'person', icon: MessageCirclePlus, title: 'start.person', hint: 'start.personHint' },
  { way: 'group', icon: Users, title: 'start.group', hint: 'start.groupHint' },
  { way: 'link', icon: Link2, title: 'start.link', hint: 'start.linkHint' },
]

export function Start() {
  const { t } = useI18n()
  return (
    <section className="flex h-full flex-col items-center justify-center gap-6 overflow-y-auto px-4 py-8">
      <header className="text-center">
        <h2 className="text-xl font-semibold tracking-tight">{t('start.title')}</h2>
        <p className="mt-1 text-soft">{t('start.hint')}</p>
      </header>
      <ul className="flex w-full max-w-100 flex-col gap-3">
        {ways.map(({ way, icon: Icon, title, hint }) => (
          <li key={way}>
            <Link
              href={newChatAddress(way)}
              className="flex items-center gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card hover:bg-sunken"
            >
              <span className="flex size-11 shrink-0 items-center justify-center rounded-xl bg-accent-soft text-accent-text">
                <Icon className="size-5.5" strokeWidth={1.8} aria-hidden />
              </span>
              <span>
                <span className="block font-semibold">{t(title)}</span>
                <span className="block text-sm text-soft">{t(hint)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
