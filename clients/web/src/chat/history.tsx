// The history of a chat: only what is on screen is in the page, both ends grow as one comes near, and the line one reads stays where
// it is.
import { useVirtualizer } from '@tanstack/react-virtual'
import { MessagesSquare } from 'lucide-react'
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useViewer } from '../app/viewer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { Empty } from '../ui/empty.tsx'
import { Announcer } from './announcer.tsx'
import { HistoryRow } from './history-row.tsx'
import type { Intent } from './intent.ts'
import { type Item, itemsOf } from './items.ts'
import { progressOf } from './send-state.ts'
import { ToLatest } from './to-latest.tsx'
import { TypingLine } from './typing-line.tsx'
import type { OpenChat, OpenChatView } from './use-open-chat.ts'
import { useReading } from './use-reading.ts'
import { useSizes } from './use-sizes.ts'
import { useStableKeys } from './use-stable-keys.ts'

export interface HistoryHandle {
  toEnd(): void
  /** Shows a message, wherever it is in the history. */
  jump(seq: number): void
  readonly viewerId: string
}

interface HistoryProps {
  view: OpenChatView
  chat: OpenChat
  onIntent(intent: Intent): void
  onThread(rootId: string): void
  /** A thread lies over it: nothing here is being read. */
  isCovered: boolean
  ref: Ref<HistoryHandle>
}

/** Rows from an end at which the next page is asked for. */
const nearEnd = 8
const atEndPx = 80

export function History({ view, chat, onIntent, onThread, isCovered, ref }: HistoryProps) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const [firstUnreadSeq] = useState(() => chat.unread?.firstSeq ?? undefined)
  const [flashed, setFlashed] = useState<number>()
  const keyOf = useStableKeys()
  const { messages, hasOlder, hasNewer, more } = view
  const items = useMemo(
    () => itemsOf(messages, { viewerId, firstUnreadSeq, keyOf }),
    [messages, viewerId, firstUnreadSeq, keyOf],
  )
  const progress = useMemo(() => progressOf(chat, viewerId), [chat, viewerId])

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    ...useSizes(items),
    overscan: 8,
    anchorTo: 'end',
    followOnAppend: !hasNewer,
    scrollEndThreshold: atEndPx,
    paddingStart: 16,
    paddingEnd: 12,
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  })
  const rows = virtualizer.getVirtualItems()

  const placed = useRef(false)
  useLayoutEffect(() => {
    if (placed.current || items.length === 0) return
    placed.current = true
    const unread = items.findIndex(({ kind }) => kind === 'unread')
    if (unread >= 0) virtualizer.scrollToIndex(Math.max(0, unread - 1), { align: 'start' })
    else virtualizer.scrollToEnd()
  }, [items, virtualizer])

  // Who stands at the end stays there, also where what was missed comes in above one's own last words.
  const follows = useRef(false)
  const wanted = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (items.length > 0 && placed.current && follows.current && !hasNewer) virtualizer.scrollToEnd()
  }, [items, hasNewer, virtualizer])
  const height = useRef(0)
  const noteEnd = useCallback((): void => {
    const element = scroller.current
    if (!element) return
    const { clientHeight } = element
    const isResized = height.current !== clientHeight
    height.current = clientHeight
    // The field below takes room as it grows, and so does the keyboard of a phone: nobody has scrolled away by that.
    if (isResized && follows.current) element.scrollTop = element.scrollHeight
    // On the way to another message nobody stands anywhere.
    else
      follows.current =
        wanted.current === undefined && element.scrollHeight - element.scrollTop - clientHeight < atEndPx
  }, [])
  useEffect(noteEnd)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(noteEnd)
    observer.observe(element)
    return () => observer.disconnect()
  }, [noteEnd])

  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (!placed.current || wanted.current !== undefined) return
    if (hasOlder && first < nearEnd) void more('older')
    else if (hasNewer && last >= items.length - nearEnd) void more('newer')
  }, [first, last, hasOlder, hasNewer, items.length, more])

  const isAtEnd = !hasNewer && virtualizer.isAtEnd(atEndPx)
  useReading({ chatId: chat.id, virtualizer, items, isAtEnd, isCovered })

  const toEnd = useCallback((): void => {
    wanted.current = undefined
    void view.latest().then(() => requestAnimationFrame(() => virtualizer.scrollToEnd()))
  }, [view.latest, virtualizer])

  const jump = useCallback(
    (seq: number): void => {
      wanted.current = seq
      follows.current = false
      void view.around(seq).then(() => setFlashed(seq))
    },
    [view.around],
  )
  useImperativeHandle(ref, () => ({ toEnd, jump, viewerId }), [toEnd, jump, viewerId])
  useEffect(() => {
    if (flashed === undefined) return
    const index = items.findIndex(item => seqOf(item) === flashed)
    if (index >= 0 && wanted.current === flashed) {
      wanted.current = undefined
      virtualizer.scrollToIndex(index, { align: 'center' })
    }
    const timer = setTimeout(() => {
      // It is not here any more: one goes on from where one is.
      wanted.current = undefined
      setFlashed(undefined)
    }, 1_700)
    return () => clearTimeout(timer)
  }, [flashed, items, virtualizer])

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        onScroll={noteEnd}
        role="log"
        aria-live="off"
        aria-label={t('chat.history')}
        // Keys scroll it, as they do a page.
        tabIndex={0}
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain outline-offset-[-2px] [overflow-anchor:none]"
      >
        {items.length === 0 && <Empty icon={MessagesSquare} title={t('chats.empty')} />}
        <div ref={virtualizer.containerRef} className="relative mx-auto w-full max-w-3xl">
          {rows.map(row => {
            const item = items[row.index] as Item
            return (
              <div
                key={row.key}
                data-index={row.index}
                ref={virtualizer.measureElement}
                className="absolute inset-x-0 px-3 md:px-6"
              >
                <HistoryRow
                  item={item}
                  chat={chat}
                  progress={item.kind === 'message' && item.mine ? progress(item.message.seq) : undefined}
                  isFlashed={flashed !== undefined && seqOf(item) === flashed}
                  onIntent={onIntent}
                  onJump={jump}
                  onThread={onThread}
                />
              </div>
            )
          })}
        </div>
      </div>
      <TypingLine chat={chat} />
      {!isAtEnd && <ToLatest chat={chat} onClick={toEnd} />}
      <Announcer messages={messages} viewerId={viewerId} />
    </div>
  )
}

const seqOf = (item: Item): number | undefined =>
  item.kind === 'message' || item.kind === 'note' ? item.message.seq : undefined
