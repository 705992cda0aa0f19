// Keeps so many processes running: one that ends is replaced, at once or, where it does not live long, later and later. A bad
// configuration is not tried again.

import { elapsedMs, sleep } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import { EX_CONFIG, ProcessEnded } from '#platform/process/process.ts'
import type { End, Member } from './forked.ts'

const firstBackOffMs = 250
const lastBackOffMs = 30_000
/** Whoever has lived so long has not died of its start. */
const steadyAfterMs = 60_000

/** How a pool makes a process, and whom it tells of ends. */
export interface PoolOptions {
  readonly size: number
  readonly log: Log
  fork(): Member
  /** A process has ended that nobody had told to. */
  onLost(): void
}

/** All processes of one gateway. Disposing has all of them drain. @throws ProcessEnded then, where one did not end in order */
export interface Pool extends AsyncDisposable {
  readonly size: number
  /**
   * Forks one, and the others once it listens: what is wrong with the configuration is said once.
   * @returns where clients reach them
   * @throws ProcessEnded where one of them ends before it listens; all others have ended then
   */
  start(): Promise<string>
  /** Those that were forked and have not ended. */
  readonly members: ReadonlySet<Member>
  readonly draining: boolean
  /** Resolves with an exit code where it makes no sense to go on. */
  readonly failed: Promise<number>
}

/** A pool that has forked nothing yet. */
export function createPool({ size, log, fork, onLost }: PoolOptions): Pool {
  const members = new Set<Member>()
  const keepers: Promise<void>[] = []
  const stopping = new AbortController()
  const failed = Promise.withResolvers<number>()

  function launch(): Member {
    const member = fork()
    members.add(member)
    void member.ended.then(() => members.delete(member))
    return member
  }

  async function startOne(): Promise<string> {
    const member = launch()
    const url = await member.listening
    if (url === undefined) throw new ProcessEnded((await member.ended).code || 1)
    keepers.push(keep(member))
    return url
  }

  async function keep(first: Member): Promise<void> {
    let failures = 0
    for (let member = first; ; member = launch()) {
      const beganAt = elapsedMs()
      const end = await member.ended
      if (stopping.signal.aborted) return
      onLost()
      if (end.code === EX_CONFIG) return failed.resolve(EX_CONFIG)
      failures = elapsedMs() - beganAt >= steadyAfterMs ? 0 : failures + 1
      const inMs = failures === 0 ? 0 : Math.min(lastBackOffMs, firstBackOffMs * 2 ** (failures - 1))
      log.error({ ended: member.pid, ...end, inMs }, 'a process has ended; another one will take its place')
      await sleep(inMs, stopping.signal)
      if (stopping.signal.aborted) return
    }
  }

  /** @returns how those ended that were told to drain; one that has not come up is ended by the signal itself */
  async function stop(): Promise<readonly End[]> {
    stopping.abort()
    const left = [...members]
    const drained = left.filter(member => member.isListening)
    for (const member of left) member.stop()
    await Promise.all([...left.map(member => member.ended), ...keepers])
    return Promise.all(drained.map(member => member.ended))
  }

  return {
    size,
    async start() {
      try {
        const url = await startOne()
        await Promise.all(Array.from({ length: size - 1 }, startOne))
        return url
      } catch (error) {
        await stop()
        throw error
      }
    },
    members,
    get draining() {
      return stopping.signal.aborted
    },
    failed: failed.promise,
    async [Symbol.asyncDispose]() {
      const disorderly = (await stop()).find(({ code }) => code !== 0)
      if (disorderly) throw new ProcessEnded(disorderly.code ?? 1)
    },
  }
}
