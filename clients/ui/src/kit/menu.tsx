// A menu that opens from a button: arrow keys, type-ahead, Escape.
import type { LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { createContext, type ReactNode, type RefObject, use, useRef } from 'react'
import { cx } from './class-names.ts'

/** What is done once the menu is closed: while it is open, it takes the focus back from everything else. */
const Leaving = createContext<RefObject<(() => void) | undefined>>({ current: undefined })

interface MenuProps {
  /** The button; it gets the menu's attributes. */
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
}

/** A menu that opens from a button. */
export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  const leaving = useRef<() => void>(undefined)
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={event => {
            const act = leaving.current
            leaving.current = undefined
            if (!act) return
            event.preventDefault()
            act()
          }}
          className="chat-ui float-in z-50 min-w-52 rounded-xl bg-raised p-1.5 shadow-float"
        >
          <Leaving value={leaving}>{children}</Leaving>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

interface MenuItemProps {
  icon?: LucideIcon
  onSelect(): void
  /** It brings the focus somewhere else; after any other item it is the menu's button's again. */
  leaves?: boolean
  danger?: boolean
  disabled?: boolean
  children: ReactNode
}

/** A line of a menu. */
export function MenuItem({
  icon: Icon,
  onSelect,
  leaves = false,
  danger = false,
  disabled = false,
  children,
}: MenuItemProps) {
  const leaving = use(Leaving)
  function select(): void {
    if (leaves) leaving.current = onSelect
    else onSelect()
  }
  return (
    <DropdownMenu.Item
      onSelect={select}
      disabled={disabled}
      className={cx(
        'flex cursor-pointer items-center gap-3 rounded-lg px-2.5 py-2 text-sm outline-none',
        'data-[disabled]:cursor-not-allowed data-[disabled]:opacity-45 data-[highlighted]:bg-sunken',
        danger ? 'text-bad' : 'text-ink',
      )}
    >
      {Icon && <Icon className="size-4 shrink-0" aria-hidden />}
      {children}
    </DropdownMenu.Item>
  )
}

/** A line between the lines of a menu. */
export function MenuLine() {
  return <DropdownMenu.Separator className="mx-1 my-1.5 h-px bg-line" />
}
