// Exit 1, all of it: the stores of the service, made from one connection. Composed by index.ts, and by tests over a store of their own.

import type { EventLog } from '#platform/event-log.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { createMessageFiles } from './personal-data/files.ts'
import { createPinStore } from './pins/pin-store.ts'
import { createRuleStore } from './rules/rule-store.ts'
import { createSavedStore } from './saved/saved-store.ts'
import { createChangeStore } from './store/changes.ts'
import { createMessageStore } from './store/messages.ts'
import { createPersonalStore } from './store/personal.ts'
import { createPositionStore } from './store/positions.ts'

export type Stores = ReturnType<typeof createStores>

export function createStores(mongo: Mongo, events: EventLog<MessagesFacts>) {
  const personal = createPersonalStore(mongo)
  const pins = createPinStore(mongo)
  return {
    ...{ personal, pins },
    store: createMessageStore(mongo, events),
    changes: createChangeStore(mongo, events, [pins.take]),
    positions: createPositionStore(mongo),
    saved: createSavedStore(mongo, personal),
    rules: createRuleStore(mongo, events),
    files: createMessageFiles(mongo),
  }
}

export async function ensureIndexes(stores: Stores): Promise<void> {
  for (const store of Object.values(stores)) await store.ensureIndexes()
}
