// A dialog over the page: focus stays in it, Escape closes it, and on a phone it rises from the bottom.
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from './class-names.ts'
import { useOpener } from './opener.ts'

interface DialogProps {
  title: string
  onClose(): void
  children: ReactNode
  /** Between the title and the rest. */
  description?: ReactNode
  footer?: ReactNode
  className?: string
}

/** A dialog over the page. */
export function Dialog({ title, onClose, children, description, footer, className }: DialogProps) {
  const { t } = useI18n()
  const [back] = useOpener()
  return (
    <Radix.Root open onOpenChange={open => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="chat-ui overlay-in fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={toFirstField}
          onCloseAutoFocus={back}
          className={cx(
            'chat-ui float-in fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-2xl bg-raised shadow-float outline-none',
            'sm:inset-0 sm:m-auto sm:h-fit sm:max-h-[86dvh] sm:w-[30rem] sm:rounded-2xl',
            className,
          )}
        >
          <header className="flex items-center gap-3 px-5 pt-4 pb-2">
            <Radix.Title className="flex-1 text-lg font-semibold">{title}</Radix.Title>
            <Radix.Close
              aria-label={t('action.close')}
              className="-me-2 inline-flex size-10 items-center justify-center rounded-lg text-soft hover:bg-sunken hover:text-ink"
            >
              <X className="size-5" aria-hidden />
            </Radix.Close>
          </header>
          {description && <Radix.Description className="px-5 pb-3 text-sm text-soft">{description}</Radix.Description>}
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {footer && <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** To what there is to fill in, and not to the button that closes it all; on a touch screen a keyboard would cover half of it. */
function toFirstField(event: Event): void {
  event.preventDefault()
  const content = event.currentTarget as HTMLElement
  const field = content.querySelector<HTMLElement>('input:not([type=checkbox]):not([readonly]), textarea')
  if (field && matchMedia('(hover: hover)').matches) field.focus()
  else content.focus()
}
