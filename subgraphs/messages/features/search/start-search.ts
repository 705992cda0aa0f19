// Starts the search of messages: the consumer that keeps its index, and the search itself. Composed by index.ts of the domain.

import type { Clock } from '#platform/clock.ts'
import { createWatermarks } from '#platform/kafka/watermarks.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Log } from '#platform/process/log.ts'
import type { SubgraphParts } from '#platform/subgraph/boot-subgraph.ts'
import { topics } from '#schema/events/topics.ts'
import type { MessageStore } from '../../core/log/message-store.ts'
import type { Members } from '../../core/members/members.ts'
import type { PersonalStore } from '../../core/members/personal-store.ts'
import type { PositionStore } from '../../core/members/position-store.ts'
import { createUploadStore } from '../media/upload-store.ts'
import { createSearchIndex } from './index-store.ts'
import { createIndexWriter } from './index-writer.ts'
import { createIndexing, type FilesOf, type Indexing } from './indexing.ts'
import { createSearching, type Searching } from './searching.ts'

export interface SearchParts {
  readonly mongo: Mongo
  readonly store: MessageStore
  readonly positions: PositionStore
  readonly personal: PersonalStore
  readonly members: Members
  readonly clock: Clock
  readonly log: Log
  readonly consume: SubgraphParts['consume']
}

/** A group of its own: a slow index must not hold back what else messages hears of. */
const group = 'messages-search'
/** What is found a moment later is found soon enough, and the terms of many messages are written at once. */
const gatherMs = 200

export function startSearch({ mongo, store, consume, log, ...rest }: SearchParts): Searching {
  const indexing = connectIndexing(mongo, store)
  consume({
    ...{ group, topics: [topics.messages], gatherMs },
    handle: event => indexing.take([event]),
    handleMany: indexing.take,
    // A chat's part of the index is its own, and a chat is in one partition.
    batchesAtOnce: 4,
  })
  let told = false
  const onEarlier = (versions: readonly number[]) => {
    if (!told) log.warn({ versions }, 'a part of the search index is of an earlier version: npm run rebuild -- search')
    told = true
  }
  const index = createSearchIndex(mongo)
  return createSearching({ index, messagesAt: store.messagesAt, filesOf: connectFiles(mongo), onEarlier, ...rest })
}

/** The index with its writer, for the consumer and for the command that builds it anew. */
export function connectIndexing(mongo: Mongo, store: MessageStore): Indexing {
  return createIndexing({
    ...{ mongo, store, writer: createIndexWriter(mongo), watermarks: createWatermarks(mongo.db, group) },
    filesOf: connectFiles(mongo),
  })
}

/** What the files of messages are, and how they are called. */
export function connectFiles(mongo: Mongo): FilesOf {
  const uploads = createUploadStore(mongo)
  return async ids => {
    const found = await uploads.find(ids)
    return new Map(found.map(({ id, fileName, found: file }) => [id, { name: fileName, content: file?.kind }]))
  }
}
