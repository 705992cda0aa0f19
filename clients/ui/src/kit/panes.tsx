// Two panes side by side; on a phone one at a time.
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface PanesProps {
  list: ReactNode
  main: ReactNode
  /** Which of the two a phone shows. */
  showsMain: boolean
}

/** A list and what was chosen in it. */
export function Panes({ list, main, showsMain }: PanesProps) {
  return (
    <div className="flex h-full min-w-0">
      <aside
        className={cx(
          'h-full w-full min-w-0 flex-col border-e border-line bg-surface md:flex md:w-80 md:shrink-0 xl:w-88',
          showsMain ? 'hidden' : 'flex',
        )}
      >
        {list}
      </aside>
      <main className={cx('h-full min-w-0 flex-1 flex-col bg-canvas md:flex', showsMain ? 'flex' : 'hidden')}>
        {main}
      </main>
    </div>
  )
}

/** The title line of a pane. */
export function PaneHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="flex h-16 shrink-0 items-center gap-1 px-4">
      <h1 className="min-w-0 flex-1 truncate text-xl font-semibold tracking-tight">{title}</h1>
      {children}
    </header>
  )
}
