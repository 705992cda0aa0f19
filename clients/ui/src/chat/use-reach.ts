// What keys, a right click and a long press do to messages comes with the first of them: until then it is held, and done once it can be.
import { type PointerEvent as ReactPointerEvent, type SyntheticEvent, useRef, useState } from 'react'
import { late } from '../kit/late.ts'
import { onLongPress } from './long-press.ts'
import { type Held, messageAt, type Pressed } from './pressed.ts'

const module = late(() => import('./message-reach.tsx'))

/** @returns what a log listens to until it is there */
export function useReach() {
  const [isWanted, setWanted] = useState(false)
  const held = useRef<Held>({})
  const there = module.useLoaded(isWanted)
  const want = (): void => setWanted(true)
  const keep = (event: Pressed): void => {
    if (held.current.act) held.current.act(event)
    else held.current.event = event
  }
  const hold = (event: SyntheticEvent<Element, Pressed>): void => {
    want()
    keep(event.nativeEvent)
    if (event.type === 'contextmenu' && messageAt(event.target)) event.preventDefault()
  }
  const press = ({ nativeEvent }: ReactPointerEvent): void => {
    want()
    onLongPress(nativeEvent, () => keep(nativeEvent))
  }
  const early = there ? {} : { onFocus: want, onPointerDown: press, onKeyDown: hold, onContextMenu: hold }
  return { Reach: there?.MessageReach, held, early }
}
