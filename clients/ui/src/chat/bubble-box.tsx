// The box around the words of a message.
import { cx } from '../kit/class-names.ts'
import type { BubbleProps } from '../options/slots.ts'

/** Its tail is where the last of several messages of one person ends. */
export function Bubble({ mine, isLast, children }: BubbleProps) {
  return (
    <div
      className={cx(
        'relative min-w-0 max-w-full rounded-2xl px-3 py-2 shadow-card',
        mine ? 'bg-mine text-mine-ink' : 'bg-theirs text-ink',
        isLast && (mine ? 'rounded-ee-md' : 'rounded-es-md'),
      )}
    >
      {children}
    </div>
  )
}
