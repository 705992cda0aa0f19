// The refusal that only changes of messages know, beside those of the platform.

import type { Refusal } from '#platform/refusals.ts'
import type { Message } from '../model/model.ts'

export interface StaleMessage extends Refusal<'STALE_MESSAGE'> {
  readonly currentMessage: Message
}

export function staleMessage(currentMessage: Message): StaleMessage {
  const reason = 'The message has changed since; look at it and try again.'
  return { code: 'STALE_MESSAGE', reason, field: ['expectedRev'], currentMessage }
}
