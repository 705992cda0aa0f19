// Letting messages go whose time is over. Whoever reads one after its time sees it gone already; here it goes for good, with its
// event, in one transaction; the media worker removes its files after that. A part of the service, called by workers.ts.

import type { MessageChanging } from '../../core/change/change-message.ts'
import type { DecideMessage } from '../../core/change/change-store.ts'
import type { ServiceDeps } from '../../core/ports.ts'

const atOnce = 100

export interface Expiring {
  /** @returns how many were due */
  expireDue(): Promise<number>
  /** When the next one goes, if any does. */
  nextExpiryAt(): Promise<Date | undefined>
}

export function createExpiring(deps: ServiceDeps, { changeUnasked }: MessageChanging): Expiring {
  const { store, expiries, clock } = deps
  return {
    async expireDue() {
      const due = await expiries.due(clock.now(), atOnce)
      const messages = await store.messages(due.map(({ messageId }) => messageId))
      for (const message of messages) await changeUnasked(message, decideExpiry(clock.now()))
      return due.length
    },
    nextExpiryAt: () => expiries.nextAt(),
  }
}

function decideExpiry(at: Date): DecideMessage<never> {
  return ({ message, isBlank }) => {
    // Another worker, or its sender, was faster.
    if (isBlank) return 'unchanged'
    const { chatId, id: messageId, expiresAt } = message
    const fact = { type: 'messages.MessageExpired.v1' as const, data: { chatId, messageId } }
    return { goneAt: expiresAt ?? at, fact }
  }
}
