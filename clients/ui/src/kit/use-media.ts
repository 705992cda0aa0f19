// Whether a media query holds now.
import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; on a server, and until the page from there is taken over, none does. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches, never)
}

const never = (): boolean => false
