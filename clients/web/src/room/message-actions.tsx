// What can be done to a message: it shows while the pointer is over it, while anything in it has the focus, and on a touch.
import { Copy, Ellipsis, Pencil, Reply, SmilePlus, Trash2, Users } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { EmojiButton } from '../composer/emoji-button.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../ui/button.tsx'
import { cx } from '../ui/class-names.ts'
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx'
import { useToast } from '../ui/toast.tsx'
import { DeleteMessage } from './delete-message.tsx'
import type { Intent } from './intent.ts'
import { useReact } from './use-react.ts'
import type { Message, OpenChat } from './use-room.ts'

const MessageDetails = lazy(() =>
  import('./message-details.tsx').then(({ MessageDetails: dialog }) => ({ default: dialog })),
)

interface ActionsProps {
  message: Message
  mine: boolean
  chat: OpenChat
  onIntent(intent: Intent): void
}

export function MessageActions({ message, mine, chat, onIntent }: ActionsProps) {
  const { t } = useI18n()
  const say = useToast()
  const react = useReact()
  const [open, setOpen] = useState<'delete' | 'details'>()
  const mayDelete = mine || chat.can.includes('DELETE_ANY_MESSAGE')
  const maySend = chat.can.includes('SEND_MESSAGES')

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(message.body ?? '')
    say(t('message.copied'))
  }

  return (
    <>
      <div
        role="toolbar"
        aria-label={t('message.actions')}
        className={cx(
          'absolute -top-4 z-10 flex rounded-xl bg-raised p-0.5 text-ink opacity-0 shadow-float transition-opacity',
          'pointer-events-none group-focus-within/message:pointer-events-auto group-focus-within/message:opacity-100',
          'group-hover/message:pointer-events-auto group-hover/message:opacity-100 has-data-[state=open]:opacity-100',
          mine ? 'end-2' : 'start-2',
        )}
      >
        <EmojiButton
          label={t('reactions.add')}
          icon={SmilePlus}
          quick
          onPick={emoji => {
            const had = message.reactions.find(group => group.emoji === emoji)?.mine ?? false
            react(message.id, emoji, had)
          }}
        />
        {maySend && (
          <IconButton
            icon={Reply}
            size="small"
            label={t('message.reply')}
            onClick={() => onIntent({ kind: 'reply', message })}
          />
        )}
        <Menu trigger={<IconButton icon={Ellipsis} size="small" label={t('message.more')} />}>
          {mine && (
            <MenuItem icon={Pencil} onSelect={() => onIntent({ kind: 'edit', message })}>
              {t('message.edit')}
            </MenuItem>
          )}
          {message.body && (
            <MenuItem icon={Copy} onSelect={() => void copy()}>
              {t('message.copy')}
            </MenuItem>
          )}
          <MenuItem icon={Users} onSelect={() => setOpen('details')}>
            {t('message.details')}
          </MenuItem>
          <MenuLine />
          <MenuItem icon={Trash2} danger onSelect={() => setOpen('delete')}>
            {t('message.delete')}
          </MenuItem>
        </Menu>
      </div>
      {open === 'delete' && (
        <DeleteMessage messageId={message.id} forEveryone={mayDelete} onClose={() => setOpen(undefined)} />
      )}
      {open === 'details' && (
        <Suspense>
          <MessageDetails messageId={message.id} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  )
}
