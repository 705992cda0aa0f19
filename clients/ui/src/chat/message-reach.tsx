// How messages are reached without their bar: the arrows go from one to the next and letters act on the one that has the focus; a right
// click and a long press open its menu. The history itself is one stop of the Tab key, from which an arrow leads in.
import { isProvisional } from '@chat-supergraph/react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { shortcutOf } from '../keys/shortcut.ts'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useFeatures } from '../options/options.tsx'
import { focusComposer } from './focus-composer.ts'
import type { Intent } from './intent.ts'
import type { Item } from './items.ts'
import { onLongPress } from './long-press.ts'
import { type MessageDialog, MessageDialogs } from './message-dialogs.tsx'
import { MessagePressMenu } from './message-press-menu.tsx'
import { rightsOf } from './message-rights.ts'
import { messageShortcuts } from './message-shortcuts.ts'
import type { OpenChat } from './model.ts'
import { type Held, messageAt, type Pressed } from './pressed.ts'

type MessageItem = Extract<Item, { kind: 'message' }>

interface MessageReachProps {
  log: RefObject<HTMLElement | null>
  /** What was done before this was there. */
  held: RefObject<Held>
  items: readonly Item[]
  chat: OpenChat
  /** Brings a message into the page that is loaded and not in it. */
  seek?(key: string): void
  toEnd?(): void
  onIntent(intent: Intent): void
  onThread?: ((rootId: string) => void) | undefined
}

export function MessageReach({ log, held, items, chat, seek, toEnd, onIntent, onThread }: MessageReachProps) {
  const has = useFeatures()
  const [dialog, setDialog] = useState<{ kind: MessageDialog; item: MessageItem }>()
  const [menu, setMenu] = useState<{ item: MessageItem; point: { x: number; y: number } }>()
  const { ask, question } = useConfirm()
  const sought = useRef<string>(undefined)
  const isWithin = useRef(false)

  const messages = items.filter(item => item.kind === 'message')

  function go(item: MessageItem | undefined): void {
    if (!item) return
    sought.current = item.message.id
    if (!arrive()) seek?.(item.key)
  }

  /** To the message that is sought, once it is in the page. */
  function arrive(): boolean {
    const found = articlesIn(log.current).find(({ dataset }) => dataset.message === sought.current)
    if (!found) return false
    sought.current = undefined
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest' })
    return true
  }

  function act(wanted: (typeof messageShortcuts)[number]['name'], item: MessageItem): boolean {
    const { message, mine } = item
    const index = messages.indexOf(item)
    if (wanted === 'previous') go(messages[index - 1])
    else if (wanted === 'next') go(messages[index + 1])
    else if (wanted === 'first') go(messages[0])
    else if (wanted === 'last') {
      toEnd?.()
      go(messages.at(-1))
    } else if (wanted === 'write') return focusComposer(log.current ?? undefined)
    else if (message.deletedAt || isProvisional(message.id)) return false
    else {
      const may = rightsOf(message, mine, chat, has)
      if ((wanted === 'reply' || wanted === 'edit') && may[wanted]) onIntent({ kind: wanted, message })
      else if (wanted === 'thread' && may.thread && onThread) onThread(message.threadRoot?.id ?? message.id)
      else if (wanted === 'delete' || (wanted === 'forward' && may.forward)) setDialog({ kind: wanted, item })
      else return false
    }
    return true
  }

  const onKey = useRef<(event: KeyboardEvent) => void>(undefined)
  onKey.current = event => {
    const { target } = event
    if (!(target instanceof HTMLElement) || event.defaultPrevented) return
    const item = messages.find(({ message }) => message.id === target.dataset.message)
    const wanted = shortcutOf(messageShortcuts, event)
    if (item) {
      if (wanted && act(wanted, item)) event.preventDefault()
      // The browser scrolls a page on; the message would be left behind, and the focus with it.
      else if (/^Page(Up|Down)$/.test(event.key)) log.current?.focus({ preventScroll: true })
    } else if (target === log.current && (wanted === 'previous' || wanted === 'next')) {
      event.preventDefault()
      const shown = lowestShown(log.current)
      go(messages.find(({ message }) => message.id === shown) ?? messages.at(-1))
    }
  }

  const onMenu = useRef<(target: EventTarget | null, point: { x: number; y: number }) => boolean>(undefined)
  onMenu.current = (target, point) => {
    const id = target && messageAt(target)?.dataset.message
    const item = messages.find(({ message }) => message.id === id)
    if (!item || item.message.deletedAt || isProvisional(item.message.id)) return false
    setMenu({ item, point })
    return true
  }

  useEffect(() => {
    const element = log.current
    if (!element) return
    const open = (event: MouseEvent): void => {
      if (onMenu.current?.(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault()
    }
    const press = (event: KeyboardEvent): void => onKey.current?.(event)
    const look = (): void => {
      isWithin.current = element.contains(document.activeElement)
    }
    element.addEventListener('keydown', press)
    element.addEventListener('contextmenu', open)
    document.addEventListener('focusin', look)
    const down = (event: PointerEvent): void => onLongPress(event, () => open(event))
    element.addEventListener('pointerdown', down)
    const act = (early: Pressed): void => (early instanceof KeyboardEvent ? press(early) : open(early))
    const { event } = held.current
    held.current = { act }
    if (event) act(event)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('keydown', press)
      element.removeEventListener('contextmenu', open)
      document.removeEventListener('focusin', look)
    }
  }, [log, held])

  useLayoutEffect(() => {
    if (sought.current !== undefined && arrive()) return
    // Its message has left the page: the keys are to lead on from where one is.
    if (isWithin.current && document.activeElement === document.body) log.current?.focus({ preventScroll: true })
  })

  return (
    <>
      {menu && (
        <MessagePressMenu
          {...menu.item}
          {...{ chat, ask, onIntent, onThread }}
          point={menu.point}
          onOpen={kind => setDialog({ kind, item: menu.item })}
          onClose={() => setMenu(undefined)}
        />
      )}
      {question}
      {dialog && (
        <MessageDialogs {...dialog.item} open={dialog.kind} chat={chat} onClose={() => setDialog(undefined)} />
      )}
    </>
  )
}

const articlesIn = (log: Element | null): HTMLElement[] => [
  ...(log?.querySelectorAll<HTMLElement>('[data-message]') ?? []),
]

/** The last message whose end is to be seen. */
function lowestShown(log: Element): string | undefined {
  const { bottom } = log.getBoundingClientRect()
  return articlesIn(log).findLast(article => article.getBoundingClientRect().bottom <= bottom + 1)?.dataset.message
}
