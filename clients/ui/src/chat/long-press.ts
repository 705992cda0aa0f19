// A finger that stays where it is. Browsers of phones say so by `contextmenu`, but for those of Apple.

const longMs = 500
/** A finger is never quite still. */
const stillPx = 10
const ends = ['pointerup', 'pointercancel', 'scroll'] as const

/** @param down the press of a finger; of anything else it is none */
export function onLongPress(down: PointerEvent, act: () => void): void {
  if (down.pointerType !== 'touch' || !down.isPrimary) return
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const end = (): void => {
    listening.abort()
    clearTimeout(timer)
  }
  const timer = setTimeout(() => {
    end()
    act()
  }, longMs)
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > stillPx) end()
  }
  addEventListener('pointermove', move, options)
  for (const name of ends) addEventListener(name, end, options)
}
