// Composes users. Called by main.ts and by tests.

import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import type { UsersFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createAccounts } from './accounts.ts'
import { drawAvatar } from './avatars.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { createEvents } from './events.ts'
import { resolvers } from './resolvers.ts'
import { createService } from './service.ts'
import { createStore } from './store.ts'
import { createUploads } from './uploads.ts'

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ mongo, bus, ownerOf, mirror: startMirror, consume }) => {
    const store = createStore(mongo)
    const eventLog = createEventLog<UsersFacts>(mongo.db)
    await store.ensureIndexes()
    await eventLog.ensureIndexes()
    const mirror = await startMirror({ events: eventLog, topic: topics.users })
    const service = createService({
      store,
      accounts: createAccounts(ownerOf('auth', config.own.USERS_AUTH_URL)),
      uploads: createUploads(ownerOf('messages', config.own.USERS_MESSAGES_URL)),
      events: createEvents({ log: eventLog, bus, mirror, clock: systemClock }),
      clock: systemClock,
      drawAvatar,
    })
    consume({ topics: [topics.auth], handle: createHandler(service) })
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(service, viewer),
    }
  })
