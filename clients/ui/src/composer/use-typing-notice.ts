// Tells the others that I am typing: once when I begin, again while I go on, and when I stop.
import { useApolloClient } from '@apollo/client/react'
import { SetTypingDocument } from '@chat-supergraph/react'
import { useCallback, useEffect, useRef } from 'react'

/** The server forgets it after 8 s. */
const repeatMs = 4_000

export function useTypingNotice(chatId: string): (isTyping: boolean) => void {
  const client = useApolloClient()
  const toldAt = useRef(0)
  const notice = useCallback(
    (isTyping: boolean): void => {
      const now = Date.now()
      if (isTyping ? now - toldAt.current < repeatMs : toldAt.current === 0) return
      toldAt.current = isTyping ? now : 0
      const variables = { input: { chatId, isTyping } }
      // Whether it arrives matters to nobody.
      client.mutate({ mutation: SetTypingDocument, variables }).catch(() => undefined)
    },
    [client, chatId],
  )
  useEffect(() => () => notice(false), [notice])
  return notice
}
