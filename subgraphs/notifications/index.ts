// Composes notifications. Called by main.ts and by tests.

import { createWaker } from '#platform/async/background.ts'
import { nowMs, systemClock } from '#platform/clock.ts'
import { createFollowers } from '#platform/live/follower.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { createRecentWrites } from '#platform/mongo/recent-writes.ts'
import type { Running } from '#platform/process/process.ts'
import { bootSubgraph } from '#platform/subgraph/boot-subgraph.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { createAddresses } from './addresses.ts'
import { composeServices } from './compose.ts'
import type { Config } from './config.ts'
import { consumedTopics } from './consumed.ts'
import { createContext } from './context.ts'
import { connectMailer } from './digest/mail.ts'
import { notificationFeed } from './events.ts'
import { createMembers } from './members.ts'
import type { Notification, NotificationRow } from './model.ts'
import { createPushSender, readVapidKeys } from './push/sender.ts'
import { resolvers } from './resolvers.ts'
import { followScreens } from './screens.ts'
import { startWorkers } from './workers.ts'

export const start = (config: Config): Promise<Running> =>
  bootSubgraph(config, async ({ log, metrics, mongo, bus, use, ownerOf, mirror: startMirror, consume }) => {
    const { own } = config
    const chats = ownerOf('chats', own.NOTIFICATIONS_CHATS_URL)
    const auth = ownerOf('auth', own.NOTIFICATIONS_AUTH_URL)
    const events = createEventLog<NotificationsFacts>(mongo.db)
    const screens = use(followScreens(bus, nowMs))
    const justMade = createRecentWrites<Notification>()
    const waker = createWaker()
    const composed = await composeServices({
      mongo,
      events,
      members: createMembers({ mongo, chats, clock: systemClock }),
      bus,
      isLookingAt: screens.isLookingAt,
      onLogsGrown: grown => {
        for (const { userId, rows, made } of grown) {
          justMade.keep(made)
          followers.offer(userId, rows)
        }
        mirror.wake()
        if (grown.some(({ pushes }) => pushes)) workers.wakePushes()
      },
      wakeWorkers: () => waker.wake(),
      now: systemClock.now,
    })
    const { store, pushes, settings, inbox, preferences, reminders, announcements, files, effects } = composed
    const mirror = await startMirror({ events, topic: topics.notifications })
    const sender = own.NOTIFICATIONS_VAPID_FILE
      ? createPushSender({
          keys: readVapidKeys(own.NOTIFICATIONS_VAPID_FILE),
          allowPrivate: own.NOTIFICATIONS_PUSH_PRIVATE,
        })
      : undefined
    const mailer = own.NOTIFICATIONS_SMTP_URL
      ? use(connectMailer(own.NOTIFICATIONS_SMTP_URL, own.NOTIFICATIONS_MAIL_FROM))
      : undefined
    const addressOf = createAddresses(auth)
    const workers = use(
      startWorkers({
        delivery: { pushes, sender, log },
        reminders,
        announcements,
        waker,
        digests: mailer && { settings, store, addressOf, mailer, now: systemClock.now, log },
        log,
      }),
    )
    const followers = use(
      createFollowers<NotificationRow>({ feedOf: notificationFeed, read: events.read, heads: store.heads, bus, log }),
    )
    consume({ topics: consumedTopics, ...effects })
    metrics.ask('pushes_due', pushes.due)
    const services = {
      inbox,
      preferences,
      reminders,
      announcements,
      files,
      followers,
      heads: store.heads,
      justMade,
      pushPublicKey: sender?.publicKey,
    }
    return {
      schemaFile: new URL('schema.graphql', import.meta.url),
      resolvers,
      contextFor: viewer => createContext(viewer, services),
    }
  })
