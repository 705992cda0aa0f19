// The text of the field: the chat's draft, or the words of the message that is being edited; and where its cursor is.
import { type RefObject, useEffect, useState } from 'react'
import type { Message } from '../chat/use-open-chat.ts'
import { useDraft } from './drafts.ts'
import { useTypingNotice } from './use-typing-notice.ts'

interface TextOptions {
  chatId: string
  /** Under which what is not sent yet is kept. */
  draftKey: string
  editing: Message | undefined
  field: RefObject<HTMLTextAreaElement | null>
}

export interface MessageText {
  text: string
  change(text: string): void
  /** Puts words at the cursor, in the place of the last `replaced` characters before it. */
  insert(words: string, replaced?: number): void
}

export function useMessageText({ chatId, draftKey, editing, field }: TextOptions): MessageText {
  const [draft, writeDraft] = useDraft(draftKey)
  const [edited, setEdited] = useState('')
  const notice = useTypingNotice(chatId)
  const text = editing ? edited : draft
  useEffect(() => {
    if (editing) setEdited(editing.body ?? '')
  }, [editing])

  function change(next: string): void {
    if (editing) {
      setEdited(next)
      return
    }
    writeDraft(next)
    notice(next.trim() !== '')
  }

  function insert(words: string, replaced = 0): void {
    const at = field.current?.selectionStart ?? text.length
    const end = field.current?.selectionEnd ?? at
    change(text.slice(0, at - replaced) + words + text.slice(end))
    const cursor = at - replaced + words.length
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(cursor, cursor)
    })
  }

  return { text, change, insert }
}
