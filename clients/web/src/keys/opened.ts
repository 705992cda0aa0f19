// Which of what keys open is open: there are buttons for it as well, elsewhere on the page.
import { useSyncExternalStore } from 'react'

type Opened = 'switcher' | 'keys' | undefined

let opened: Opened
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const openedNow = (): Opened => opened

export function open(what: Opened): void {
  opened = what
  for (const listener of listeners) listener()
}

export const useOpened = (): Opened => useSyncExternalStore(subscribe, openedNow)
