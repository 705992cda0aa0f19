// Whether somebody is here, as a dot.
import { cx } from './class-names.ts'

/** Of `Presence`. */
export interface PresenceProps {
  status: 'ONLINE' | 'AWAY' | 'OFFLINE'
  /** For screen readers; the status itself where there is none. */
  label?: string | undefined
  className?: string
}

/** Nothing of who is not here. */
export function Presence({ status, label, className }: PresenceProps) {
  if (status === 'OFFLINE') return null
  return (
    <span
      role="img"
      aria-label={label ?? status.toLowerCase()}
      className={cx(
        'inline-block size-3.5 rounded-full border-2 border-surface',
        status === 'ONLINE' ? 'bg-online' : 'bg-away',
        className,
      )}
    />
  )
}
