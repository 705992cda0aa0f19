// A menu that opens from a button: arrow keys, type-ahead, Escape.
import type { LucideIcon } from 'lucide-react'
import { type ComponentProps, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { EarlyButton } from './early-button.tsx'
import { overlays } from './late-overlays.ts'

/** Of `Menu`. */
export interface MenuProps {
  /** The button; it gets the menu's attributes. */
  trigger: ReactElement<ComponentProps<'button'>>
  children: ReactNode
  align?: 'start' | 'end'
}

/** A menu that opens from a button. */
export function Menu(props: MenuProps) {
  const there = overlays.useLoaded()
  const [isAsked, setAsked] = useState(false)
  const hadFocus = useRef(false)
  if (there) return <there.MenuBox {...props} isAsked={isAsked} hadFocus={hadFocus} />
  return (
    <EarlyButton
      button={props.trigger}
      kind="menu"
      onPress={() => setAsked(true)}
      onLeave={had => {
        hadFocus.current = had
      }}
    />
  )
}

/** Of `MenuItem`. */
export interface MenuItemProps {
  icon?: LucideIcon
  onSelect(): void
  /** It brings the focus somewhere else; after any other item it is the menu's button's again. */
  leaves?: boolean
  danger?: boolean
  disabled?: boolean
  children: ReactNode
}

/** A line of a menu. */
export function MenuItem(props: MenuItemProps) {
  const there = overlays.useLoaded()
  return there && <there.MenuRow {...props} />
}

/** A line between the lines of a menu. */
export function MenuLine() {
  const there = overlays.useLoaded()
  return there && <there.MenuSeparator />
}
