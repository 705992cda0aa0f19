// What a thread says: its message, then the replies, kept at the newest for whoever stands there.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Announcer } from '../chat/announcer.tsx'
import { HistoryRow } from '../chat/history-row.tsx'
import type { Intent } from '../chat/intent.ts'
import { itemsOf } from '../chat/items.ts'
import type { Message, OpenChat } from '../chat/model.ts'
import { createStanding } from '../chat/standing.ts'
import { useReach } from '../chat/use-reach.ts'
import { useStableKeys } from '../chat/use-stable-keys.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { useViewerId } from '../options/viewer.ts'
import type { OpenThread } from './use-thread.ts'

interface ThreadLogProps {
  thread: OpenThread
  root: Message
  chat: OpenChat
  onIntent(intent: Intent): void
  onJump(seq: number): void
}

/** All of it is in the page. */
const whole = { hasNewer: false, isLastThere: true, rowOf: () => undefined, seek: () => {} }

export function ThreadLog({ thread, root, chat, onIntent, onJump }: ThreadLogProps) {
  const { t } = useI18n()
  const viewerId = useViewerId()
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [standing] = useState(createStanding)
  const keyOf = useStableKeys()
  const { replies, older } = thread
  // As one, so that a day is told once.
  const all = useMemo(
    () => itemsOf([root, ...replies], { viewerId, firstUnreadSeq: undefined, hasOlder: false, keyOf }),
    [root, replies, viewerId, keyOf],
  )
  const head = all.findIndex(({ kind }) => kind === 'message') + 1
  const [first, items] = [all.slice(0, head), all.slice(head)]
  const row = { chat, progress: undefined, isFlashed: false, onIntent, onJump }
  const own = replies.at(-1)?.sender?.id === viewerId ? replies.length : 0

  const { Reach, held, early } = useReach()
  const hasReplies = all.length > head
  const settle = useCallback((): void => {
    const element = scroller.current
    // A message that nobody has answered is read from its beginning.
    if (element && hasReplies) standing.settle({ element, ...whole })
  }, [hasReplies, standing])

  // What I say myself is what I want to see.
  useLayoutEffect(() => {
    if (own > 0) standing.to({ at: 'end', gap: 0 })
  }, [own, standing])
  useLayoutEffect(settle)
  useEffect(() => {
    const observer = new ResizeObserver(settle)
    for (const element of [scroller.current, content.current]) if (element) observer.observe(element)
    return () => observer.disconnect()
  }, [settle])

  return (
    <div
      ref={scroller}
      {...early}
      role="region"
      aria-label={t('thread.messages')}
      // Keys scroll it, as they do a page.
      tabIndex={0}
      onScroll={({ currentTarget }) => standing.scrolled(currentTarget, false)}
      className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto px-3 pt-4 pb-3 outline-offset-[-2px] md:px-5"
    >
      <div ref={content}>
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
      </div>
      {Reach && <Reach {...{ chat, held, onIntent }} log={scroller} items={all} />}
      <Announcer messages={replies} viewerId={viewerId} />
    </div>
  )
}
