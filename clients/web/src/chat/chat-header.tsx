// Who or what this chat is, and the way to its details.
import { ArrowLeft, Info, Pin } from 'lucide-react'
import { Link } from 'wouter'
import { useViewer } from '../app/viewer.tsx'
import { nameOf, partnerOf } from '../chats/chat.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { IconButton } from '../ui/button.tsx'
import type { OpenChat } from './use-open-chat.ts'

interface ChatHeaderProps {
  chat: OpenChat
  onDetails(): void
  onPins(): void
}

export function ChatHeader({ chat, onDetails, onPins }: ChatHeaderProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { id: viewerId } = useViewer()
  const partner = partnerOf(chat, viewerId)
  const name = nameOf(chat, viewerId, i18n)
  const presence = partner?.presence
  return (
    <header className="flex h-16 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 md:px-4">
      <Link
        href="/"
        aria-label={t('action.back')}
        className="inline-flex size-10 items-center justify-center rounded-lg text-soft hover:bg-sunken md:hidden"
      >
        <ArrowLeft className="size-5 rtl:rotate-180" aria-hidden />
      </Link>
      <button
        type="button"
        onClick={onDetails}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-xl px-2 py-1.5 text-start hover:bg-sunken"
      >
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
      </button>
      <IconButton icon={Pin} label={t('pins.title')} onClick={onPins} />
      <IconButton icon={Info} label={t('chat.details')} onClick={onDetails} />
    </header>
  )
}
