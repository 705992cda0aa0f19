// Something is under way.
import { LoaderCircle } from 'lucide-react'
import { cx } from './class-names.ts'

/** Something is under way. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx('animate-spin', className ?? 'size-5')} />
}

/** The middle of an empty pane, until there is something to show. */
/** @param isShown the words, too, and not only for whoever hears them */
export function Loading({ label, isShown = false }: { label: string; isShown?: boolean }) {
  return (
    <div role="status" className="flex h-full flex-col items-center justify-center gap-3 p-8 text-faint">
      <Spinner className="size-6" />
      <span className={isShown ? 'text-sm text-soft' : 'sr-only'}>{label}</span>
    </div>
  )
}
