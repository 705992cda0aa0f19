// What of a chat its address says: the message to jump to, and the thread that is open beside it.
import { useCallback } from 'react'
import { useLocation, useSearchParams } from 'wouter'

export interface ChatAddress {
  /** The `seq` of the message to show; taken out of the address once it is shown. */
  at: number | undefined
  threadId: string | undefined
  /** @param rootId undefined to close it */
  showThread(rootId: string | undefined): void
  jump(seq: number): void
  arrived(): void
}

export function useChatAddress(chatId: string): ChatAddress {
  const [search] = useSearchParams()
  const [, navigate] = useLocation()
  const path = `/c/${chatId}`
  const threadId = search.get('thread') ?? undefined
  const beside = threadId ? `?thread=${threadId}` : ''
  const at = Number(search.get('at'))
  return {
    at: Number.isSafeInteger(at) && at > 0 ? at : undefined,
    threadId,
    showThread: useCallback(rootId => navigate(rootId ? `${path}?thread=${rootId}` : path), [navigate, path]),
    jump: useCallback(seq => navigate(`${path}?at=${seq}`), [navigate, path]),
    arrived: useCallback(() => navigate(path + beside, { replace: true }), [navigate, path, beside]),
  }
}
