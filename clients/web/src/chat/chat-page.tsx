// An open chat: its header, its history, the place to write, and a thread beside it. What one message does to another place (answer,
// edit, jump, thread) meets here. The address says which message and which thread are shown: `?at=SEQ`, `?thread=ID`.
import { ArrowLeft, DoorClosed } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useViewer } from '../app/viewer.tsx'
import { nameOf } from '../chats/chat.ts'
import { RequestBar } from '../chats/request-bar.tsx'
import { Composer } from '../composer/composer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { TypingFeed } from '../live/typing.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pending } from '../ui/pending.tsx'
import { useMedia } from '../ui/use-media.ts'
import { ChatHeader } from './chat-header.tsx'
import { History, type HistoryHandle } from './history.tsx'
import type { Intent } from './intent.ts'
import { useChatAddress } from './use-chat-address.ts'
import { type Message, useOpenChat } from './use-open-chat.ts'

const ChatDetails = lazy(() =>
  import('../people/chat-details.tsx').then(({ ChatDetails: page }) => ({ default: page })),
)
const PinsDialog = lazy(() => import('./pins-dialog.tsx').then(({ PinsDialog: dialog }) => ({ default: dialog })))
const ThreadPane = lazy(() => import('../threads/thread-pane.tsx').then(({ ThreadPane: pane }) => ({ default: pane })))

export function ChatPage({ chatId }: { chatId: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { id: viewerId } = useViewer()
  const { at, threadId, openThread, closeThread, jump, arrived } = useChatAddress(chatId)
  const view = useOpenChat(chatId, at)
  const history = useRef<HistoryHandle>(null)
  const [intent, setIntent] = useState<Intent>()
  const [dialog, setDialog] = useState<'details' | 'pins'>()
  const closeDialog = useCallback((): void => setDialog(undefined), [])
  const isCovered = !useMedia('(min-width: 80rem)') && threadId !== undefined
  const onSent = useCallback((): void => history.current?.toEnd(), [])
  const { chat } = view
  const isOpen = Boolean(chat)

  useEffect(() => {
    if (at === undefined || !isOpen) return
    history.current?.jump(at)
    arrived()
  }, [at, isOpen, arrived])

  if (chat === null)
    return (
      <Empty icon={DoorClosed} title={t('chat.gone')}>
        {t('chat.goneHint')}
        <ToChats />
      </Empty>
    )
  if (!chat)
    return (
      <div className="flex h-full flex-col justify-center">
        <Pending of={view} />
        {Boolean(view.error) && <ToChats />}
      </div>
    )
  return (
    <div className="relative flex h-full min-w-0">
      <div inert={isCovered} className="flex min-w-0 flex-1 flex-col">
        <TypingFeed chatId={chatId} />
        <ChatHeader chat={chat} onDetails={() => setDialog('details')} onPins={() => setDialog('pins')} />
        <History
          ref={history}
          view={view}
          chat={chat}
          onIntent={setIntent}
          onThread={openThread}
          isCovered={isCovered}
        />
        {chat.messageRequest === 'PENDING' && <RequestBar chatId={chatId} name={nameOf(chat, viewerId, i18n)} />}
        <Composer
          chat={chat}
          intent={intent}
          onIntent={setIntent}
          onSent={onSent}
          lastOwn={() => view.messages.findLast(message => isEditable(message, history.current?.viewerId))}
        />
      </div>
      {threadId && (
        <Suspense>
          <ThreadPane key={threadId} chat={chat} rootId={threadId} onJump={jump} onClose={closeThread} />
        </Suspense>
      )}
      <Suspense>
        {dialog === 'details' && <ChatDetails chat={chat} onClose={closeDialog} />}
        {dialog === 'pins' && <PinsDialog chatId={chat.id} onClose={closeDialog} />}
      </Suspense>
    </div>
  )
}

/** Where there is place for one pane alone, and no header that leads back. */
function ToChats() {
  const { t } = useI18n()
  return (
    <Link
      href="/"
      className="mx-auto mt-4 flex h-10 w-fit items-center gap-2 rounded-lg px-4 font-medium text-accent-text hover:bg-accent-soft md:hidden"
    >
      <ArrowLeft className="size-4 rtl:rotate-180" aria-hidden />
      {t('nav.chats')}
    </Link>
  )
}

function isEditable(message: Message, viewerId: string | undefined): boolean {
  return message.sender?.id === viewerId && !message.deletedAt && message.kind === 'TEXT' && message.rev > 0
}
