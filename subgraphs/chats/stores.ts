// Exit 1, all of it: the stores of the service, made from one connection. Composed by index.ts, and by the importer.

import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { ChatsFacts, ChatsPersonalFacts } from '#schema/events/facts.ts'
import { createBanStore } from './bans/ban-store.ts'
import { createInviteStore } from './invites/invite-store.ts'
import { createRequestStore } from './message-requests/request-store.ts'
import { createPersonalLog } from './store/personal-log.ts'
import { createChatStore } from './store.ts'

export type Stores = ReturnType<typeof createStores>

export interface Logs {
  readonly events: EventLog<ChatsFacts>
  readonly personalEvents: EventLog<ChatsPersonalFacts>
}

export function createStores(mongo: Mongo, { events, personalEvents }: Logs) {
  const personal = createPersonalLog(mongo, personalEvents)
  const requests = createRequestStore(mongo, personal)
  const bans = createBanStore(mongo)
  return {
    personal,
    requests,
    bans,
    store: createChatStore(mongo, { events, personal, requests, bans }),
    invites: createInviteStore(mongo),
  }
}

export async function ensureIndexes(stores: Stores): Promise<void> {
  for (const store of Object.values(stores)) await store.ensureIndexes()
}
