// Exit 1, all of it: the stores of the service, made from one connection. Composed by index.ts, and by tests over a store of their own.

import { type Clock, systemClock } from '#platform/clock.ts'
import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { createDraftStore } from './drafts/draft-store.ts'
import { createExpiryStore } from './expiry/expiry-store.ts'
import { createAuditStore } from './moderation/audit-store.ts'
import { createReportStore } from './moderation/report-store.ts'
import { createMutedStore } from './muted/muted-store.ts'
import { createMessageFiles } from './personal-data/files.ts'
import { createPinStore } from './pins/pin-store.ts'
import { createPollStore } from './polls/poll-store.ts'
import { createPreviewStore } from './previews/preview-store.ts'
import { createRestrictionStore } from './restrictions/restriction-store.ts'
import { createRuleStore } from './rules/rule-store.ts'
import { createSlowStore } from './rules/slow-store.ts'
import { createSavedStore } from './saved/saved-store.ts'
import { createScheduledStore } from './scheduled/scheduled-store.ts'
import { createChangeStore } from './store/changes.ts'
import { createMessageStore } from './store/messages.ts'
import { createPersonalStore } from './store/personal.ts'
import { createPositionStore } from './store/positions.ts'
import { createUploadStore } from './store/uploads.ts'
import { createThreadStore } from './threads/thread-store.ts'

export type Stores = ReturnType<typeof createStores>

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
) {
  const personal = createPersonalStore(mongo)
  const pins = createPinStore(mongo)
  const polls = createPollStore(mongo)
  const expiries = createExpiryStore(mongo, wakeWorkers)
  const threads = createThreadStore(mongo, clock)
  const previews = createPreviewStore(mongo, { looksAtLinks, wakeWorkers })
  const uploaded = createUploadStore(mongo)
  const audit = createAuditStore(mongo)
  const restrictions = createRestrictionStore(mongo, audit)
  return {
    ...{ audit, restrictions, reports: createReportStore(mongo, personal, audit) },
    ...{ muted: createMutedStore(mongo), personal, pins, polls, threads, expiries, uploaded, previews },
    store: createMessageStore(mongo, events, {
      clock,
      joinIn: [threads.replied, expiries.noted, uploaded.refer, previews.noted, restrictions.noted],
    }),
    changes: createChangeStore(mongo, events, {
      clock,
      forget: [pins.take, polls.forget, threads.forget, expiries.forget, previews.forget, uploaded.release],
    }),
    positions: createPositionStore(mongo, clock),
    saved: createSavedStore(mongo, personal),
    rules: createRuleStore(mongo, events),
    files: createMessageFiles(mongo, clock),
    slow: createSlowStore(mongo),
    drafts: createDraftStore(mongo),
    scheduled: createScheduledStore(mongo, { personal, wakeWorkers }),
  }
}

export async function ensureIndexes(stores: Stores): Promise<void> {
  for (const store of Object.values(stores)) await store.ensureIndexes()
}
