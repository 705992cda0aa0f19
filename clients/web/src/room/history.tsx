// The history of a room: only what is on screen is in the page, both ends grow as one comes near, and the line one reads stays where
// it is.
import { useOutbox } from '@chat-supergraph/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
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
import { Announcer } from './announcer.tsx'
import { HistoryRow } from './history-row.tsx'
import type { Intent } from './intent.ts'
import { type Item, itemsOf } from './items.ts'
import { progressOf } from './send-state.ts'
import { ToLatest } from './to-latest.tsx'
import { TypingLine } from './typing-line.tsx'
import { useReading } from './use-reading.ts'
import type { Message, OpenChat, Room } from './use-room.ts'

export interface HistoryHandle {
  toEnd(): void
  readonly viewerId: string
}

interface HistoryProps {
  room: Room
  chat: OpenChat
  onIntent(intent: Intent): void
  ref: Ref<HistoryHandle>
}

/** Rows from an end at which the next page is asked for. */
const nearEnd = 8
const atEndPx = 80

export function History({ room, chat, onIntent, ref }: HistoryProps) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const scroller = useRef<HTMLDivElement>(null)
  const [firstUnreadSeq] = useState(() => chat.unread?.firstSeq ?? undefined)
  const [flashed, setFlashed] = useState<number>()
  const keyOf = useStableKeys()
  const { messages, hasOlder, hasNewer, more } = room
  const items = useMemo(
    () => itemsOf(messages, { viewerId, firstUnreadSeq, keyOf }),
    [messages, viewerId, firstUnreadSeq, keyOf],
  )
  const progress = useMemo(() => progressOf(chat, viewerId), [chat, viewerId])

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => (items[index]?.kind === 'message' ? 64 : 44),
    getItemKey: index => items[index]?.key ?? index,
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

  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (!placed.current) return
    if (hasOlder && first < nearEnd) void more('older')
    else if (hasNewer && last >= items.length - nearEnd) void more('newer')
  }, [first, last, hasOlder, hasNewer, items.length, more])

  const isAtEnd = !hasNewer && virtualizer.isAtEnd(atEndPx)
  useReading({ chatId: chat.id, virtualizer, items, isAtEnd })

  const toEnd = useCallback((): void => {
    void room.latest().then(() => requestAnimationFrame(() => virtualizer.scrollToEnd()))
  }, [room.latest, virtualizer])
  useImperativeHandle(ref, () => ({ toEnd, viewerId }), [toEnd, viewerId])

  const wanted = useRef<number>(undefined)
  const jump = useCallback(
    (seq: number): void => {
      wanted.current = seq
      void room.around(seq).then(() => setFlashed(seq))
    },
    [room.around],
  )
  useEffect(() => {
    if (flashed === undefined) return
    const index = items.findIndex(item => seqOf(item) === flashed)
    if (index >= 0 && wanted.current === flashed) {
      wanted.current = undefined
      virtualizer.scrollToIndex(index, { align: 'center' })
    }
    const timer = setTimeout(() => setFlashed(undefined), 1_700)
    return () => clearTimeout(timer)
  }, [flashed, items, virtualizer])

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={t('room.history')}
        // Keys scroll it, as they do a page.
        tabIndex={0}
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain outline-offset-[-2px] [overflow-anchor:none]"
      >
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

/** A message keeps its row from the moment it is written until after the server has numbered it. */
function useStableKeys(): (message: Message) => string {
  const { entries } = useOutbox()
  const echoes = entries.filter(({ echo }) => echo !== undefined)
  const known = echoes.map(({ echo, clientKey }) => `${echo} ${clientKey}`).join('\n')
  return useCallback(
    (message: Message): string => {
      const pair = known.split('\n').find(line => line.startsWith(`${message.id} `))
      return message.clientKey ?? pair?.split(' ')[1] ?? message.id
    },
    [known],
  )
}
