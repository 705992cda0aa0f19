// Buttons: with words, and with an icon alone (then `label` is what is read aloud and shown on hover).
import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'
import { Spinner } from './spinner.tsx'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Record<Look, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  plain: 'bg-surface text-ink border border-line hover:bg-sunken',
  quiet: 'text-accent-text hover:bg-accent-soft',
  danger: 'bg-bad-soft text-bad hover:brightness-95',
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
  busy?: boolean
}

/** A button with words. */
export function Button({ look = 'primary', busy = false, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={cx(
        'inline-flex h-10 shrink-0 items-center justify-center gap-2 rounded-lg px-4 text-sm font-medium transition-colors',
        'disabled:cursor-not-allowed disabled:opacity-60',
        looks[look],
        className,
      )}
    >
      {busy && <Spinner className="size-4" />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon
  label: string
  size?: 'small' | 'normal'
}

/** A button with an icon alone. */
export function IconButton({ icon: Icon, label, size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={cx(
        'inline-flex shrink-0 items-center justify-center rounded-lg text-soft transition-colors hover:bg-sunken hover:text-ink',
        'disabled:cursor-not-allowed disabled:opacity-45',
        size === 'small' ? 'size-8' : 'size-10',
        className,
      )}
    >
      <Icon className={size === 'small' ? 'size-4' : 'size-5'} strokeWidth={1.9} aria-hidden />
    </button>
  )
}
