// What one does to a chat in one's own list: pin it, mute it, put it away. It stands where the time does and shows on hover, focus, or where it is open.
import { Archive, ArchiveRestore, Bell, BellOff, Ellipsis, Pin, PinOff } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { Menu, MenuItem } from '../kit/menu.tsx'
import type { ChatRow } from './chat.ts'
import { usePreferences } from './use-preferences.ts'

interface ChatRowMenuProps {
  chat: ChatRow
  name: string
  muted: boolean
}

export function ChatRowMenu({ chat, name, muted }: ChatRowMenuProps) {
  const { t } = useI18n()
  const { pin, mute, archive } = usePreferences(chat.id)
  const pinned = Boolean(chat.preferences?.pinnedAt)
  const archived = Boolean(chat.preferences?.archivedAt)
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('chats.actions', { name })}
          className="absolute end-2 top-2 hidden size-7 items-center justify-center rounded-lg bg-raised text-soft opacity-0 shadow-card group-hover:opacity-100 hover:text-ink focus-visible:opacity-100 data-[state=open]:opacity-100 md:flex"
        >
          <Ellipsis className="size-4" aria-hidden />
        </button>
      }
    >
      <MenuItem icon={pinned ? PinOff : Pin} onSelect={() => pin(!pinned)}>
        {t(pinned ? 'chats.unpin' : 'chats.pin')}
      </MenuItem>
      <MenuItem icon={muted ? Bell : BellOff} onSelect={() => mute(!muted)}>
        {t(muted ? 'chats.unmute' : 'chats.mute')}
      </MenuItem>
      <MenuItem icon={archived ? ArchiveRestore : Archive} onSelect={() => archive(!archived)}>
        {t(archived ? 'chats.unarchive' : 'chats.archive')}
      </MenuItem>
    </Menu>
  )
}
