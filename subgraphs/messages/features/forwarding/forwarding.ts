// Saying in one chat what was said in another: a right at both ends, and the files come along without their owner's help. A part
// of the service.

import { type NotAllowed, type NotFound, notAllowed, notFound } from '#platform/refusals.ts'
import type { MessageChanging } from '../../core/change/change-message.ts'
import { rangesOf } from '../../core/model/mentions.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { Sending, SendOutcome } from '../../core/send/sending.ts'

export interface ForwardInput {
  readonly messageId: string
  readonly chatId: string
  readonly clientKey: string
}

export interface Forwarding {
  /** Answered once it is stored; an exact retry gives the first result, also after the first place is gone. */
  forwardMessage(userId: string, input: ForwardInput): Promise<SendOutcome | NotFound | NotAllowed>
}

export function createForwarding(deps: ServiceDeps, sending: Sending, { seen }: MessageChanging): Forwarding {
  return {
    async forwardMessage(userId, { messageId, chatId, clientKey }) {
      const payload = { messageId, chatId }
      const known = await sending.replay(userId, { chatId, clientKey, payload })
      if (known) return known
      const message = await seen(userId, messageId)
      if (!message || !(await deps.members.find(message.chatId, userId)))
        return notFound('There is no such message, or you may not see it.', 'messageId')
      if (message.kind !== 'TEXT' || message.body === null || (message.expiresAt ?? null) !== null)
        return notAllowed('Only what a person said, and what stays, can be forwarded.', 'messageId')
      const { id, senderId, sentAt, body, attachmentIds } = message
      return sending.post(userId, {
        ...{ chatId, clientKey, payload, body, attachmentIds, mentionIds: [], replyToId: null },
        // However often it goes on: the first place, never the way.
        // Who is named in it is shown as such, and hears nothing of it.
        with: {
          ...rangesOf(message.mentionRanges),
          forwardedFrom: message.forwardedFrom ?? { messageId: id, senderId, sentAt },
        },
      })
    },
  }
}
