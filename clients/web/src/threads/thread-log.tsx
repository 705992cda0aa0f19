// What a thread says: its message, then the replies, kept at the newest for whoever stands there.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useViewer } from '../app/viewer.tsx'
import { Announcer } from '../chat/announcer.tsx'
import { HistoryRow } from '../chat/history-row.tsx'
import type { Intent } from '../chat/intent.ts'
import { itemsOf } from '../chat/items.ts'
import type { Message, OpenChat } from '../chat/use-open-chat.ts'
import { useStableKeys } from '../chat/use-stable-keys.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../ui/button.tsx'
import type { OpenThread } from './use-thread.ts'

interface ThreadLogProps {
  thread: OpenThread
  root: Message
  chat: OpenChat
  onIntent(intent: Intent): void
  onJump(seq: number): void
}

const atEndPx = 80

export function ThreadLog({ thread, root, chat, onIntent, onJump }: ThreadLogProps) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const keyOf = useStableKeys()
  const { replies, older } = thread
  // As one, so that a day is told once.
  const all = useMemo(
    () => itemsOf([root, ...replies], { viewerId, firstUnreadSeq: undefined, keyOf }),
    [root, replies, viewerId, keyOf],
  )
  const head = all.findIndex(({ kind }) => kind === 'message') + 1
  const [first, items] = [all.slice(0, head), all.slice(head)]
  const row = { chat, progress: undefined, isFlashed: false, onIntent, onJump }
  const own = replies.at(-1)?.sender?.id === viewerId ? replies.length : 0

  // What I say myself is what I want to see.
  useLayoutEffect(() => {
    if (own > 0) follows.current = true
  }, [own])
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && follows.current && all.length > 1) element.scrollTop = element.scrollHeight
  }, [all])

  return (
    <div
      ref={scroller}
      role="region"
      aria-label={t('thread.messages')}
      // Keys scroll it, as they do a page.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < atEndPx
      }}
      className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto px-3 pt-4 pb-3 outline-offset-[-2px] md:px-5"
    >
      {first.map(item => (
        <HistoryRow key={item.key} item={item} {...row} />
      ))}
      <div className="flex items-center gap-3 py-3 text-xs font-medium text-soft">
        <span>{t('thread.replies', { count: root.thread?.replyCount ?? 0 })}</span>
        <span className="h-px flex-1 bg-line" />
      </div>
      {older && (
        <Button look="quiet" className="mx-auto mb-2 flex" onClick={older}>
          {t('thread.older')}
        </Button>
      )}
      {items.map(item => (
        <HistoryRow key={item.key} item={item} {...row} />
      ))}
      <Announcer messages={replies} viewerId={viewerId} />
    </div>
  )
}
