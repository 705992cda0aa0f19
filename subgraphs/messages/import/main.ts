// The importer of messages: the past of chats, batch by batch, and the search index of it. Called by `npm run import`.

import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { runImporter } from '#platform/mongo/importer.ts'
import { createReplica } from '#platform/mongo/replica.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { Member } from '../core/model/model.ts'
import { connectIndexing } from '../features/search/start-search.ts'
import { createStores, ensureIndexes } from '../stores.ts'
import { createImportStore } from './import-store.ts'

await runImporter('messages', async mongo => {
  const events = createEventLog<MessagesFacts>(mongo.db)
  const stores = createStores(mongo, events)
  await ensureIndexes(stores)
  const members = createReplica<Member>({ mongo, name: 'members', clock: systemClock, fetch: async () => 'same' })
  await members.ensureIndexes()
  const { begin, append, forget, finish, confirm } = createImportStore({ ...stores, mongo, events, members })
  const indexing = connectIndexing(mongo, stores.store)
  return { begin, append, forget, finish, confirm, index: (chatId: string) => indexing.rebuild(chatId) }
})
