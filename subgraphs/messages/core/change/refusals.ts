// The refusal that only changes of messages know, beside those of the platform.

import type { Message } from '../model/model.ts'

export interface StaleMessage {
  readonly code: 'STALE_MESSAGE'
  readonly reason: string
  readonly field: readonly string[]
  readonly currentMessage: Message
}

export function staleMessage(currentMessage: Message): StaleMessage {
  const reason = 'The message has changed since; look at it and try again.'
  return { code: 'STALE_MESSAGE', reason, field: ['expectedRev'], currentMessage }
}
