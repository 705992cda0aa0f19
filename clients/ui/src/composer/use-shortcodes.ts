// `:tada:` becomes its emoji once its second colon is typed.
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { closedShortcode } from './begun-shortcode.ts'
import type { MessageText } from './use-message-text.ts'

export function useShortcodes(
  text: string,
  field: RefObject<HTMLTextAreaElement | null>,
  exchange: MessageText['exchange'],
): void {
  const before = useRef(text)
  const put = useEffectEvent(exchange)
  useEffect(() => {
    const isTyped = text.length === before.current.length + 1
    before.current = text
    const cursor = field.current?.selectionEnd ?? 0
    const name = isTyped ? closedShortcode(text.slice(0, cursor)) : undefined
    if (name === undefined) return
    const words = `:${name}:`
    void import('./shortcodes.ts').then(
      ({ emojiOf }) => {
        const emoji = emojiOf(name)
        if (emoji) put(cursor - words.length, words, emoji)
      },
      // Without a line it stays as it was typed.
      () => undefined,
    )
  }, [text, field])
}
