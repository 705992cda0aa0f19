// One chat in the list: who or what it is, what was said last, and what is new in it.
import { AtSign, BellOff, Pin } from 'lucide-react'
import { memo, Suspense } from 'react'
import { usePlainText } from '../chat/plain-text.tsx'
import { useDraft } from '../composer/drafts.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { PlaceLink } from '../kit/place-link.tsx'
import { TypingFeed, useTypists } from '../live/typing.tsx'
import type { ChatListRowProps } from '../options/slots.ts'
import { useViewerId } from '../options/viewer.ts'
import { type ChatRow, hasUnread, isMuted, nameOf, partnerOf, previewOf } from './chat.ts'

const ChatRowMenu = lateComponent(() => import('./chat-row-menu.tsx'), 'ChatRowMenu')

/** One chat in the list. */
export const ChatListRow = memo(function ChatListRow({ chat, isOpen, isWatched }: ChatListRowProps) {
  const i18n = useI18n()
  const viewerId = useViewerId()
  const partner = partnerOf(chat, viewerId)
  const name = nameOf(chat, viewerId, i18n)
  const muted = isMuted(chat)
  const unread = isOpen ? 0 : (chat.unread?.count ?? 0)
  // A muted chat is not counted, and what came into it is not kept secret either.
  const isQuietlyUnread = !isOpen && unread === 0 && hasUnread(chat)
  const mentions = isOpen ? 0 : (chat.unread?.mentionCount ?? 0)
  return (
    <li className="group relative">
      {isWatched && <TypingFeed chatId={chat.id} />}
      <PlaceLink
        to={{ chatId: chat.id }}
        isRow
        isHere={isOpen}
        className={cx(
          'flex items-center gap-3 rounded-xl px-2.5 py-2.5 transition-colors -outline-offset-2',
          isOpen ? 'bg-accent-soft' : 'hover:bg-sunken',
        )}
      >
        <Avatar
          id={partner?.id ?? chat.id}
          name={name}
          url={partner?.avatarUrl ?? chat.avatarUrl}
          group={chat.kind === 'GROUP'}
          presence={partner?.presence?.status}
          presenceLabel={partner?.presence ? i18n.t(`presence.${partner.presence.status}`) : undefined}
        />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-baseline gap-2">
            <span
              dir="auto"
              className={cx(
                'min-w-0 flex-1 truncate text-left rtl:text-right',
                unread > 0 ? 'font-semibold' : 'font-medium',
              )}
            >
              {name}
            </span>
            <time
              dateTime={chat.lastActivityAt}
              className={cx(
                'text-xs md:group-hover:invisible group-has-[[data-state=open]]:invisible group-has-[button:focus-visible]:invisible',
                unread > 0 ? 'text-accent-text' : 'text-faint',
              )}
            >
              {i18n.when(chat.lastActivityAt)}
            </time>
          </span>
          <span className="flex h-5.5 items-center gap-1.5">
            <Preview chat={chat} isUnread={unread > 0} isOpen={isOpen} />
            {chat.preferences?.pinnedAt && <Mark icon={Pin} label={i18n.t('chats.pinned')} />}
            {muted && <Mark icon={BellOff} label={i18n.t('chats.muted')} />}
            {mentions > 0 && (
              <span className="flex size-5 items-center justify-center rounded-full bg-accent text-accent-ink">
                <AtSign className="size-3" aria-label={i18n.t('chats.mentions', { count: mentions })} role="img" />
              </span>
            )}
            {unread > 0 && <Badge count={unread} capped={chat.unread?.isCapped ?? false} />}
            {isQuietlyUnread && (
              <span
                role="img"
                aria-label={i18n.t('chats.unreadQuietly')}
                className="size-2.5 shrink-0 rounded-full bg-faint"
              />
            )}
          </span>
        </span>
      </PlaceLink>
      <Suspense>
        <ChatRowMenu chat={chat} name={name} muted={muted} />
      </Suspense>
    </li>
  )
})

function Preview({ chat, isUnread, isOpen }: { chat: ChatRow; isUnread: boolean; isOpen: boolean }) {
  const i18n = useI18n()
  const { t, list } = i18n
  const viewerId = useViewerId()
  const typists = useTypists(chat.id)
  const [{ text: draft }] = useDraft(chat.id)
  const words = usePlainText(chat.lastMessage?.body ?? '')
  const className = cx('min-w-0 flex-1 truncate text-sm', isUnread ? 'text-ink' : 'text-soft')
  if (typists.length > 0) {
    const names = { names: list(typists.slice(0, 2)), count: typists.length }
    return (
      <span className="min-w-0 flex-1 truncate text-sm text-accent-text">
        {chat.kind === 'DIRECT' ? t('typing.direct') : t('typing.some', names)}
      </span>
    )
  }
  const isDraft = draft !== '' && !isOpen
  const { by, text } = isDraft
    ? { by: t('chats.draft'), text: draft }
    : chat.lastMessage
      ? previewOf(chat.lastMessage, words, chat, viewerId, i18n)
      : { text: t('chats.empty') }
  return (
    <span className={cx('flex', className)}>
      {by && <span className={cx('max-w-1/2 shrink-0 truncate pe-1', isDraft && 'text-bad')}>{by}</span>}
      {/* Cut at its own end, whichever way the page runs. */}
      <span dir="auto" className="min-w-0 flex-1 truncate text-left rtl:text-right">
        {text}
      </span>
    </span>
  )
}

function Badge({ count, capped }: { count: number; capped: boolean }) {
  const { t } = useI18n()
  return (
    <span className="min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-accent-ink">
      <span aria-hidden>{capped || count > 99 ? '99+' : count}</span>
      <span className="sr-only">{t('chats.unread', { count })}</span>
    </span>
  )
}

function Mark({ icon: Icon, label }: { icon: typeof Pin; label: string }) {
  return <Icon role="img" aria-label={label} className="size-3.5 shrink-0 text-faint" />
}
