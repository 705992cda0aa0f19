// Entry 2, Kafka: what auth tells of accounts becomes profiles. Idempotent: each effect is the same when it is done twice.

import type { Envelope } from '#schema/events/envelope.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import type { Service } from './service.ts'

export function createHandler(service: Service): (event: Envelope) => Promise<void> {
  return async ({ type, data, time }) => {
    switch (type) {
      case 'auth.AccountVerified.v1': {
        const { userId, displayName } = data as AuthFacts['auth.AccountVerified.v1']
        return service.accountVerified(userId, { displayName, createdAt: new Date(time) })
      }
      case 'auth.AccountDeleted.v1':
        return service.accountDeleted((data as AuthFacts['auth.AccountDeleted.v1']).userId)
    }
  }
}
