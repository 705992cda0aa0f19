// What the live subgraph tells of: rooms with members and a log in memory, moods that are told and forgotten, and clocks. Tests
// write here; the subgraph reads.

import { setMaxListeners } from 'node:events'

export interface Row {
  readonly kind: 'Said' | 'Left'
  readonly cursor: number
  readonly text: string
  readonly authorId: string
  readonly mentions: readonly string[]
  readonly about?: { readonly kind: 'Person' | 'City'; readonly id: string }
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  readonly cut?: readonly string[]
  /** Shown to nobody: only its cursor and its cut count. */
  readonly isSilent?: boolean
}

/** One value of a channel without a log. */
export interface Telling {
  readonly text: string
  readonly n: number
  readonly by: string
  readonly cut?: readonly string[]
}

/** Wakes whoever waits; values are kept elsewhere. */
export interface Bell {
  ring(): void
  /** Resolves at the next ring, or when the signal aborts. */
  next(signal: AbortSignal): Promise<void>
}

export function createBell(): Bell {
  let waiting = Promise.withResolvers<void>()
  return {
    ring() {
      waiting.resolve()
      waiting = Promise.withResolvers()
    },
    next(signal) {
      setMaxListeners(0, signal)
      const aborted = Promise.withResolvers<void>()
      const onAbort = () => aborted.resolve()
      signal.addEventListener('abort', onAbort, { once: true })
      if (signal.aborted) onAbort()
      return Promise.race([waiting.promise, aborted.promise]).finally(() =>
        signal.removeEventListener('abort', onAbort),
      )
    },
  }
}

export interface Channel {
  tell(text: string, options?: { by?: string; cut?: readonly string[] }): void
  readonly listeners: number
  follow(signal: AbortSignal): AsyncGenerator<Telling>
}

/** A channel that forgets: who listens hears what is told from then on. */
export function createChannel(): Channel {
  const queues = new Set<Telling[]>()
  const bell = createBell()
  let n = 0
  return {
    tell(text, { by = 'ann', cut } = {}) {
      const telling = { text, by, n: ++n, ...(cut ? { cut } : {}) }
      for (const queue of queues) queue.push(telling)
      bell.ring()
    },
    get listeners() {
      return queues.size
    },
    async *follow(signal) {
      const queue: Telling[] = []
      queues.add(queue)
      try {
        while (!signal.aborted) {
          const telling = queue.shift()
          if (telling) yield telling
          else await bell.next(signal)
        }
      } finally {
        queues.delete(queue)
      }
    },
  }
}

export interface Room {
  readonly id: string
  readonly members: Set<string>
  /** First cursor that a member may see; absent for all of it. */
  readonly visibleFrom: Map<string, number>
  readonly rows: Row[]
  readonly bell: Bell
  readonly mood: Channel
  say(text: string, more?: Partial<Row>): Row
  /** Takes a member's right away and says so in the log, as one step. */
  remove(userId: string): Row
  /** Waits inside admission, between reading the right and answering; tests set it. */
  beforeAdmission?: (userId: string) => Promise<void>
  /** Says an older position than there is, as a subgraph would that answers from a lagging copy. */
  staleAdmissions: number
}

export function createRoom(id: string, members: Iterable<string>): Room {
  const rows: Row[] = []
  const bell = createBell()
  function append(row: Partial<Row>): Row {
    const full: Row = { kind: 'Said', text: '', authorId: 'ann', mentions: [], ...row, cursor: rows.length + 1 }
    rows.push(full)
    bell.ring()
    return full
  }
  const room: Room = {
    id,
    members: new Set(members),
    visibleFrom: new Map(),
    rows,
    bell,
    mood: createChannel(),
    staleAdmissions: 0,
    say: (text, more = {}) => append({ text, ...more }),
    remove(userId) {
      room.members.delete(userId)
      return append({ kind: 'Left', authorId: userId, cut: [userId] })
    },
  }
  return room
}
