// Exit 1, all of it: the stores of the core and of all features, made from one connection. Composed by index.ts, and by tests over a
// store of their own.

import { type Clock, systemClock } from '#platform/clock.ts'
import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { createChangeStore } from './core/change/change-store.ts'
import type { StoreParts } from './core/feature.ts'
import { blankOf, logHooksOf } from './core/hooks.ts'
import { createMessageReader } from './core/log/message-documents.ts'
import { createMessageStore } from './core/log/message-store.ts'
import { createMutedStore } from './core/members/muted-store.ts'
import { createPersonalStore } from './core/members/personal-store.ts'
import { createPositionStore } from './core/members/position-store.ts'
import { createPersonalFiles } from './core/personal-data/files.ts'
import type { Stores } from './core/ports.ts'
import { features } from './features.ts'
import { madeBy } from './merged.ts'

export interface StoresOptions {
  /** What is over by now of messages that go by themselves is told by it. Default: the system's. */
  readonly clock?: Clock
  /** Whether this system does. Default true. */
  readonly looksAtLinks?: boolean
  /** Something is being stored that a worker does later; its transaction may still be under way. */
  readonly wakeWorkers?: () => void
}

export function createStores(
  mongo: Mongo,
  events: EventLog<MessagesFacts>,
  { clock = systemClock, looksAtLinks = true, wakeWorkers = () => undefined }: StoresOptions = {},
): Stores {
  const blank = blankOf(features)
  const messageOf = createMessageReader(clock, blank)
  const personal = createPersonalStore(mongo)
  const parts: StoreParts = { mongo, events, clock, messageOf, personal, looksAtLinks, wakeWorkers }
  // Whole before anybody has them: what features write in one transaction with a message, they write by any of these.
  const stores = {} as Stores
  const hooks = logHooksOf(features, stores)
  return Object.assign(stores, {
    ...madeBy<'stores'>(({ stores: make }) => make?.(parts)),
    personal,
    store: createMessageStore(mongo, events, { messageOf, ...hooks }),
    changes: createChangeStore(mongo, events, { messageOf, blank, ...hooks }),
    positions: createPositionStore(mongo, clock),
    muted: createMutedStore(mongo),
    files: createPersonalFiles(mongo, messageOf),
  } satisfies Stores)
}

export async function ensureIndexes(stores: Stores): Promise<void> {
  for (const store of Object.values<{ ensureIndexes(): Promise<void> }>({ ...stores })) await store.ensureIndexes()
}
