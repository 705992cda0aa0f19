// Something is under way.
import { LoaderCircle } from 'lucide-react'
import { cx } from './class-names.ts'

export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx('animate-spin', className ?? 'size-5')} />
}

/** The middle of an empty pane, until there is something to show. */
export function Loading({ label }: { label: string }) {
  return (
    <div role="status" className="flex h-full items-center justify-center p-8 text-faint">
      <Spinner className="size-6" />
      <span className="sr-only">{label}</span>
    </div>
  )
}
