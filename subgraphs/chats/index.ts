// Composes chats. Called by main.ts and by tests.

import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import type { ChatsFacts, ChatsPersonalFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { consumedFacts, consumedTalk, createFactEffects, createTalkEffects } from './consumers.ts'
import { createContext } from './context.ts'
import { createErasure, createTraces } from './erasure.ts'
import { createAnnouncer } from './events.ts'
import { createPeople } from './people.ts'
import { createChatFiles } from './personal-data/files.ts'
import { resolvers } from './resolvers.ts'
import { createChatService } from './service.ts'
import { createStores, ensureIndexes } from './stores.ts'

/**
 * The order of somebody's chats may be a moment late: a busy chat then costs one write for many messages. Talk has a group of its
 * own, so that a block does not wait for it.
 */
const gatherMs = 500

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ mongo, bus, ownerOf, mirror, consume }) => {
    const events = createEventLog<ChatsFacts>(mongo.db)
    const personalEvents = createEventLog<ChatsPersonalFacts>(mongo.db, 'personal_events')
    const stores = createStores(mongo, { events, personalEvents })
    const { store } = stores
    await ensureIndexes(stores)
    const announcer = createAnnouncer(
      bus,
      await mirror({ events, topic: topics.chats }),
      await mirror({ events: personalEvents, topic: topics.chatsPersonal }),
    )
    const people = createPeople(mongo, ownerOf('users', config.own.CHATS_USERS_URL))
    await people.ensureIndexes()
    const files = createChatFiles(mongo)
    const service = createChatService({ ...stores, people, announcer, clock: systemClock })
    const erase = createErasure({ store, traces: createTraces(mongo), announcer })
    consume({ topics: consumedFacts, ...createFactEffects({ service, people, erase }) })
    consume({ group: `${config.service}-talk`, topics: consumedTalk, gatherMs, ...createTalkEffects(service) })
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, { ...stores, service, files }),
    }
  })
