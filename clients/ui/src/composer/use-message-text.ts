// What is written in the field: the chat's draft, or the message that is being edited; and where its cursor is.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Message } from '../chat/model.ts'
import { late } from '../kit/late.ts'
import { useDraft } from './drafts.ts'
import type { Mark } from './marks.ts'
import { useTypingNotice } from './use-typing-notice.ts'
import { nothing, replaced, typed, type Written, writtenOf } from './written.ts'

// Few messages are formatted by a button or a key.
const marking = late(() => import('./marking.ts'))

interface TextOptions {
  chatId: string
  /** Under which what is not sent yet is kept. */
  draftKey: string
  editing: Message | undefined
  field: RefObject<HTMLTextAreaElement | null>
}

/** Puts words at the cursor; those that name somebody, in the place of the last `replaced` characters before it. */
export type Insert = (words: string, naming?: { userId: string; replaced: number }) => void

export interface MessageText {
  written: Written
  /** The field says this now. */
  type(text: string): void
  insert: Insert
  /** Puts marks around what is chosen, or takes them away. */
  mark(mark: Mark): void
  /** Puts words in the place of others, if those still stand there; the cursor stays where it is in the text. */
  exchange(start: number, was: string, words: string): void
  clear(): void
}

export function useMessageText({ chatId, draftKey, editing, field }: TextOptions): MessageText {
  const [draft, writeDraft] = useDraft(draftKey)
  const [edited, setEdited] = useState(nothing)
  const notice = useTypingNotice(chatId)
  const written = editing ? edited : draft
  useEffect(() => {
    if (editing) setEdited(writtenOf(editing))
  }, [editing])

  function change(next: Written): void {
    if (editing) {
      setEdited(next)
      return
    }
    writeDraft(next)
    notice(next.text.trim() !== '')
  }

  const insert: Insert = (words, naming) => {
    const at = field.current?.selectionStart ?? written.text.length
    const end = field.current?.selectionEnd ?? at
    const start = at - (naming?.replaced ?? 0)
    change(replaced(written, { start, end, words, userId: naming?.userId }))
    const cursor = start + words.length
    choose(cursor, cursor)
  }

  /** Once the field says what was put there. */
  function choose(start: number, end: number): void {
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(start, end)
    })
  }

  function exchange(start: number, was: string, words: string): void {
    if (!written.text.startsWith(was, start)) return
    const end = start + was.length
    const cursor = field.current?.selectionEnd ?? 0
    // At once: whoever types on types behind it.
    flushSync(() => change(replaced(written, { start, end, words })))
    const moved = cursor < end ? cursor : cursor + words.length - was.length
    if (document.activeElement === field.current) field.current?.setSelectionRange(moved, moved)
  }

  // As they are once it is there.
  const latest = useRef({ written, change })
  latest.current = { written, change }
  async function mark(wanted: Mark): Promise<void> {
    const there = await marking.load()
    const { selectionStart: start, selectionEnd: end } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
    const now = there?.marked(latest.current.written, { start, end }, wanted)
    if (!now) return
    latest.current.change(now.written)
    choose(now.start, now.end)
  }

  return {
    written,
    type: text => change(typed(written, text, field.current?.selectionEnd ?? text.length)),
    insert,
    mark: wanted => void mark(wanted),
    exchange,
    clear: () => change(nothing),
  }
}
