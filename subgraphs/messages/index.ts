// Composes messages. Called by main.ts and by tests.

import { createWaker } from '#platform/async/background.ts'
import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createBlockers } from './blockers.ts'
import type { Config } from './config.ts'
import { consumed, createHandler, listenForChanges } from './consumers.ts'
import { createContext } from './context.ts'
import { createAnnouncer, createChatFollowers } from './events.ts'
import { createInbox } from './inbox.ts'
import { startMedia } from './media/start-media.ts'
import { createMembers } from './members.ts'
import { connectPages } from './previews/connect-pages.ts'
import { startPreviews } from './previews/worker.ts'
import { createReceipts } from './receipts.ts'
import { createRecentMessages } from './recent-messages.ts'
import { resolvers } from './resolvers.ts'
import { startSearch } from './search/start-search.ts'
import { createSendLimit } from './send-limit.ts'
import { createMessageService } from './service.ts'
import { createErasureStore } from './store/erasure.ts'
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
    const followers = use(createChatFollowers({ ...stores, recentMessages, bus, log }))
    const announcer = createAnnouncer({ bus, mirror, followers })
    const chats = ownerOf('chats', config.own.MESSAGES_CHATS_URL)
    const announce = async (chatId: string, userIds: readonly string[]) => {
      const [head] = await store.heads([chatId])
      if (head) announcer.announce(chatId, head.rev)
      announcer.announcePersonal(userIds)
    }
    const members = createMembers({ ...stores, mongo, chats, clock: systemClock, announce })
    await members.ensureIndexes()
    const { media } = use(await startMedia(config, uploaded, log))
    const receipts = createReceipts({ bus, ephemeral: kafka.ephemeral, positions, clock: systemClock, log })
    use(receipts)
    const counts = connectRedis()
    const sendLimit = createSendLimit(counts, config.own.MESSAGES_SEND_LIMIT)
    const service = createMessageService({
      ...{ ...stores, members, uploads: media, announcer, recentMessages, receipts, sendLimit, clock: systemClock },
      ...connectPages(config.own, counts),
    })
    use(startWorkers(service, { log, waker }))
    if (looksAtLinks) use(startPreviews(service, { log, waker }))
    const inbox = use(createInbox({ ...stores, members, bus, log }))
    use(listenForChanges(bus, members, log))
    const handle = createHandler({ ...stores, members, announcer, erasure: createErasureStore(mongo) })
    consume({ topics: consumed, handle })
    const searching = startSearch({ ...stores, mongo, members, consume, clock: systemClock })
    const blockers = createBlockers({ personal, members })
    const own = { service, media, members, followers, inbox, blockers, recentMessages, searching, bus }
    const parts = { ...stores, ...own, clock: systemClock }
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, parts),
    }
  })
