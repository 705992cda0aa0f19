// The keyboard in a history: the arrows go from message to message, letters act on the one that has the focus. The history itself is one
// stop of the Tab key, from which an arrow leads in. Renders nothing but what the keys open.
import { isProvisional } from '@chat-supergraph/react'
import { type RefObject, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { shortcutOf } from '../keys/shortcut.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useFeatures } from '../options/options.tsx'
import { focusComposer } from './focus-composer.ts'
import type { Intent } from './intent.ts'
import type { Item } from './items.ts'
import { rightsOf } from './message-rights.ts'
import { messageShortcuts } from './message-shortcuts.ts'
import type { OpenChat } from './model.ts'

const DeleteMessage = lateComponent(() => import('./delete-message.tsx'), 'DeleteMessage')
const ForwardDialog = lateComponent(() => import('./forward-dialog.tsx'), 'ForwardDialog')

type MessageItem = Extract<Item, { kind: 'message' }>

interface MessageKeysProps {
  log: RefObject<HTMLElement | null>
  items: readonly Item[]
  chat: OpenChat
  /** Brings a message into the page that is loaded and not in it. */
  seek?(key: string): void
  toEnd?(): void
  onIntent(intent: Intent): void
  onThread?: ((rootId: string) => void) | undefined
}

export function MessageKeys({ log, items, chat, seek, toEnd, onIntent, onThread }: MessageKeysProps) {
  const has = useFeatures()
  const [dialog, setDialog] = useState<{ kind: 'delete' | 'forward'; item: MessageItem }>()
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

  useEffect(() => {
    const element = log.current
    if (!element) return
    const press = (event: KeyboardEvent): void => onKey.current?.(event)
    const look = (): void => {
      isWithin.current = element.contains(document.activeElement)
    }
    element.addEventListener('keydown', press)
    document.addEventListener('focusin', look)
    return () => {
      element.removeEventListener('keydown', press)
      document.removeEventListener('focusin', look)
    }
  }, [log])

  useLayoutEffect(() => {
    if (sought.current !== undefined && arrive()) return
    // Its message has left the page: the keys are to lead on from where one is.
    if (isWithin.current && document.activeElement === document.body) log.current?.focus({ preventScroll: true })
  })

  const close = (): void => setDialog(undefined)
  return (
    <Suspense>
      {dialog?.kind === 'delete' && (
        <DeleteMessage
          messageId={dialog.item.message.id}
          forEveryone={rightsOf(dialog.item.message, dialog.item.mine, chat, has).deleteForAll}
          onClose={close}
        />
      )}
      {dialog?.kind === 'forward' && <ForwardDialog messageId={dialog.item.message.id} onClose={close} />}
    </Suspense>
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
