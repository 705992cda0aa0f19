// A whole messenger: the list of chats beside the open one. It keeps by itself what is open.
import { ArrowLeft, MessagesSquare } from 'lucide-react'
import { useCallback, useState } from 'react'
import { ChatView } from '../chat/chat-view.tsx'
import { ChatList } from '../chats/chat-list.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Panes } from '../kit/panes.tsx'
import type { Place } from '../options/navigation.ts'
import { OptionsProvider } from '../options/options.tsx'

/** The list of chats and the open one; on a phone one at a time. It fills its parent, which has a height. */
export function Messenger({ first }: { first?: Place }) {
  const { t } = useI18n()
  const [place, setPlace] = useState(first)
  const onOpenChat = useCallback((chatId: string): void => setPlace({ chatId }), [])
  const onOpenThread = useCallback(
    (chatId: string, threadRootId: string): void => setPlace({ chatId, threadRootId }),
    [],
  )
  const onOpenMessage = useCallback((chatId: string, seq: number): void => setPlace({ chatId, seq }), [])
  return (
    <OptionsProvider {...{ onOpenChat, onOpenThread, onOpenMessage }}>
      <Panes
        showsMain={place !== undefined}
        list={<ChatList openId={place?.chatId} />}
        main={
          place ? (
            <ChatView
              key={place.chatId}
              chatId={place.chatId}
              at={place.seq}
              onArrived={() => setPlace(now => now && { ...now, seq: undefined })}
              threadId={place.threadRootId}
              onThread={threadRootId => setPlace({ ...place, threadRootId })}
              onJump={seq => onOpenMessage(place.chatId, seq)}
              back={
                <IconButton
                  icon={ArrowLeft}
                  label={t('action.back')}
                  onClick={() => setPlace(undefined)}
                  className="rtl:rotate-180 md:hidden"
                />
              }
            />
          ) : (
            <Empty icon={MessagesSquare} title={t('chats.pick')} />
          )
        }
      />
    </OptionsProvider>
  )
}
