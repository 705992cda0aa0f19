// What a pane says when there is nothing in it.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface EmptyProps {
  icon: LucideIcon
  title: string
  children?: ReactNode
}

/** What a pane says when there is nothing in it. */
export function Empty({ icon: Icon, title, children }: EmptyProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 px-6 py-12 text-center">
      <span className="mb-2 flex size-14 items-center justify-center rounded-2xl bg-accent-soft text-accent-text">
        <Icon className="size-7" strokeWidth={1.7} aria-hidden />
      </span>
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-72 text-sm text-soft">{children}</div>}
    </div>
  )
}
