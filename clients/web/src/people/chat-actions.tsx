// What I do with a chat for myself alone: silent, at the top, put away; and what its rights let me do to it.

import type { OpenChat } from '@chat-supergraph/ui'
import { Button, isMuted, usePreferences } from '@chat-supergraph/ui/kit'
import {
  Archive,
  ArchiveRestore,
  Bell,
  BellOff,
  Flag,
  Link2,
  type LucideIcon,
  Pencil,
  Pin,
  PinOff,
  UserPlus,
} from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'

export type ChatDialog = 'add' | 'edit' | 'invite' | 'reports'

export function ChatActions({ chat, onOpen }: { chat: OpenChat; onOpen(dialog: ChatDialog): void }) {
  const { t } = useI18n()
  const { pin, mute, archive } = usePreferences(chat.id)
  const muted = isMuted(chat)
  const pinned = Boolean(chat.preferences?.pinnedAt)
  const archived = Boolean(chat.preferences?.archivedAt)
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-2">
      <Action icon={muted ? Bell : BellOff} onClick={() => mute(!muted)}>
        {t(muted ? 'chats.unmute' : 'chats.mute')}
      </Action>
      <Action icon={pinned ? PinOff : Pin} onClick={() => pin(!pinned)}>
        {t(pinned ? 'chats.unpin' : 'chats.pinShort')}
      </Action>
      <Action icon={archived ? ArchiveRestore : Archive} onClick={() => archive(!archived)}>
        {t(archived ? 'chats.unarchive' : 'chats.archive')}
      </Action>
      {chat.permissions?.updateChat && (
        <Action icon={Pencil} onClick={() => onOpen('edit')}>
          {t('chat.edit')}
        </Action>
      )}
      {chat.permissions?.addMembers && (
        <Action icon={UserPlus} onClick={() => onOpen('add')}>
          {t('chat.add')}
        </Action>
      )}
      {(chat.permissions?.createInvites || chat.permissions?.answerJoinRequests) && (
        <Action icon={Link2} onClick={() => onOpen('invite')}>
          {t('invite.title')}
        </Action>
      )}
      {chat.kind === 'GROUP' && chat.myMembership && chat.myMembership.role !== 'MEMBER' && (
        <Action icon={Flag} onClick={() => onOpen('reports')}>
          {t('reports.title')}
        </Action>
      )}
    </div>
  )
}

interface ActionProps {
  icon: LucideIcon
  onClick(): void
  children: string
}

function Action({ icon: Icon, onClick, children }: ActionProps) {
  return (
    <Button look="plain" className="px-2" onClick={onClick}>
      <Icon className="size-4 shrink-0" aria-hidden />
      <span className="truncate">{children}</span>
    </Button>
  )
}
