// Shows a start as it goes: one line per part, service and gateway, each with what it is doing or how long it took.
import { Listr } from 'listr2'
import type { Progress } from '../options.ts'

export interface ProgressBoard {
  report: (progress: Progress) => void
  /** Ends the lines that are still open and waits until all is drawn. */
  close(): Promise<void>
}

interface Row {
  name: string
  done: PromiseWithResolvers<boolean>
  detail: string
  tell: (text: string) => void
}

export function showProgress(names: readonly string[]): ProgressBoard {
  const startedAt = performance.now()
  const rows = new Map(names.map(name => [name, newRow(name)]))
  const list = new Listr(
    [...rows.values()].map(row => ({
      title: row.name,
      task: async (_context, task) => {
        row.tell = text => {
          task.title = `${row.name.padEnd(14)} ${text}`
        }
        if (!(await row.done.promise)) task.skip(`${row.name.padEnd(14)} not started`)
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { timestamp: undefined },
      rendererOptions: { collapseSkips: false },
    },
  )
  const drawn = list.run()
  return {
    report({ name, state, detail }) {
      const row = rows.get(name)
      if (!row) return
      row.detail = detail ?? row.detail
      const seconds = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
      row.tell(
        state === 'ready' ? `${seconds.padStart(7)}  ${row.detail}` : [state, row.detail].filter(Boolean).join(', '),
      )
      if (state === 'ready') row.done.resolve(true)
    },
    async close() {
      for (const { done } of rows.values()) done.resolve(false)
      await drawn
    },
  }
}

function newRow(name: string): Row {
  return { name, done: Promise.withResolvers(), detail: '', tell: () => {} }
}
