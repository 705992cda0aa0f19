// A message in a list of what is elsewhere: who has said it, where and when. It leads there.
import { Avatar, cx } from '@chat-supergraph/ui/kit'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MessageLinkFragment } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface MessageLinkProps {
  href: string
  message: Pick<MessageLinkFragment, 'sender' | 'chat'>
  /** RFC 3339: what the list goes by. */
  at: string
  isNew?: boolean
  className?: string
  /** What it says, and what else is said of it. */
  children: ReactNode
  /** At its end. */
  mark?: ReactNode
}

export function MessageLink({ href, message, at, isNew = false, className, children, mark }: MessageLinkProps) {
  const { t, when } = useI18n()
  const { sender, chat } = message
  const name = sender?.displayName ?? t('chat.unnamed')
  return (
    <Link href={href} className={cx('flex items-start gap-3 rounded-xl px-2.5 py-2.5 hover:bg-sunken', className)}>
      <Avatar id={sender?.id ?? ''} name={name} url={sender?.avatarUrl} size="small" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span
            dir="auto"
            className={cx('min-w-0 flex-1 truncate text-left rtl:text-right', isNew ? 'font-semibold' : 'font-medium')}
          >
            {chat?.title ? `${name} · ${chat.title}` : name}
          </span>
          <time dateTime={at} className="text-xs text-faint">
            {when(at)}
          </time>
        </span>
        {children}
      </span>
      {mark}
    </Link>
  )
}
