// An open chat: its header, its history, the place to write, and a thread beside it. What one message does to another place (answer,
// edit, jump, thread) meets here.
import { DoorClosed } from 'lucide-react'
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { nameOf } from '../chats/chat.ts'
import { Composer } from '../composer/composer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { Empty } from '../kit/empty.tsx'
import { lateComponent } from '../kit/late-component.ts'
import { Pending } from '../kit/pending.tsx'
import { useMedia } from '../kit/use-media.ts'
import { useShownChat } from '../live/shown-chats.ts'
import { TypingFeed } from '../live/typing.tsx'
import { useComponents, useFeatures } from '../options/options.tsx'
import { useViewerId } from '../options/viewer.ts'
import { ChatHeader } from './chat-header.tsx'
import { History, type HistoryHandle } from './history.tsx'
import type { Intent } from './intent.ts'
import type { Message } from './model.ts'
import { useOpenChat } from './use-open-chat.ts'

const RequestBar = lateComponent(() => import('../chats/request-bar.tsx'), 'RequestBar')
const PinsDialog = lateComponent(() => import('./pins-dialog.tsx'), 'PinsDialog')
const ThreadPane = lateComponent(() => import('../threads/thread-pane.tsx'), 'ThreadPane')

/** Of `ChatView`. Without `onThread` and `onJump` it keeps by itself what is open in it. */
export interface ChatViewProps {
  /** Another chat is another component: give it as `key` too. */
  chatId: string
  /** The `seq` of a message to show. */
  at?: number | undefined
  /** Another one each time somebody is led there, also to the same message. */
  visit?: number | undefined
  /** Somebody goes to the newest message. */
  onLatest?: (() => void) | undefined
  /** That message is shown. */
  onArrived?: (() => void) | undefined
  /** The message whose replies are open. */
  threadId?: string | undefined
  /** @param rootId undefined to close it */
  onThread?: ((rootId: string | undefined) => void) | undefined
  /** A thread leads to a message of the chat. */
  onJump?: ((seq: number) => void) | undefined
  /** In the header: the way back to the list. */
  back?: ReactNode
  /** Beneath what is said of a chat that is not there. */
  beneathGone?: ReactNode
  /** A stranger's request was declined in it: there is nothing more to show. */
  onDeclined?: (() => void) | undefined
}

/** An open chat. It fills its parent, which has a height. */
export function ChatView({ chatId, at, onArrived, threadId, onThread, onJump, back, ...rest }: ChatViewProps) {
  const { beneathGone, onDeclined, visit, onLatest } = rest
  const i18n = useI18n()
  const { t } = i18n
  const has = useFeatures()
  const viewerId = useViewerId()
  const { ChatHeader: Header = ChatHeader, ChatDetails } = useComponents()
  const view = useOpenChat(chatId, at)
  useShownChat(chatId)
  const history = useRef<HistoryHandle>(null)
  const [intent, setIntent] = useState<Intent>()
  const [dialog, setDialog] = useState<'details' | 'pins'>()
  const closeDialog = useCallback((): void => setDialog(undefined), [])
  const [ownThread, setOwnThread] = useState<string>()
  const openThread = onThread ?? setOwnThread
  const rootId = onThread ? threadId : ownThread
  const isCovered = !useMedia('(min-width: 80rem)') && rootId !== undefined
  const onSent = useCallback((): void => history.current?.toEnd(), [])
  const { chat } = view
  const isOpen = Boolean(chat)
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  // biome-ignore lint/correctness/useExhaustiveDependencies: a visit more leads there once more
  useEffect(() => {
    if (at === undefined || !isOpen) return
    history.current?.jump(at)
    arrived.current?.()
  }, [at, isOpen, visit])

  function jump(seq: number): void {
    if (isCovered) openThread(undefined)
    history.current?.jump(seq)
  }

  if (chat === null)
    return (
      <Empty icon={DoorClosed} title={t('chat.gone')}>
        {t('chat.goneHint')}
        {beneathGone}
      </Empty>
    )
  if (!chat)
    return (
      <div className="flex h-full flex-col justify-center">
        <Pending of={view} />
        {Boolean(view.error) && beneathGone}
      </div>
    )
  return (
    <div className="relative flex h-full min-w-0">
      <div inert={isCovered} className="flex min-w-0 flex-1 flex-col">
        <TypingFeed chatId={chatId} />
        <Header
          chat={chat}
          back={back}
          onDetails={ChatDetails && (() => setDialog('details'))}
          onPins={() => setDialog('pins')}
        />
        <History
          ref={history}
          view={view}
          chat={chat}
          onIntent={setIntent}
          onThread={openThread}
          onLatest={onLatest}
          isCovered={isCovered}
        />
        {chat.messageRequest === 'PENDING' && has('requests') && (
          <Suspense>
            <RequestBar chatId={chatId} name={nameOf(chat, viewerId, i18n)} onDeclined={onDeclined} />
          </Suspense>
        )}
        <Composer
          chat={chat}
          intent={intent}
          onIntent={setIntent}
          onSent={onSent}
          lastOwn={() => view.messages.findLast(message => isEditable(message, viewerId))}
        />
      </div>
      {rootId && (
        <Suspense>
          <ThreadPane
            key={rootId}
            chat={chat}
            rootId={rootId}
            onJump={onJump ?? jump}
            onClose={() => openThread(undefined)}
          />
        </Suspense>
      )}
      <Suspense>
        {dialog === 'details' && ChatDetails && <ChatDetails chat={chat} onClose={closeDialog} />}
        {dialog === 'pins' && <PinsDialog chatId={chat.id} onClose={closeDialog} />}
      </Suspense>
    </div>
  )
}

function isEditable(message: Message, viewerId: string): boolean {
  return message.sender?.id === viewerId && !message.deletedAt && message.kind === 'TEXT' && message.rev > 0
}
