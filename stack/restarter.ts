// Starts a process again that ended though nobody asked it to, as an operator's supervisor would; `npm start` uses it.
import { setTimeout as delay } from 'node:timers/promises'
import type { ProcessHandle } from './options.ts'

/** More often than this within a minute, and it is broken rather than unlucky. */
const triesAMinute = 5
const pauseMs = 500

export interface Restarter {
  onUnexpectedExit: (name: string, how: string, lastWords: string) => void
}

/** @param find the process by its name, once the stack has started; undefined when it is stopping. */
export function createRestarter(find: (name: string) => Promise<ProcessHandle | undefined>): Restarter {
  const tries = new Map<string, number[]>()

  async function restart(name: string): Promise<void> {
    const recent = (tries.get(name) ?? []).filter(at => at > Date.now() - 60_000)
    tries.set(name, [...recent, Date.now()])
    if (recent.length >= triesAMinute) {
      console.error(`${name} ended ${recent.length} times within a minute and stays down.`)
      return
    }
    await delay(pauseMs * 2 ** recent.length)
    const process = await find(name)
    if (!process) return
    await process.start()
    console.error(`${name} runs again.`)
  }

  return {
    onUnexpectedExit(name, how, lastWords) {
      console.error(`\n${name} ${how}. Its last words:\n${lastWords.replaceAll(/^/gm, '    ')}`)
      restart(name).catch(error => console.error(`${name} could not be started again: ${error.message}`))
    },
  }
}
