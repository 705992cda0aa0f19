// Starts a process again that ended though nobody asked it to, as an operator's supervisor would; `npm start` uses it. A start that
// fails is tried again too: a service may fail because its server is still coming up. What is down meanwhile, readiness says: that of
// a service names its servers, that of a gateway its subgraphs.
import { elapsedMs, sleep } from '#platform/clock.ts'
import type { ProcessHandle } from '../options.ts'
import { messageOf } from '../stack-error.ts'

const firstPauseMs = 500
const longestPauseMs = 30_000
/** Whoever has run for so long is sound: its next end is the first again. */
const soundAfterMs = 60_000
/** sysexits.h, as in platform/process/process.ts: a configuration does not become better by trying. */
const refusedConfiguration = /exited with code 78\b/

export interface Restarter {
  onUnexpectedExit: (name: string, how: string, lastWords: string) => void
}

export interface RestarterOptions {
  /** The process by its name, once the stack has started; undefined when it is stopping. */
  find(name: string): Promise<Pick<ProcessHandle, 'start'> | undefined>
  /** Nothing is tried any more once it aborts. */
  readonly signal: AbortSignal
  report(line: string): void
}

export function createRestarter({ find, signal, report }: RestarterOptions): Restarter {
  const failures = new Map<string, number>()
  const runningSince = new Map<string, number>()

  async function bringBack(name: string): Promise<void> {
    for (;;) {
      const failed = failures.get(name) ?? 0
      failures.set(name, failed + 1)
      await sleep(Math.min(firstPauseMs * 2 ** failed, longestPauseMs), signal)
      const process = await find(name)
      if (!process || signal.aborted) return
      try {
        await process.start()
        runningSince.set(name, elapsedMs())
        return report(`${name} runs again.`)
      } catch (error) {
        if (signal.aborted) return
        const why = messageOf(error)
        if (refusedConfiguration.test(why)) return report(`${name} stays down: ${why}`)
        report(`${name} could not be started again, and will be tried once more: ${why}`)
      }
    }
  }

  return {
    onUnexpectedExit(name, how, lastWords) {
      report(`\n${name} ${how}. Its last words:\n${lastWords.replaceAll(/^/gm, '    ')}`)
      if (elapsedMs() - (runningSince.get(name) ?? 0) >= soundAfterMs) failures.delete(name)
      if (refusedConfiguration.test(how)) return report(`${name} stays down.`)
      bringBack(name).catch(error => report(`${name} cannot be started again: ${messageOf(error)}`))
    },
  }
}
