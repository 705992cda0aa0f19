// A labelled input with a hint, and with the reason of a refusal beneath it, tied to it for screen readers.
import { CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'

/** The look of what one types or chooses in. */
export const box =
  'w-full rounded-lg border bg-surface px-3 text-ink shadow-card transition-colors focus:outline-none focus:ring-2 focus:ring-accent/35 focus:border-accent'

interface FieldProps extends ComponentProps<'input'> {
  label: string
  hint?: ReactNode
  error?: string | undefined
}

/** A field of one line, with its label and what is wrong with it. */
export function Field({ label, hint, error, className, ...rest }: FieldProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error} className={className}>
      <input
        id={id}
        {...rest}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={cx(box, 'h-11', error ? 'border-bad' : 'border-line')}
      />
    </Labelled>
  )
}

interface AreaProps extends ComponentProps<'textarea'> {
  label: string
  hint?: ReactNode
  error?: string | undefined
}

/** A field of several lines. */
export function Area({ label, hint, error, className, ...rest }: AreaProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        id={id}
        rows={3}
        {...rest}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={cx(box, 'resize-y py-2.5', error ? 'border-bad' : 'border-line')}
      />
    </Labelled>
  )
}

interface LabelledProps {
  id: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** The label of a field, and what is said beneath it. */
export function Labelled({ id, label, hint, error, className, children }: LabelledProps) {
  return (
    <div className={cx('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} role="alert" className="flex items-start gap-1.5 text-sm text-bad">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {error}
        </p>
      )}
      {hint && !error && (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** What `aria-describedby` of a field in `Labelled` says. */
export const describedBy = (id: string, hint: ReactNode, error: string | undefined): string | undefined =>
  error ? `${id}-error` : hint ? `${id}-hint` : undefined

/** A refusal that belongs to no single field. */
export function FormError({ children }: { children: ReactNode }) {
  if (!children) return null
  return (
    <p role="alert" className="flex items-start gap-2 rounded-lg bg-bad-soft px-3 py-2.5 text-sm text-bad">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span>{children}</span>
    </p>
  )
}
