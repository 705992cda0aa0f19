// What opens over the page for one message, from wherever it is asked for.
import { Suspense } from 'react'
import { lateComponent } from '../kit/late-component.ts'
import { useComponents, useFeatures } from '../options/options.tsx'
import { rightsOf } from './message-rights.ts'
import type { Message, OpenChat } from './model.ts'

const DeleteMessage = lateComponent(() => import('./delete-message.tsx'), 'DeleteMessage')
const ForwardDialog = lateComponent(() => import('./forward-dialog.tsx'), 'ForwardDialog')
const MessageDetails = lateComponent(() => import('./message-details.tsx'), 'MessageDetails')
const RemindMe = lateComponent(() => import('../later/remind-me.tsx'), 'RemindMe')

export type MessageDialog = 'delete' | 'details' | 'forward' | 'remind' | 'report'

interface MessageDialogsProps {
  /** The one that is open. */
  open: MessageDialog | undefined
  message: Message
  mine: boolean
  chat: OpenChat
  onClose(): void
}

export function MessageDialogs({ open, message, mine, chat, onClose }: MessageDialogsProps) {
  const has = useFeatures()
  const { ReportDialog } = useComponents()
  const { id } = message
  if (!open) return null
  return (
    <Suspense>
      {open === 'delete' && (
        <DeleteMessage messageId={id} forEveryone={rightsOf(message, mine, chat, has).deleteForAll} onClose={onClose} />
      )}
      {open === 'details' && <MessageDetails messageId={id} onClose={onClose} />}
      {open === 'forward' && <ForwardDialog messageId={id} onClose={onClose} />}
      {open === 'remind' && <RemindMe message={message} chatId={chat.id} onClose={onClose} />}
      {open === 'report' && ReportDialog && <ReportDialog messageId={id} onClose={onClose} />}
    </Suspense>
  )
}
