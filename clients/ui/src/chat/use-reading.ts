// Tells how far one has read: what was on the screen of a page that was looked at.
import { useApolloClient } from '@apollo/client/react'
import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useSyncExternalStore } from 'react'
import { createAcknowledger } from '../live/acknowledger.ts'
import type { Item } from './items.ts'

interface ReadingOptions {
  chatId: string
  virtualizer: Virtualizer<HTMLDivElement, Element>
  items: readonly Item[]
  /** Then all of it has been seen, whatever the last row measures. */
  isAtEnd: boolean
  /** Something else lies over it. */
  isCovered: boolean
}

export function useReading({ chatId, virtualizer, items, isAtEnd, isCovered }: ReadingOptions): void {
  const client = useApolloClient()
  const isLookedAt = useIsLookedAt() && !isCovered
  const end = isAtEnd ? items.length - 1 : (virtualizer.range?.endIndex ?? -1)
  let seq = 0
  for (let index = end; index >= 0 && seq === 0; index -= 1) {
    const item = items[index]
    if ((item?.kind === 'message' || item?.kind === 'note') && item.message.rev > 0) seq = item.message.seq
  }
  useEffect(() => {
    if (isLookedAt && seq > 0) createAcknowledger(client).read(chatId, seq)
  }, [client, chatId, isLookedAt, seq])
}

/** Whether somebody looks at this page. */
export const useIsLookedAt = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => document.visibilityState === 'visible' && document.hasFocus(),
    () => false,
  )

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  addEventListener('focus', listener)
  addEventListener('blur', listener)
  return () => {
    document.removeEventListener('visibilitychange', listener)
    removeEventListener('focus', listener)
    removeEventListener('blur', listener)
  }
}
