// What menus and popovers are given: their buttons know it before they are there.
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactElement, ReactNode } from 'react'

export interface MenuProps {
  /** The button; it gets the menu's attributes. */
  trigger: ReactElement<ComponentProps<'button'>>
  children: ReactNode
  align?: 'start' | 'end'
}

export interface MenuAtProps {
  /** Of the page, in pixels; on a phone it rises from the bottom instead. */
  point: { x: number; y: number }
  /** For screen readers. */
  label: string
  onClose(): void
  children: ReactNode
}

export interface MenuItemProps {
  icon?: LucideIcon
  onSelect(): void
  /** It brings the focus somewhere else; after any other item it is the menu's button's again. */
  leaves?: boolean
  danger?: boolean
  disabled?: boolean
  children: ReactNode
}

export interface PopoverProps {
  trigger: ReactElement<ComponentProps<'button'>>
  /** For screen readers. */
  label: string
  isOpen: boolean
  onOpen(isOpen: boolean): void
  children: ReactNode
}
