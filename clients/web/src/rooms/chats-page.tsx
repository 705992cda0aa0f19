// The list of chats beside the open one.
import { MessagesSquare } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { Panes } from '../app/panes.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { Empty } from '../ui/empty.tsx'
import { Loading } from '../ui/spinner.tsx'
import { ChatList } from './chat-list.tsx'

const load = () => import('../room/room-page.tsx').then(({ RoomPage: page }) => ({ default: page }))
const RoomPage = lazy(load)

export function ChatsPage({ chatId }: { chatId?: string }) {
  const { t } = useI18n()
  return (
    <Panes
      showsMain={chatId !== undefined}
      list={<ChatList openId={chatId} onIdle={load} />}
      main={
        chatId ? (
          <ErrorBoundary resetKey={chatId}>
            <Suspense fallback={<Loading label={t('app.loading')} />}>
              <RoomPage key={chatId} chatId={chatId} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <Empty icon={MessagesSquare} title={t('rooms.pick')}>
            {t('rooms.pickHint')}
          </Empty>
        )
      }
    />
  )
}
