// A button that opens something, until what it opens is there.
import { type ComponentProps, cloneElement, type ReactElement, useLayoutEffect, useRef } from 'react'

interface EarlyButtonProps {
  button: ReactElement<ComponentProps<'button'>>
  kind: 'menu' | 'dialog'
  onPress(): void
  /** Another one takes its place. @param hadFocus as it left */
  onLeave(hadFocus: boolean): void
}

export function EarlyButton({ button, kind, onPress, onLeave }: EarlyButtonProps) {
  const element = useRef<HTMLButtonElement>(null)
  const leave = useRef(onLeave)
  leave.current = onLeave
  useLayoutEffect(() => {
    const own = element.current
    // In the page still, as it is taken out.
    return () => leave.current(own !== null && own === document.activeElement)
  }, [])
  return cloneElement(button, { ref: element, onClick: onPress, 'aria-haspopup': kind, 'aria-expanded': false })
}
