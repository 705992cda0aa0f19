// A button that opens something, until what it opens is there.
import { type ComponentProps, cloneElement, type ReactElement, useLayoutEffect, useRef } from 'react'

/** How it was when another one took its place. */
export interface Left {
  hadFocus: boolean
  /** A press had begun. Its end belongs to neither of the two buttons: no browser makes a click of it. */
  isHeld: boolean
}

/** What nobody has touched. */
export const untouched: Left = { hadFocus: false, isHeld: false }

interface EarlyButtonProps {
  button: ReactElement<ComponentProps<'button'>>
  kind: 'menu' | 'dialog'
  onPress(): void
  /** Another one takes its place. */
  onLeave(left: Left): void
}

export function EarlyButton({ button, kind, onPress, onLeave }: EarlyButtonProps) {
  const element = useRef<HTMLButtonElement>(null)
  const isHeld = useRef(false)
  const leave = useRef(onLeave)
  leave.current = onLeave
  useLayoutEffect(() => {
    const own = element.current
    // In the page still, as it is taken out.
    return () => leave.current({ hadFocus: own !== null && own === document.activeElement, isHeld: isHeld.current })
  }, [])
  const letGo = (): void => {
    isHeld.current = false
  }
  return cloneElement(button, {
    ref: element,
    onClick: onPress,
    onPointerDown: event => {
      isHeld.current = event.button === 0
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onPointerLeave: letGo,
    'aria-haspopup': kind,
    'aria-expanded': false,
  })
}
