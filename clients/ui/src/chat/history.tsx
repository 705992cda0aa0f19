// The history of a chat: only what is on screen is in the page, both ends grow as one comes near, and the line one reads stays where
// it is.
import { MessagesSquare } from 'lucide-react'
import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Empty } from '../kit/empty.tsx'
import { useComponents } from '../options/options.tsx'
import { useViewerId } from '../options/viewer.ts'
import { Announcer } from './announcer.tsx'
import { HistoryRow } from './history-row.tsx'
import type { Intent } from './intent.ts'
import { type Item, itemsOf } from './items.ts'
import { actions } from './late-actions.ts'
import type { Span } from './load-page.ts'
import type { OpenChat } from './model.ts'
import { progressOf } from './send-state.ts'
import { ToLatest } from './to-latest.tsx'
import { TypingLine } from './typing-line.tsx'
import type { OpenChatView } from './use-open-chat.ts'
import { useReach } from './use-reach.ts'
import { useReading } from './use-reading.ts'
import { useRows } from './use-rows.ts'
import { useStableKeys } from './use-stable-keys.ts'

/** What can be asked of a history from outside. */
export interface HistoryHandle {
  toEnd(): void
  /** Shows a message, wherever it is in the history. */
  jump(seq: number): void
  readonly viewerId: string
}

/** Of `History`. */
export interface HistoryProps {
  view: OpenChatView
  chat: OpenChat
  onIntent(intent: Intent): void
  /** Somebody wants to see the replies under a message; without it there are no threads. */
  onThread?: ((rootId: string) => void) | undefined
  /** Somebody goes to the newest message. */
  onLatest?: (() => void) | undefined
  /** A thread lies over it: nothing here is being read. */
  isCovered?: boolean
  ref?: Ref<HistoryHandle>
}

/** Rows from an end at which the next page is asked for. */
const nearEnd = 8

/** The messages of a chat, from oldest to newest: only what is on screen is in the page. */
export function History({ view, chat, onIntent, onThread, onLatest, isCovered = false, ref }: HistoryProps) {
  const { t } = useI18n()
  const { EmptyHistory, TypingLine: Typing = TypingLine } = useComponents()
  const viewerId = useViewerId()
  const [firstUnreadSeq] = useState(() => chat.unread?.firstSeq ?? undefined)
  // Anew with each jump, also to the same message.
  const [flashed, setFlashed] = useState<{ seq: number }>()
  const keyOf = useStableKeys()
  const { messages, hasOlder, hasNewer, more } = view
  const items = useMemo(
    () => itemsOf(messages, { viewerId, firstUnreadSeq, hasOlder, keyOf }),
    [messages, viewerId, firstUnreadSeq, hasOlder, keyOf],
  )
  useEffect(() => void actions.load(), [])
  const progress = useMemo(() => progressOf(chat, viewerId), [chat, viewerId])

  const history = useRows(items, hasNewer, () => {
    const unread = items.findIndex(({ kind }) => kind === 'unread')
    const first = items[Math.max(0, unread - 1)]
    return unread >= 0 && first ? { at: 'row', key: first.key, align: 'start' } : { at: 'end', gap: 0 }
  })

  const { scroller, content, rows, virtualizer, stand, isAtEnd, isThere, isReading, firstIndex, lastIndex } = history
  const { before, behind } = history

  /** The message that one is on the way to. */
  const wanted = useRef<number>(undefined)
  // As it is when a page comes: who is led somewhere meanwhile has not seen yet what may go.
  const shown = useRef<() => Span | undefined>(() => undefined)
  useEffect(() => {
    shown.current = () =>
      isReading() && wanted.current === undefined ? spanOf(items.slice(firstIndex, lastIndex + 1)) : undefined
    if (!isThere() || wanted.current !== undefined) return
    if (hasOlder && firstIndex < nearEnd) void more('older', () => shown.current())
    else if (hasNewer && lastIndex >= items.length - nearEnd) void more('newer', () => shown.current())
  }, [isThere, isReading, firstIndex, lastIndex, hasOlder, hasNewer, items, more])

  const { Reach, held, early } = useReach()
  useReading({ chatId: chat.id, virtualizer, items, isAtEnd, isCovered })

  const toEnd = useCallback((): void => {
    wanted.current = undefined
    void view.latest().then(() => stand({ at: 'end', gap: 0 }))
    onLatest?.()
  }, [view.latest, stand, onLatest])

  const jump = useCallback(
    (seq: number): void => {
      wanted.current = seq
      stand({ at: 'reading' })
      void view.around(seq).then(() => setFlashed({ seq }))
    },
    [view.around, stand],
  )
  useImperativeHandle(ref, () => ({ toEnd, jump, viewerId }), [toEnd, jump, viewerId])
  useEffect(() => {
    if (flashed === undefined || wanted.current !== flashed.seq) return
    const item = items.find(one => seqOf(one) === flashed.seq)
    if (!item) return
    wanted.current = undefined
    stand({ at: 'row', key: item.key, align: 'center' })
  }, [flashed, items, stand])
  useEffect(() => {
    if (flashed === undefined) return
    const timer = setTimeout(() => {
      // It is not here any more: one goes on from where one is, unless one is on the way to another one.
      if (wanted.current === flashed.seq) wanted.current = undefined
      setFlashed(undefined)
    }, 1_700)
    return () => clearTimeout(timer)
  }, [flashed])

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        {...early}
        role="log"
        aria-live="off"
        aria-label={t('chat.history')}
        // Keys scroll it, as they do a page.
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col overflow-x-hidden overflow-y-auto overscroll-contain outline-offset-[-2px] [overflow-anchor:none]"
      >
        {items.length === 0 &&
          (EmptyHistory ? <EmptyHistory chat={chat} /> : <Empty icon={MessagesSquare} title={t('chats.empty')} />)}
        {/* What fills no screen stands at its bottom, where one writes. */}
        <div ref={content} className="mx-auto mt-auto w-full max-w-3xl shrink-0">
          <div style={{ marginTop: before, marginBottom: behind }}>
            {rows.map(row => {
              const item = items[row.index] as Item
              return (
                <div
                  key={row.key}
                  data-index={row.index}
                  ref={virtualizer.measureElement}
                  className="flow-root px-3 md:px-6"
                >
                  <HistoryRow
                    item={item}
                    chat={chat}
                    progress={item.kind === 'message' && item.mine ? progress(item.message.seq) : undefined}
                    isFlashed={flashed !== undefined && seqOf(item) === flashed.seq}
                    onIntent={onIntent}
                    onJump={jump}
                    onThread={onThread}
                  />
                </div>
              )
            })}
          </div>
        </div>
      </div>
      {Reach && (
        <Reach
          {...{ items, chat, held, toEnd, onIntent, onThread }}
          log={scroller}
          seek={key => stand({ at: 'row', key, align: 'center' })}
        />
      )}
      <Typing chat={chat} />
      {!isAtEnd && <ToLatest chat={chat} onClick={toEnd} />}
      <Announcer messages={messages} viewerId={viewerId} />
    </div>
  )
}

function spanOf(rows: readonly Item[]): Span | undefined {
  const seqs = rows.map(seqOf).filter(seq => seq !== undefined)
  const [from, to] = [seqs[0], seqs.at(-1)]
  return from !== undefined && to !== undefined ? { from, to } : undefined
}

const seqOf = (item: Item): number | undefined =>
  item.kind === 'message' || item.kind === 'note' ? item.message.seq : undefined
