// Waits until nothing is under way: every service's outbox is empty and every consumer has read its topics to the end.
import { messageOf } from './stack-error.ts'
import { until, WaitedTooLong } from './wait.ts'

export interface SettleOptions {
  /** In milliseconds. Default 200,000. */
  deadlineMs?: number
}

/**
 * Asks `GET /settled` of every admin port until all of them said yes in two rounds in a row: one service's last write
 * may be what another has not read yet.
 * @throws WaitedTooLong that names who waits for what.
 */
export async function settle(
  adminUrls: Readonly<Record<string, string>>,
  { deadlineMs = 200_000 }: SettleOptions = {},
): Promise<void> {
  let calmRounds = 0
  let waiting: string[] = []
  const round = async () => {
    waiting = await unsettledOf(adminUrls)
    calmRounds = waiting.length === 0 ? calmRounds + 1 : 0
    return calmRounds >= 2
  }
  try {
    await until('the stack to settle', round, { deadlineMs, everyMs: 25 })
  } catch (error) {
    if (!(error instanceof WaitedTooLong)) throw error
    throw new WaitedTooLong(`${error.message}; still waiting: ${waiting.join('; ') || 'for a second calm round'}`)
  }
}

/** What is under way, one line for each service and reason; empty where nothing is. */
export async function unsettledOf(adminUrls: Readonly<Record<string, string>>): Promise<string[]> {
  const answers = await Promise.all(Object.entries(adminUrls).map(([name, url]) => waitingFor(name, url)))
  return answers.flat()
}

async function waitingFor(name: string, adminUrl: string): Promise<string[]> {
  try {
    const response = await fetch(new URL('/settled', adminUrl), { signal: AbortSignal.timeout(2_000) })
    const answer = (await response.json()) as { settled?: boolean; waitingFor?: string[] }
    if (answer.settled === true) return []
    return (answer.waitingFor ?? [`HTTP ${response.status}`]).map(reason => `${name}: ${reason}`)
  } catch (error) {
    return [`${name}: ${messageOf(error)}`]
  }
}
