// The page of an open chat. The address says which message and which thread are shown: `?at=SEQ`, `?thread=ID`.
import { ChatView } from '@chat-supergraph/ui'
import { ArrowLeft } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { useChatAddress } from './use-chat-address.ts'

export function ChatPage({ chatId }: { chatId: string }) {
  const { at, visit, threadId, showThread, jump, left } = useChatAddress(chatId)
  const [, navigate] = useLocation()
  return (
    <ChatView
      chatId={chatId}
      at={at}
      visit={visit}
      onLatest={at === undefined ? undefined : left}
      threadId={threadId}
      onThread={showThread}
      onJump={jump}
      back={<Back />}
      beneathGone={<ToChats />}
      onDeclined={() => navigate('/')}
    />
  )
}

function Back() {
  const { t } = useI18n()
  return (
    <Link
      href="/"
      aria-label={t('action.back')}
      className="inline-flex size-10 items-center justify-center rounded-lg text-soft hover:bg-sunken md:hidden"
    >
      <ArrowLeft className="size-5 rtl:rotate-180" aria-hidden />
    </Link>
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
