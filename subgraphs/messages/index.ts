// Composes messages. Called by main.ts and by tests.

import { createWaker } from '#platform/async/background.ts'
import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import type { Config } from './config.ts'
import { consumed, createHandler, listenForChanges } from './consumers.ts'
import { logHooksOf, readAheadHookOf, statesHookOf } from './core/hooks.ts'
import { createInbox } from './core/inbox/inbox.ts'
import { createAnnouncer, createChatFollowers } from './core/live/announcer.ts'
import { createReceipts } from './core/live/receipts.ts'
import { createRecentMessages } from './core/live/recent-messages.ts'
import { createBlockers } from './core/members/blockers.ts'
import { createMembers } from './core/members/members.ts'
import { createSendLimit } from './core/send/send-limit.ts'
import { createErasureStore } from './erasure.ts'
import { eventOf, inboxEvents } from './events.ts'
import { startMedia } from './features/media/start-media.ts'
import { connectPages } from './features/previews/connect-pages.ts'
import { startPreviews } from './features/previews/worker.ts'
import { startSearch } from './features/search/start-search.ts'
import { features } from './features.ts'
import { contextFor, resolvers } from './resolvers.ts'
import { createMessageService } from './service.ts'
import { createStores, ensureIndexes } from './stores.ts'
import { startWorkers } from './workers.ts'

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ log, mongo, bus, kafka, use, connectRedis, ownerOf, mirror: startMirror, consume }) => {
    const events = createEventLog<MessagesFacts>(mongo.db)
    const looksAtLinks = config.own.MESSAGES_PREVIEWS !== 'off'
    const waker = createWaker()
    const stores = createStores(mongo, events, { looksAtLinks, wakeWorkers: waker.wake })
    const { store, positions, personal, uploaded } = stores
    await ensureIndexes(stores)
    const mirror = await startMirror({ events, topic: topics.messages })
    const recentMessages = createRecentMessages()
    const readAhead = readAheadHookOf(features, stores)
    const followers = use(createChatFollowers({ ...stores, readAhead, recentMessages, bus, log }))
    const announcer = createAnnouncer({ bus, mirror, followers })
    const chats = ownerOf('chats', config.own.MESSAGES_CHATS_URL)
    const announce = async (chatId: string, userIds: readonly string[]) => {
      const [head] = await store.heads([chatId])
      if (head) announcer.announce(chatId, head.rev)
      announcer.announcePersonal(userIds)
    }
    const { membersLeft } = logHooksOf(features, stores)
    const members = createMembers({ ...stores, mongo, chats, clock: systemClock, announce, membersLeft })
    await members.ensureIndexes()
    const { media } = use(await startMedia(config, uploaded, log))
    const receipts = createReceipts({ bus, ephemeral: kafka.ephemeral, positions, clock: systemClock, log })
    use(receipts)
    const counts = connectRedis()
    const sendLimit = createSendLimit(counts, config.own.MESSAGES_SEND_LIMIT)
    const deps = {
      ...{ ...stores, members, media, announcer, recentMessages, receipts, sendLimit, clock: systemClock },
      ...connectPages(config.own, counts),
    }
    const service = createMessageService(deps)
    use(startWorkers(service, { log, waker }))
    if (looksAtLinks) use(startPreviews(service, { log, waker }))
    const statesOf = statesHookOf(features, stores)
    const inbox = use(createInbox({ ...stores, statesOf, inboxEvents, members, bus, log }))
    use(listenForChanges(bus, members, log))
    const handle = createHandler({ ...stores, members, announcer, erasure: createErasureStore(mongo) })
    consume({ topics: consumed, handle })
    const searching = startSearch({ ...stores, mongo, members, consume, log, clock: systemClock })
    const blockers = createBlockers({ personal, members })
    const parts = { ...deps, service, followers, inbox, blockers, recentMessages, searching, eventOf, bus }
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => contextFor(viewer, parts),
    }
  })
