// Messages that go by themselves, as the rest of the service knows them.

import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import { aboutMessage } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { messageOfEvent } from '../../core/graphql/message-fields.ts'
import type { SendInput, SendPart } from '../../core/send/hooks.ts'
import { createExpiring, type Expiring } from './expiring.ts'
import { createExpiryStore, type ExpiryStore } from './expiry-store.ts'
import { expiryOf, limits } from './model.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly expiries: ExpiryStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends Expiring {}
}

export const expiry = {
  name: 'expiry',
  collections: { expiries: { stays: 'when messages go, and nothing of whose they are' } },
  stores: ({ mongo, wakeWorkers }) => ({ expiries: createExpiryStore(mongo, wakeWorkers) }),
  service: (deps, { changing }) => createExpiring(deps, changing),
  chatEvents: { 'messages.MessageExpired.v1': aboutMessage('MessageExpired') },
  send: { read: readExpiry },
  log: {
    extrasOf: expiryOf,
    stored: ({ expiries }, session, messages) => expiries.noted(session, messages),
    gone: ({ expiries }, session, messageId) => expiries.forget(session, messageId),
  },
  resolvers: { MessageExpired: { ...chatOfEvent, ...messageOfEvent } },
} satisfies Feature

function readExpiry({ expiresInSeconds: seconds }: SendInput, now: Date): SendPart | InvalidInput {
  const payload = { expiresInSeconds: seconds }
  if (seconds == null) return { payload }
  const { leastSeconds, mostSeconds } = limits
  if (seconds < leastSeconds || seconds > mostSeconds)
    return invalidInput(`A message stays ${leastSeconds} to ${mostSeconds} seconds.`, 'expiresInSeconds')
  return { payload, extras: { expiresAt: new Date(now.getTime() + seconds * 1_000) } }
}
