// Something over the page that opens from a button, and takes the focus while it is open.
import { useRef } from 'react'
import { EarlyButton, untouched } from './early-button.tsx'
import { overlays } from './late-overlays.ts'
import type { PopoverProps } from './overlay-props.ts'

export function Popover(props: PopoverProps) {
  const there = overlays.useLoaded()
  const left = useRef(untouched)
  if (there) return <there.PopoverBox {...props} left={left} />
  return (
    <EarlyButton
      button={props.trigger}
      kind="dialog"
      onPress={() => props.onOpen(true)}
      onLeave={how => {
        left.current = how
      }}
    />
  )
}
