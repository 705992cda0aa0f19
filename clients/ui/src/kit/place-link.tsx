// What leads to a place of the app: a link where it has an address, else a button.
import type { MouseEvent, ReactNode } from 'react'
import { openPlace, type Place } from '../options/navigation.ts'
import { useNavigation } from '../options/options.tsx'
import { cx } from './class-names.ts'

interface PlaceLinkProps {
  to: Place
  children: ReactNode
  className?: string
  /** Besides going there. */
  onClick?: (() => void) | undefined
  /** It is where one is. */
  isHere?: boolean
  /** A row of a list, which the arrow keys find. */
  isRow?: boolean
}

/** A click goes where the app says; one with a key or another button of the mouse is the browser's. */
export function PlaceLink({ to, children, className, onClick, isHere = false, isRow = false }: PlaceLinkProps) {
  const navigation = useNavigation()
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    onClick?.()
    openPlace(navigation, to)
  }
  const rest = {
    onClick: go,
    'data-row': isRow || undefined,
    'aria-current': isHere ? ('page' as const) : undefined,
    children,
  }
  const { linkTo } = navigation
  return linkTo ? (
    <a href={linkTo(to)} className={className} {...rest} />
  ) : (
    <button type="button" className={cx('w-full text-start', className)} {...rest} />
  )
}
