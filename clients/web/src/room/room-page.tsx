// An open chat: its header, its history, and the place to write. What one message does to another place (answer, edit, jump) meets here.
import { DoorClosed, MessagesSquare } from 'lucide-react'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { Composer } from '../composer/composer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText } from '../i18n/refusals.ts'
import { TypingFeed } from '../live/typing.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Loading } from '../ui/spinner.tsx'
import { History, type HistoryHandle } from './history.tsx'
import type { Intent } from './intent.ts'
import { RoomHeader } from './room-header.tsx'
import { type Message, useRoom } from './use-room.ts'

const RoomDetails = lazy(() =>
  import('../people/room-details.tsx').then(({ RoomDetails: page }) => ({ default: page })),
)

export function RoomPage({ chatId }: { chatId: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const room = useRoom(chatId)
  const history = useRef<HistoryHandle>(null)
  const [intent, setIntent] = useState<Intent>()
  const [showsDetails, setShowsDetails] = useState(false)
  const onSent = useCallback((): void => history.current?.toEnd(), [])
  const { chat } = room

  if (room.error)
    return (
      <Empty icon={MessagesSquare} title={failureText(room.error, i18n) ?? ''}>
        <Button look="plain" onClick={room.retry}>
          {t('action.retry')}
        </Button>
      </Empty>
    )
  if (chat === null)
    return (
      <Empty icon={DoorClosed} title={t('room.gone')}>
        {t('room.goneHint')}
      </Empty>
    )
  if (!chat) return <Loading label={t('app.loading')} />
  return (
    <>
      <TypingFeed chatId={chatId} />
      <RoomHeader chat={chat} onDetails={() => setShowsDetails(true)} />
      <History ref={history} room={room} chat={chat} onIntent={setIntent} />
      <Composer
        chat={chat}
        intent={intent}
        onIntent={setIntent}
        onSent={onSent}
        lastOwn={() => room.messages.findLast(message => isEditable(message, history.current?.viewerId))}
      />
      {showsDetails && (
        <Suspense>
          <RoomDetails chat={chat} onClose={() => setShowsDetails(false)} />
        </Suspense>
      )}
    </>
  )
}

function isEditable(message: Message, viewerId: string | undefined): boolean {
  return message.sender?.id === viewerId && !message.deletedAt && message.kind === 'TEXT' && message.rev > 0
}
