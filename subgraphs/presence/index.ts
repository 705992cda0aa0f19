// Composes presence. Called by main.ts and by tests.

import { nowMs, systemClock } from '#platform/clock.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { createHandler } from './consumers.ts'
import { createContext } from './context.ts'
import { createOnlineEvents, createScreenEvents } from './events/online.ts'
import { createTypingEvents } from './events/typing.ts'
import { createMembers, membersName } from './members.ts'
import { heartbeatLimit, typingLimit } from './model.ts'
import { createRemovals } from './removals.ts'
import { resolvers } from './resolvers.ts'
import { createOnlineService } from './service/online.ts'
import { createTypingService } from './service/typing.ts'
import { createVisibility } from './service/visibility.ts'
import { createDeviceStore } from './store/devices.ts'
import { createLastSeenStore } from './store/last-seen.ts'
import { createLimit } from './store/limits.ts'
import { createPeople } from './store/people.ts'
import { createRemovalStore } from './store/removals.ts'
import { createTypingStore } from './store/typing.ts'
import { startSweep } from './sweep.ts'

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ log, mongo, bus, kafka, use, connectRedis, ownerOf, consume }) => {
    const redis = connectRedis()
    const chats = ownerOf('chats', config.own.PRESENCE_CHATS_URL)
    const users = ownerOf('users', config.own.PRESENCE_USERS_URL)
    const removalStore = createRemovalStore(mongo.db, membersName)
    await removalStore.ensureIndexes()
    const removals = use(createRemovals({ store: removalStore, bus, clock: systemClock, log }))
    const members = createMembers({
      ...{ mongo, chats, clock: systemClock },
      ...{ changed: removals.store, committed: removals.announce },
    })
    await members.ensureIndexes()
    const people = createPeople({ db: mongo.db, users, clock: systemClock })
    const store = createTypingStore(redis)
    const devices = createDeviceStore(redis)
    const lastSeen = createLastSeenStore(mongo.db)
    const typing = createTypingService({
      members,
      store,
      events: use(createTypingEvents({ bus, kafka, store, log })),
      limit: createLimit({ redis, name: 'typing', limit: typingLimit }),
      removals,
    })
    const online = createOnlineService({
      devices,
      lastSeen,
      people,
      visibility: createVisibility({ people, members }),
      events: use(createOnlineEvents({ bus, devices, lastSeen, people, kafka, log })),
      screens: createScreenEvents(bus),
      meet: async (userId, chatIds) => {
        // Presence goes on while chats is away.
        await Promise.allSettled(chatIds.map(chatId => members.find(chatId, userId)))
      },
      limit: createLimit({ redis, name: 'heartbeat', limit: heartbeatLimit }),
      now: nowMs,
    })
    use(startSweep(online, log))
    consume({ topics: [topics.chats, topics.users, topics.auth], handle: createHandler({ members, online }) })
    use(
      bus.subscribe('chats', payload => {
        const { key, rev } = payload as { key?: unknown; rev?: unknown }
        if (typeof key !== 'string' || typeof rev !== 'number') return
        members.invalidate(key, rev).catch(error => log.warn({ err: error, key }, 'asking for a newer copy failed'))
      }),
    )
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, { typing, online }),
    }
  })
