// The feed of an open chat, from the change on after which its first page was loaded: asked for sooner, it would have to begin anew
// there. A chat that was made a moment ago is not known everywhere yet: what was refused then is asked for again.
import { skipToken } from '@apollo/client/react'
import { useChatEventsSubscription } from '@chat-supergraph/react'
import { useEffect, useRef } from 'react'
import { askAgain } from '../kit/ask-again.ts'

interface ChatState {
  /** Its first page is there. */
  isLoaded: boolean
  /** The chat is there, and its messages are not. */
  isComing: boolean
  refetch(): Promise<unknown>
}

const patienceMs = 800
/** A member who was removed is refused for good. */
const mostTries = 6

export function useChatFeed(chatId: string, { isLoaded, isComing, refetch }: ChatState): void {
  const { error, restart } = useChatEventsSubscription(
    isLoaded ? { variables: { chatId }, ignoreResults: true } : skipToken,
  )
  const tries = useRef(0)
  useEffect(() => {
    if (!isComing) return
    const timer = setInterval(() => void askAgain(refetch), patienceMs)
    return () => clearInterval(timer)
  }, [isComing, refetch])
  useEffect(() => {
    if (!error || isComing || tries.current >= mostTries) return
    const timer = setTimeout(() => {
      tries.current += 1
      restart()
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [error, isComing, restart])
}
