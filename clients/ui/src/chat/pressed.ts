// A press on a history: of a key, a button or a finger.

export type Pressed = KeyboardEvent | MouseEvent

/** What waits for whoever acts on it. */
export interface Held {
  event?: Pressed | undefined
  act?: (event: Pressed) => void
}

/** The message that somebody means who presses there; what has a menu of the browser's own keeps it. */
export function messageAt(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('a[href], img, video, audio, input, textarea')) return null
  if (getSelection()?.isCollapsed === false) return null
  return target.closest<HTMLElement>('[data-message]')
}
