// The list of chats beside the open one.
import { Empty, Panes, useHomeQuery } from '@chat-supergraph/ui/kit'
import { MessagesSquare } from 'lucide-react'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { ChatPage } from '../chat/chat-page.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { Start } from '../people/start.tsx'
import { ChatList } from './chat-list.tsx'

export function ChatsPage({ chatId }: { chatId?: string }) {
  return (
    <Panes
      showsMain={chatId !== undefined}
      list={<ChatList openId={chatId} />}
      main={
        chatId ? (
          <ErrorBoundary resetKey={chatId}>
            <ChatPage key={chatId} chatId={chatId} />
          </ErrorBoundary>
        ) : (
          <Unchosen />
        )
      }
    />
  )
}

/** Whoever has no chat has none to choose. */
function Unchosen() {
  const { t } = useI18n()
  const { data } = useHomeQuery()
  if (data?.myChats?.edges.length === 0) return <Start />
  return (
    <Empty icon={MessagesSquare} title={t('chats.pick')}>
      {t('chats.pickHint')}
    </Empty>
  )
}
