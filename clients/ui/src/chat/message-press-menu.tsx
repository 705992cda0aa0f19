// The menu of a message where one has pressed it: what stands in its bar, and what stands in the bar's menu.
import { MessagesSquare, Reply } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { MenuAt, MenuItem } from '../kit/menu.tsx'
import type { useConfirm } from '../kit/use-confirm.tsx'
import { useFeatures } from '../options/options.tsx'
import type { Intent } from './intent.ts'
import type { MessageDialog } from './message-dialogs.tsx'
import { MessageMenuItems } from './message-menu.tsx'
import { rightsOf } from './message-rights.ts'
import type { Message, OpenChat } from './model.ts'

interface MessagePressMenuProps {
  message: Message
  mine: boolean
  chat: OpenChat
  point: { x: number; y: number }
  onIntent(intent: Intent): void
  onThread: ((rootId: string) => void) | undefined
  onOpen(dialog: MessageDialog): void
  ask: ReturnType<typeof useConfirm>['ask']
  onClose(): void
}

export function MessagePressMenu({ message, mine, chat, point, onThread, onClose, ...does }: MessagePressMenuProps) {
  const { t } = useI18n()
  const has = useFeatures()
  const may = rightsOf(message, mine, chat, has)
  return (
    <MenuAt point={point} label={t('message.actions')} onClose={onClose}>
      {may.reply && (
        <MenuItem icon={Reply} leaves onSelect={() => does.onIntent({ kind: 'reply', message })}>
          {t('message.reply')}
        </MenuItem>
      )}
      {may.thread && onThread && (
        <MenuItem icon={MessagesSquare} leaves onSelect={() => onThread(message.threadRoot?.id ?? message.id)}>
          {t('thread.reply')}
        </MenuItem>
      )}
      <MessageMenuItems {...{ message, mine, chat }} {...does} />
    </MenuAt>
  )
}
