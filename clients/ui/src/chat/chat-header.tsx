// Who or what this chat is, and the way to its details.
import { Info, Pin } from 'lucide-react'
import type { ReactNode } from 'react'
import { nameOf, partnerOf } from '../chats/chat.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { IconButton } from '../kit/button.tsx'
import { cx } from '../kit/class-names.ts'
import { useFeatures } from '../options/options.tsx'
import type { ChatHeaderProps } from '../options/slots.ts'
import { useViewerId } from '../options/viewer.ts'

/** Who or what a chat is, and the way to its details and pins. */
export function ChatHeader({ chat, back, onDetails, onPins }: ChatHeaderProps) {
  const i18n = useI18n()
  const { t } = i18n
  const has = useFeatures()
  const viewerId = useViewerId()
  const partner = partnerOf(chat, viewerId)
  const name = nameOf(chat, viewerId, i18n)
  const presence = partner?.presence
  return (
    <header className="flex h-16 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 md:px-4">
      {back}
      <Frame onClick={onDetails}>
        <Avatar
          id={partner?.id ?? chat.id}
          name={name}
          url={partner?.avatarUrl ?? chat.avatarUrl}
          group={chat.kind === 'GROUP'}
          presence={presence?.status}
          presenceLabel={presence ? t(`presence.${presence.status}`) : undefined}
        />
        <span className="flex min-w-0 flex-col">
          <span role="heading" aria-level={2} dir="auto" className="truncate text-left font-semibold rtl:text-right">
            {name}
          </span>
          <span className="flex text-sm whitespace-pre text-soft">
            {chat.kind === 'GROUP'
              ? t('chat.members', { count: chat.memberCount })
              : presence?.status === 'OFFLINE' && presence.lastSeenAt
                ? t('presence.lastSeen', { when: i18n.ago(presence.lastSeenAt) })
                : t(`presence.${presence?.status ?? 'OFFLINE'}`)}
            {chat.kind === 'GROUP' && chat.topic && (
              <>
                {' · '}
                <span dir="auto" className="min-w-0 truncate">
                  {chat.topic}
                </span>
              </>
            )}
          </span>
        </span>
      </Frame>
      {has('pins') && onPins && <IconButton icon={Pin} label={t('pins.title')} onClick={onPins} />}
      {onDetails && <IconButton icon={Info} label={t('chat.details')} onClick={onDetails} />}
    </header>
  )
}

/** A button where there are details to show. */
function Frame({ onClick, children }: { onClick: (() => void) | undefined; children: ReactNode }) {
  const look = 'flex min-w-0 flex-1 items-center gap-3 rounded-xl px-2 py-1.5 text-start'
  return onClick ? (
    <button type="button" onClick={onClick} className={cx(look, 'hover:bg-sunken')}>
      {children}
    </button>
  ) : (
    <div className={look}>{children}</div>
  )
}
