// One import: records -> the history of chats -> the importers of the domains. What cannot be kept is counted and told by its place.
// Used by the command, by tests and by the measurement.
import type { Person } from './chat.ts'
import { createChatWriter } from './chat-writer.ts'
import { createHistory } from './history.ts'
import type { Source } from './ids.ts'
import type { Importer, Importers } from './importers.ts'
import { createLedger, type RecordCounts } from './ledger.ts'
import { createQueue } from './queue.ts'
import { type Place, type Read, type Refused, refused } from './records.ts'

const peopleAtOnce = 500
/** One batch is stored while the next is read. */
const batchesAhead = 2

type Where = { readonly file: string | undefined; readonly part: number | undefined }

export interface ImportOptions {
  readonly reads: AsyncIterable<Read>
  /** Things of the same source and id are the same: its name, or what gives them their ids here. */
  readonly source: string | Source
  readonly importers: Importers
  readonly ownerId?: string | undefined
  readonly onProgress?: ((counts: ImportCounts) => void) | undefined
  readonly onRefused?: ((line: number, why: Refused, where: Where) => void) | undefined
}

export interface ImportCounts {
  people: number
  /** Steps of chats' logs that were stored now: messages and changes of members. */
  stored: number
  messages: number
  /** What was there from an earlier run. */
  known: number
  /** By their codes. */
  readonly refused: Record<string, number>
}

export interface ImportReport extends ImportCounts {
  /** What has become of all that was read. */
  readonly records: RecordCounts
  readonly chatIds: readonly string[]
  /** How long storing took, and indexing after it. */
  readonly storeMs: number
  readonly indexMs: number
}

const late = refused('ROOM_IS_LIVE', 'The chat is open; its members are not changed by an import any more.')
const empty = refused('EMPTY_CHAT', 'Nobody is in the chat, and nothing was said in it.')
const asGroup = refused('DIRECT_CHAT_AS_GROUP', 'The two have a direct chat here already: it is kept as a group.')

/** @throws StackError where the file is not the one that an earlier run began with, or an importer fails */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { users, chats, messages } = options.importers
  const counts: ImportCounts = { people: 0, stored: 0, messages: 0, known: 0, refused: {} }
  const startedAt = performance.now()
  const queue = createQueue(batchesAhead)
  const writer = createChatWriter({
    ...{ chats, messages, queue },
    onStored(steps) {
      counts.stored += steps
      options.onProgress?.(counts)
    },
  })
  const people = createPeopleWriter(users, options.ownerId)
  const history = createHistory({ source: options.source, ownerId: options.ownerId })
  const ledger = createLedger(({ line, file, part }: Place, why) => {
    counts.refused[why.code] = (counts.refused[why.code] ?? 0) + 1
    options.onRefused?.(line, why, { file: file || undefined, part })
  })
  for await (const read of options.reads) {
    if ('refused' in read) {
      ledger.note(read, { isKept: false, refused: [read.refused] })
      continue
    }
    if ('isElsewhere' in read) {
      ledger.note(read, { isKept: true, refused: [] })
      continue
    }
    const { line, file = '' } = read
    const taken = history.take(read.record, { line, file })
    const reasons = [...(taken.refused ?? [])]
    if (taken.person) {
      counts.people++
      await people.add(taken.person)
    }
    let isLate = false
    for (const step of taken.steps ?? []) {
      const how = taken.chat ? await writer.take(taken.chat, step) : 'known'
      if (how === 'known') counts.known++
      else if (step.kind === 'said') counts.messages++
      if (how === 'live') isLate = true
    }
    if (isLate) reasons.push(late)
    const isThere = taken.person !== undefined || (taken.chat !== undefined && read.record.type === 'chat')
    const isTold = (taken.steps ?? []).length > 0 && !(isLate && read.record.type !== 'message')
    ledger.note(read, { isKept: isThere || isTold || reasons.length === 0, refused: reasons })
  }
  await people.flush()
  for (const { place } of history.empty()) ledger.noteChat(place, empty, false)
  const { opened, grown, asGroups } = await writer.finish(people.accounts)
  for (const { place } of asGroups) ledger.noteChat(place, asGroup, true)
  const storedAt = performance.now()
  for (const { chatId } of grown) await messages.call('index', chatId)
  return {
    ...counts,
    records: ledger.counts(),
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
