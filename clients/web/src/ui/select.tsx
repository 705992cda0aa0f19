// One of a few, from a list that the system shows.
import { box, cx, describedBy, Labelled } from '@chat-supergraph/ui/kit'
import { type ComponentProps, useId } from 'react'

interface SelectProps extends ComponentProps<'select'> {
  label: string
  error?: string | undefined
}

export function Select({ label, error, className, children, ...rest }: SelectProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label} error={error} className={className}>
      <select
        id={id}
        {...rest}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, undefined, error)}
        className={cx(box, 'h-11', error ? 'border-bad' : 'border-line')}
      >
        {children}
      </select>
    </Labelled>
  )
}
