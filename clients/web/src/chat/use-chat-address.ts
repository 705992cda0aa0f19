// What of a chat its address says: the message to jump to, and the thread that is open beside it.
import { useCallback, useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'

export interface ChatAddress {
  /** The `seq` of the message to show. It stays in the address, so that it can be copied, until one is at the newest again. */
  at: number | undefined
  /** Another one each time somebody is led somewhere, also to the same message. */
  visit: number
  threadId: string | undefined
  /** @param rootId undefined to close it */
  showThread(rootId: string | undefined): void
  jump(seq: number): void
  /** Somebody is at the newest message again. */
  left(): void
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
    visit: useVisits(),
    threadId,
    showThread: useCallback(rootId => navigate(rootId ? `${path}?thread=${rootId}` : path), [navigate, path]),
    jump: useCallback(seq => navigate(`${path}?at=${seq}`), [navigate, path]),
    left: useCallback(() => navigate(path + beside, { replace: true }), [navigate, path, beside]),
  }
}

/** Counts what was pushed to the history of the page: the same address once more is another visit. */
function useVisits(): number {
  const [visits, setVisits] = useState(0)
  useEffect(() => {
    const count = (): void => setVisits(now => now + 1)
    // As the router tells it.
    addEventListener('pushState', count)
    return () => removeEventListener('pushState', count)
  }, [])
  return visits
}
