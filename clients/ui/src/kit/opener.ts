// Where the focus was when something opened over the page, and goes back to once it is closed: nothing that is opened by a state has a
// button that the library knows of.
import { useState } from 'react'
import { onServer } from './on-server.ts'

/** @returns for `onCloseAutoFocus` */
export function useOpener(): (event: Event) => void {
  const [opener] = useState(() => (onServer ? null : openerOf(document.activeElement)))
  return event => {
    event.preventDefault()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
}

/** A line of a menu is gone with it; the button that opened the menu stays. */
function openerOf(focused: Element | null): Element | null {
  const menu = focused?.closest('[role=menu]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : focused
}
