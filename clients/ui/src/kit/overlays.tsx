// What is drawn over the page from a button: its place beside the button, the keys, and where the focus goes. Comes behind the first page,
// since nothing of it is on it.
import { DropdownMenu, Popover as Radix } from 'radix-ui'
import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cx } from './class-names.ts'
import { type Left, untouched } from './early-button.tsx'
import { useOpener } from './opener.ts'
import type { MenuAtProps, MenuItemProps, MenuProps, PopoverProps } from './overlay-props.ts'
import { useMedia } from './use-media.ts'

interface Leave {
  /** What is done once the menu is closed: while it is open, it takes the focus back from everything else. */
  act?: (() => void) | undefined
  /** Whatever is chosen waits for that. */
  isAlways?: boolean
}

const Leaving = createContext<RefObject<Leave>>({ current: {} })

/** How it takes the place of the button that was there before. */
interface Early {
  /** Known once it is gone. */
  left: RefObject<Left>
}

/** Never higher than the room there is: what is beyond it is scrolled to. */
const menuLook =
  'chat-ui float-in z-50 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto rounded-xl bg-raised p-1.5 shadow-float'

/** @param isAsked it was pressed before it was there */
export function MenuBox({ trigger, children, align = 'end', isAsked, left }: MenuProps & Early & { isAsked: boolean }) {
  const leaving = useRef<Leave>({})
  const [isOpen, setOpen] = useState(isAsked)
  const button = useEarlier(left, () => setOpen(true))
  return (
    <DropdownMenu.Root open={isOpen} onOpenChange={setOpen}>
      <DropdownMenu.Trigger ref={button} asChild>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={event => {
            const { act } = leaving.current
            leaving.current = {}
            if (!act) return
            event.preventDefault()
            act()
          }}
          className={cx(menuLook, 'min-w-52')}
        >
          <Leaving value={leaving}>{children}</Leaving>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export function MenuAtBox({ point, label, onClose, children }: MenuAtProps) {
  const leaving = useRef<Leave>({ isAlways: true })
  const [back, mark] = useOpener()
  const isPressed = useRef(false)
  function close(): void {
    // One after the other: React 19.3 leaves the menu in the page, out of its tree, where it is taken away beside something that suspends.
    flushSync(onClose)
    leaving.current.act?.()
  }
  const isSheet = useMedia('(max-width: 640px)')
  return (
    // It is gone as it closes: were the page locked by it, nobody would unlock it again.
    <DropdownMenu.Root open modal={false} onOpenChange={isOpen => !isOpen && close()}>
      <DropdownMenu.Trigger asChild>
        <span
          aria-hidden
          className={cx('fixed', isSheet && 'inset-x-2 bottom-[max(0.5rem,env(safe-area-inset-bottom))]')}
          style={isSheet ? undefined : { left: point.x, top: point.y }}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          ref={mark}
          aria-label={label}
          aria-labelledby={undefined}
          side={isSheet ? 'top' : 'bottom'}
          align="start"
          sideOffset={isSheet ? 0 : 2}
          collisionPadding={8}
          onCloseAutoFocus={back}
          // A browser may give the focus to what a finger stays on once the menu is open already: nobody has left it by that.
          onFocusOutside={event => event.preventDefault()}
          // The press that has opened it ends over a line of it, where there is no room beside: that chooses nothing.
          onPointerDownCapture={() => {
            isPressed.current = true
          }}
          onPointerUpCapture={event => !isPressed.current && event.stopPropagation()}
          // Nor does the click that a browser makes of a finger that is let go: a sheet may lie under it by then. Keys click without a count.
          onClickCapture={event => !isPressed.current && event.detail > 0 && event.stopPropagation()}
          className={cx(
            menuLook,
            isSheet ? 'w-(--radix-dropdown-menu-trigger-width) [&_[role=menuitem]]:py-3' : 'min-w-52',
          )}
        >
          <Leaving value={leaving}>{children}</Leaving>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export function MenuRow({
  icon: Icon,
  onSelect,
  leaves = false,
  danger = false,
  disabled = false,
  children,
}: MenuItemProps) {
  const leaving = use(Leaving)
  function select(): void {
    if (leaves || leaving.current.isAlways) leaving.current.act = onSelect
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

export function MenuSeparator() {
  return <DropdownMenu.Separator className="mx-1 my-1.5 h-px bg-line" />
}

export function PopoverBox({ trigger, label, isOpen, onOpen, children, left }: PopoverProps & Early) {
  const button = useEarlier(left, () => onOpen(true))
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpen}>
      <Radix.Trigger ref={button} asChild>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          side="top"
          sideOffset={6}
          collisionPadding={8}
          className="chat-ui float-in z-50 w-80 rounded-2xl bg-raised shadow-float outline-none"
        >
          {children as ReactNode}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Goes on where the button before was left. */
function useEarlier(left: RefObject<Left>, open: () => void): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const opening = useRef(open)
  opening.current = open
  useLayoutEffect(() => {
    const { hadFocus, isHeld } = left.current
    left.current = untouched
    if (hadFocus) button.current?.focus()
    if (isHeld) opening.current()
  }, [left])
  return button
}
