// A menu that opens from a button: arrow keys, type-ahead, Escape.
import { useRef, useState } from 'react'
import { EarlyButton, untouched } from './early-button.tsx'
import { overlays } from './late-overlays.ts'
import type { MenuAtProps, MenuItemProps, MenuProps } from './overlay-props.ts'

/** A menu that opens from a button. */
export function Menu(props: MenuProps) {
  const there = overlays.useLoaded()
  const [isAsked, setAsked] = useState(false)
  const left = useRef(untouched)
  if (there) return <there.MenuBox {...props} isAsked={isAsked} left={left} />
  return (
    <EarlyButton
      button={props.trigger}
      kind="menu"
      onPress={() => setAsked(true)}
      onLeave={how => {
        left.current = how
      }}
    />
  )
}

/** A menu that opens where one has pressed. */
export function MenuAt(props: MenuAtProps) {
  const there = overlays.useLoaded()
  return there && <there.MenuAtBox {...props} />
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
