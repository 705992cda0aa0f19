// One notice: who did what where, and since when it waits.

import { PlainText } from '@chat-supergraph/ui'
import { Avatar, cx } from '@chat-supergraph/ui/kit'
import { Bell, KeyRound, type LucideIcon, Megaphone } from 'lucide-react'
import { Link } from 'wouter'
import { messageAddress } from '../chat/message-address.ts'
import type { NoticeFragment } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

const icons: Partial<Record<NoticeFragment['kind'], LucideIcon>> = {
  SIGNED_IN: KeyRound,
  PASSWORD_CHANGED: KeyRound,
  ANNOUNCEMENT: Megaphone,
}

export function NoticeRow({ notice, onOpen }: { notice: NoticeFragment; onOpen(): void }) {
  const { t, when } = useI18n()
  const { actor, chat, message, kind } = notice
  const values = {
    name: actor?.displayName ?? t('chat.unnamed'),
    chat: chat?.title ?? t('notices.direct'),
  }
  // What has words of its own is told in them; of the rest the title is a detail, such as a device.
  const isOwn = kind === 'ANNOUNCEMENT' || kind === 'REMINDER'
  const words = isOwn ? (notice.body ?? message?.body) : (message?.body ?? notice.body ?? notice.title)
  const Icon = icons[kind] ?? Bell
  return (
    <li>
      <Link
        href={chat ? (message ? messageAddress(chat.id, message) : `/c/${chat.id}`) : '/notices'}
        onClick={onOpen}
        className="flex items-start gap-3 rounded-xl px-2.5 py-2.5 hover:bg-sunken"
      >
        {actor ? (
          <Avatar id={actor.id} name={actor.displayName} />
        ) : (
          <span className="flex size-11 shrink-0 items-center justify-center rounded-full bg-accent-soft text-accent-text">
            <Icon className="size-5" aria-hidden />
          </span>
        )}
        <span className="min-w-0 flex-1">
          <span className={cx('block', !notice.readAt && 'font-semibold')}>
            {(isOwn ? notice.title : null) ?? t(`notice.${kind}`, values)}
          </span>
          {words && (
            <span dir="auto" className="line-clamp-2 block text-start text-sm text-soft">
              <PlainText text={words} />
            </span>
          )}
          <time dateTime={notice.createdAt} className="text-xs text-faint">
            {when(notice.createdAt)}
          </time>
        </span>
        {!notice.readAt && (
          <span role="img" aria-label={t('nav.new')} className="mt-2 size-2.5 shrink-0 rounded-full bg-accent" />
        )}
      </Link>
    </li>
  )
}
