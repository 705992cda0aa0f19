// What a run may not have cost anybody else: how long a neighbour waits, and what the processes hold. Measured before and after a long
// run; a test has no use for it, since it would depend on the machine.

import { elapsedMs } from '#platform/clock.ts'
import type { Api } from '#stack/seed/api.ts'
import { type Person, say } from '#stack/seed/people.ts'
import { residentMib } from '#stack/testing/resident-memory.ts'
import { until } from '#stack/wait.ts'
import type { Watching } from '../../flow/live-client.ts'

export interface Cost {
  /** The median of a neighbour's query, and of a message from its mutation to its live event, in milliseconds. */
  readonly queryMs: number
  readonly eventMs: number
  /** Resident memory of each process, in MiB; 0 where there is no /proc. */
  readonly memoryMib: Readonly<Record<string, number>>
}

/** A neighbour may wait so many times as long as before, for what the caches and the heap have to do with it. */
const slower = 3
/** What the old half of each heap may hold, in MiB: a process that keeps more ends, and with it the run. */
export const heapMib = 384
/** With the young half, code, buffers and what V8 has not given back. */
const mostMib = 2 * heapMib
const samples = 51

interface Neighbour {
  readonly api: Api
  readonly by: Person
  readonly chatId: string
  readonly heard: Watching<{ message?: { body: string } }>
  readonly pids: ReadonlyMap<string, number>
}

export async function measureCost({ api, by, chatId, heard, pids }: Neighbour): Promise<Cost> {
  const queries: number[] = []
  const events: number[] = []
  for (let at = 0; at < samples; at++) {
    const asked = elapsedMs()
    await api.ask('{ me { id displayName } }', {}, by.accessToken)
    queries.push(elapsedMs() - asked)
    const body = `measured ${crypto.randomUUID()}`
    const sent = elapsedMs()
    await say(api, by, { chatId, clientKey: crypto.randomUUID(), body })
    await until('the neighbour to be heard', () => heard.seen.some(({ message }) => message?.body === body))
    events.push(elapsedMs() - sent)
  }
  return {
    queryMs: median(queries),
    eventMs: median(events),
    memoryMib: Object.fromEntries([...pids].map(([name, pid]) => [name, residentMib(pid) ?? 0])),
  }
}

const median = (numbers: number[]) => numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0

/** What has become worse than it may. */
export function worse(before: Cost, after: Cost): string[] {
  const found: string[] = []
  for (const name of ['queryMs', 'eventMs'] as const)
    if (after[name] > before[name] * slower) found.push(`${name} was ${before[name]} and is ${after[name]}`)
  for (const [name, mib] of Object.entries(after.memoryMib))
    if (mib > mostMib) found.push(`${name} held ${before.memoryMib[name]} MiB and holds ${mib}`)
  return found
}
