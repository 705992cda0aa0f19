// One import: records -> the history of rooms -> the importers of the domains. What cannot be kept is counted and told by its line.
// Used by the command, by tests and by the measurement.
import { createHistory } from './history.ts'
import type { Importer, Importers } from './importers.ts'
import { createQueue } from './queue.ts'
import { type Read, type Refused, refused } from './records.ts'
import type { Person } from './room.ts'
import { createRoomWriter } from './room-writer.ts'

const peopleAtOnce = 500
/** One batch is stored while the next is read. */
const batchesAhead = 2

export interface ImportOptions {
  readonly reads: AsyncIterable<Read>
  /** Things of the same source and id are the same. */
  readonly source: string
  readonly importers: Importers
  readonly ownerId?: string | undefined
  readonly onProgress?: ((counts: ImportCounts) => void) | undefined
  readonly onRefused?: ((line: number, why: Refused) => void) | undefined
}

export interface ImportCounts {
  people: number
  /** Steps of rooms' logs that were stored now: messages and changes of members. */
  stored: number
  messages: number
  /** What was there from an earlier run. */
  known: number
  /** By their codes. */
  readonly refused: Record<string, number>
}

export interface ImportReport extends ImportCounts {
  readonly chatIds: readonly string[]
  /** How long storing took, and indexing after it. */
  readonly storeMs: number
  readonly indexMs: number
}

const late = refused('ROOM_IS_LIVE', 'The room is open; its members are not changed by an import any more.')

/** @throws StackError where the file is not the one that an earlier run began with, or an importer fails */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { users, chats, messages } = options.importers
  const counts: ImportCounts = { people: 0, stored: 0, messages: 0, known: 0, refused: {} }
  const startedAt = performance.now()
  const queue = createQueue(batchesAhead)
  const rooms = createRoomWriter({
    ...{ chats, messages, queue },
    onStored(steps) {
      counts.stored += steps
      options.onProgress?.(counts)
    },
  })
  const people = createPeopleWriter(users, options.ownerId)
  const history = createHistory({ source: options.source, ownerId: options.ownerId })
  const refuse = (line: number, why: Refused) => {
    counts.refused[why.code] = (counts.refused[why.code] ?? 0) + 1
    options.onRefused?.(line, why)
  }
  for await (const read of options.reads) {
    const taken = 'refused' in read ? { refused: [read.refused] } : history.take(read.record)
    for (const why of taken.refused ?? []) refuse(read.line, why)
    if (!('steps' in taken || 'person' in taken)) continue
    if (taken.person) {
      counts.people++
      await people.add(taken.person)
    }
    for (const step of taken.steps ?? []) {
      const how = taken.room ? await rooms.take(taken.room, step) : 'known'
      if (how === 'known') counts.known++
      else if (step.kind === 'said') counts.messages++
      if (how === 'live') refuse(read.line, late)
    }
  }
  await people.flush()
  const { opened, grown } = await rooms.finish(people.accounts)
  const storedAt = performance.now()
  for (const { chatId } of grown) await messages.call('index', chatId)
  return {
    ...counts,
    chatIds: opened.map(({ chatId }) => chatId),
    storeMs: storedAt - startedAt,
    indexMs: performance.now() - storedAt,
  }
}

function createPeopleWriter(users: Importer, ownerId: string | undefined) {
  const accounts = new Set(ownerId ? [ownerId] : [])
  let people: Person[] = []
  const flush = async () => {
    const some = people
    people = []
    if (some.length > 0) await users.call('addPeople', some)
  }
  return {
    /** Those with an account here. */
    accounts,
    flush,
    async add(person: Person) {
      if (person.isKnown) accounts.add(person.id)
      people.push(person)
      if (people.length >= peopleAtOnce) await flush()
    },
  }
}
