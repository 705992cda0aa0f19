// What is drawn over the page from a button: its place beside the button, the keys, and where the focus goes. Comes behind the first page,
// since nothing of it is on it.
import { DropdownMenu, Popover as Radix } from 'radix-ui'
import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef } from 'react'
import { cx } from './class-names.ts'
import { useOpener } from './opener.ts'
import type { MenuAtProps, MenuItemProps, MenuProps, PopoverProps } from './overlay-props.ts'
import { useMedia } from './use-media.ts'

/** What is done once the menu is closed: while it is open, it takes the focus back from everything else. */
const Leaving = createContext<RefObject<(() => void) | undefined>>({ current: undefined })

/** How it takes the place of the button that was there before. */
interface Early {
  /** It was pressed meanwhile. */
  isAsked: boolean
  /** Whether it had the focus: known once it is gone. */
  hadFocus: RefObject<boolean>
}

/** Never higher than the room there is: what is beyond it is scrolled to. */
const menuLook =
  'chat-ui float-in z-50 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto rounded-xl bg-raised p-1.5 shadow-float'

export function MenuBox({ trigger, children, align = 'end', isAsked, hadFocus }: MenuProps & Early) {
  const leaving = useRef<() => void>(undefined)
  const button = useFocus(hadFocus)
  return (
    <DropdownMenu.Root defaultOpen={isAsked}>
      <DropdownMenu.Trigger ref={button} asChild>
        {trigger}
      </DropdownMenu.Trigger>
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
          className={cx(menuLook, 'min-w-52')}
        >
          <Leaving value={leaving}>{children}</Leaving>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export function MenuAtBox({ point, label, onClose, children }: MenuAtProps) {
  const leaving = useRef<() => void>(undefined)
  const [back, mark] = useOpener()
  const isPressed = useRef(false)
  function close(): void {
    onClose()
    leaving.current?.()
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
          // The press that has opened it ends over a line of it, where there is no room beside: that chooses nothing.
          onPointerDownCapture={() => {
            isPressed.current = true
          }}
          onPointerUpCapture={event => !isPressed.current && event.stopPropagation()}
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

export function MenuSeparator() {
  return <DropdownMenu.Separator className="mx-1 my-1.5 h-px bg-line" />
}

export function PopoverBox({ trigger, label, isOpen, onOpen, children, hadFocus }: PopoverProps & Early) {
  const button = useFocus(hadFocus)
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

function useFocus(hadFocus: RefObject<boolean>): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (hadFocus.current) button.current?.focus()
    hadFocus.current = false
  }, [hadFocus])
  return button
}
