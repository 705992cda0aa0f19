// The replies under one message: beside the chat where there is place, over it where there is not.

import { useSetThreadFollowingMutation } from '@chat-supergraph/react'
import { ArrowLeft, BellOff, BellRing, MessageSquareX, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Intent } from '../chat/intent.ts'
import type { OpenChat } from '../chat/model.ts'
import { Composer } from '../composer/composer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'
import { Check } from '../kit/check.tsx'
import { Empty } from '../kit/empty.tsx'
import { onServer } from '../kit/on-server.ts'
import { Pending } from '../kit/pending.tsx'
import { useToast } from '../kit/toast.tsx'
import { useViewerId } from '../options/viewer.ts'
import { ThreadLog } from './thread-log.tsx'
import { useThread } from './use-thread.ts'

/** Of `ThreadPane`. */
export interface ThreadPaneProps {
  chat: OpenChat
  rootId: string
  /** Leads to a message of the chat. */
  onJump(seq: number): void
  onClose(): void
}

/** The replies under a message, and the place to write another one. */
export function ThreadPane({ chat, rootId, onJump, onClose }: ThreadPaneProps) {
  const { t } = useI18n()
  const say = useToast()
  const viewerId = useViewerId()
  const thread = useThread(rootId)
  const [intent, setIntent] = useState<Intent>()
  const [isInChat, setIsInChat] = useState(false)
  const [setFollowing] = useSetThreadFollowingMutation()
  useReturnOfFocus()

  async function follow(isFollowing: boolean): Promise<void> {
    const { data } = await setFollowing({ variables: { input: { threadRootId: rootId, isFollowing } } })
    if (data?.setThreadFollowing.__typename !== 'ThreadSuccess') say(t('refusal.failed'))
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented && !intent) onClose()
  }

  return (
    <aside
      aria-label={t('thread.title')}
      onKeyDown={onKeyDown}
      className="absolute inset-0 z-20 flex min-w-0 flex-col bg-canvas xl:static xl:w-100 xl:shrink-0 xl:border-s xl:border-line"
    >
      <header className="flex h-16 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 md:px-4">
        <IconButton icon={ArrowLeft} label={t('action.back')} onClick={onClose} className="rtl:rotate-180 xl:hidden" />
        <h2 className="min-w-0 flex-1 truncate px-1 font-semibold">{t('thread.title')}</h2>
        {thread.root && (
          <IconButton
            icon={thread.isFollowed ? BellRing : BellOff}
            label={t(thread.isFollowed ? 'thread.unfollow' : 'thread.follow')}
            onClick={() => void follow(!thread.isFollowed)}
          />
        )}
        <IconButton icon={X} label={t('thread.close')} onClick={onClose} className="max-xl:hidden" />
      </header>
      {thread.root === null ? (
        <Empty icon={MessageSquareX} title={t('thread.gone')} />
      ) : thread.root === undefined ? (
        <Pending of={thread} />
      ) : (
        <>
          <ThreadLog thread={thread} root={thread.root} chat={chat} onIntent={setIntent} onJump={onJump} />
          <Composer
            chat={chat}
            thread={{ threadRootId: rootId, isInChat }}
            intent={intent}
            onIntent={setIntent}
            onSent={() => setIsInChat(false)}
            lastOwn={() =>
              thread.replies.findLast(({ sender, deletedAt, rev }) => sender?.id === viewerId && !deletedAt && rev > 0)
            }
          >
            <div className="px-2 pt-2 text-soft">
              <Check
                label={t('thread.isInChat')}
                checked={isInChat}
                onChange={event => setIsInChat(event.target.checked)}
              />
            </div>
          </Composer>
        </>
      )}
    </aside>
  )
}

/** Whoever opened it from the keyboard goes on from there once it is closed. */
function useReturnOfFocus(): void {
  const [opener] = useState(() => (onServer ? null : document.activeElement))
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
}
