// Where the focus was when something opened over the page, and goes back to once it is closed: nothing that is opened by a state has a
// button that the library knows of.
import { useCallback, useState } from 'react'
import { onServer } from './on-server.ts'

/** Of menus that no button has opened. */
const openers = new WeakMap<Element, Element | null>()

/** @returns what is to be done at the end, and a `ref` of a menu from which something else may open */
export function useOpener(): [back: (event: Event) => void, mark: (menu: Element | null) => void] {
  const [opener] = useState(() => (onServer ? null : openerOf(document.activeElement)))
  const mark = useCallback((menu: Element | null): void => void (menu && openers.set(menu, opener)), [opener])
  const back = (event: Event): void => {
    event.preventDefault()
    // Who was led on meanwhile stays there.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
  return [back, mark]
}

/** A line of a menu is gone with it; what has opened the menu stays. */
function openerOf(focused: Element | null): Element | null {
  const menu = focused?.closest('[role=menu]')
  if (!menu) return focused
  return openers.get(menu) ?? document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
}
