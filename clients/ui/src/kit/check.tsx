// A box to tick with its words.
import type { ComponentProps } from 'react'

/** A box to tick. */
export function Check({ label, ...rest }: ComponentProps<'input'> & { label: string }) {
  return (
    <label className="flex items-center gap-3 text-sm">
      <input {...rest} type="checkbox" className="size-4.5 shrink-0 accent-accent" />
      {label}
    </label>
  )
}
