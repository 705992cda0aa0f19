// A chat that is searched, over a real store: what tests of searching say, index, look for and look at. The chat is another one after
// each `openChat`.

import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { isRefused } from '#platform/refusals.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { Message } from '../../core/model/model.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import { createSearchIndex } from './index-store.ts'
import type { Indexing } from './indexing.ts'
import type { SearchInput } from './query.ts'
import { createSearching, type Searching } from './searching.ts'
import { connectFiles, connectIndexing } from './start-search.ts'

const collections = ['search_chats', 'search_postings', 'search_rows', 'search_words']

export class TestSearch {
  readonly room: TestRoom
  readonly indexing: Indexing
  chatId = ''

  constructor(room: TestRoom) {
    this.room = room
    this.indexing = connectIndexing(room.world.mongo, room.process.store)
  }

  get ann(): string {
    return this.room.people[1] ?? ''
  }

  get bob(): string {
    return this.room.people[2] ?? ''
  }

  async openChat(): Promise<string> {
    this.chatId = await this.room.openChat(this.room.people)
    return this.chatId
  }

  async say(body: string, by = this.ann, into = this.chatId): Promise<Message> {
    const sent = await this.room.process.service.sendMessage(by, { chatId: into, clientKey: newId(), body })
    if (isRefused(sent)) throw new Error(sent.reason)
    return sent.message
  }

  /** As Kafka would tell them: all facts of the chat again, which must change nothing where they were seen. */
  async index(of = this.chatId): Promise<void> {
    const rows = await this.room.process.store.readLog(of, 0, 1_000)
    const envelopes = rows.map(({ key, rev, type, at, data }): Envelope => {
      const place = {
        specversion: '1.0',
        id: `${key}:${rev}`,
        source: '/subgraphs/messages',
        subject: key,
        rev,
      } as const
      return { ...place, type, time: at.toISOString(), datacontenttype: 'application/json', data }
    })
    await this.indexing.take(envelopes)
  }

  searchingOver(mongo: Mongo = this.room.world.mongo): Searching {
    const { members, positions, personal, store } = this.room.startProcess(() => mongo)
    const index = createSearchIndex(mongo)
    const filesOf = connectFiles(mongo)
    return createSearching({
      ...{ index, messagesAt: store.messagesAt, filesOf },
      ...{ members, positions, personal, clock: systemClock },
    })
  }

  async find(by: string, search: SearchInput | string, size = 50): Promise<string[]> {
    const input = typeof search === 'string' ? { query: search } : search
    const only = { ...input, chatIds: input.chatIds ?? [this.chatId] }
    const page = await this.searchingOver().search(by, only, { size, after: undefined })
    if (isRefused(page)) throw new Error(page.reason)
    return page.found.map(({ message }) => message.body ?? '')
  }

  /** What the index holds of a chat. */
  async dump(of = this.chatId): Promise<object> {
    const parts = await Promise.all(
      collections.map(async name => {
        const documents = await this.room.world.mongo.db
          .collection<{ _id: string }>(name)
          .find({ _id: { $gte: of, $lt: `${of}~` } })
          .toArray()
        return [name, documents.sort((a, b) => (a._id < b._id ? -1 : 1)).map(plain)] as const
      }),
    )
    return Object.fromEntries(parts)
  }
}

export const openTestSearch = async (): Promise<TestSearch> => new TestSearch(await openRoom(3))

/** Without what only tells how often something was built, and in one order. */
function plain({ builds: _, words, rows, ...rest }: Record<string, unknown>): object {
  const sorted = Array.isArray(words) ? { words: words.map(one => JSON.stringify(one)).sort() } : {}
  const filled = rows && Object.keys(rows).length > 0 ? { rows } : {}
  return JSON.parse(JSON.stringify({ ...rest, ...sorted, ...filled }))
}
