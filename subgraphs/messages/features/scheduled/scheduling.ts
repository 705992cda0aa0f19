// The rules of saying something later: what can be checked now is, and the rest by the rules of sending when the time comes. A part
// of the service.

import { fingerprint, readClientKey } from '#platform/client-keys.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isInvalid,
  isRefused,
  type KeyReused,
  keyReused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  readAll,
  wholeInput,
} from '#platform/refusals.ts'
import { requireMember } from '../../core/members/chat-standing.ts'
import { readContent } from '../../core/model/content.ts'
import { rangesOf } from '../../core/model/mentions.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { SendInput } from '../../core/send/hooks.ts'
import type { Sending } from '../../core/send/sending.ts'
import { limits, type ScheduledMessage } from './model.ts'

/** Longer than a send may take: a second worker must not begin while the first is at it. */
const claimMs = 60_000

export interface ScheduleMessageSuccess {
  readonly scheduledMessage: ScheduledMessage
  readonly replayed: boolean
}

export interface CancelScheduledMessageSuccess {
  readonly scheduledMessageId: string
}

export type ScheduleInput = SendInput & { readonly sendAt: Date }

export interface Scheduling {
  scheduleMessage(
    userId: string,
    input: ScheduleInput,
  ): Promise<ScheduleMessageSuccess | InvalidInput | NotFound | KeyReused | LimitReached>
  cancelScheduledMessage(userId: string, id: string): Promise<CancelScheduledMessageSuccess | NotFound | NotAllowed>
  /** Says the next message that is due. @returns whether there was one */
  sendNextDue(): Promise<boolean>
  /** When the next one will be due, if any waits. */
  nextScheduledAt(): Promise<Date | undefined>
  /** Forgets what has ended long ago. */
  sweepScheduled(): Promise<void>
}

export function createScheduling(deps: ServiceDeps, sending: Sending): Scheduling {
  const { scheduled: store, store: messages, members, media, announcer, clock } = deps
  const again = (known: ScheduledMessage & { inputHash: string }, inputHash: string) =>
    known.inputHash === inputHash
      ? ({ scheduledMessage: known, replayed: true } as const)
      : keyReused('This key scheduled another message.', 'clientKey')
  return {
    async scheduleMessage(userId, input) {
      const { chatId, clientKey, sendAt } = input
      const payload = { ...contentOf(input), chatId, at: sendAt.toISOString() }
      const inputHash = fingerprint(payload)
      const key = readClientKey(clientKey)
      const known = isInvalid(key) ? undefined : await store.findByKey(userId, key)
      if (known) return again(known, inputHash)
      const read = readAll({ key, ...readContent(contentOf(input)), sendAt: readTime(sendAt, clock.now()) })
      if (isInvalid(read)) return read
      const member = await requireMember(members, chatId, userId)
      if (isRefused(member)) return member
      const { attachmentIds } = contentOf(input)
      if (attachmentIds.length > 0 && (await media.missing(userId, attachmentIds)) !== undefined)
        return notFound('There is no such upload of yours that is ready.', 'attachmentIds')
      if ((await store.countWaiting(userId)) >= limits.waiting)
        return limitReached(`At most ${limits.waiting} messages wait at once.`, wholeInput)
      const scheduled: ScheduledMessage = {
        ...{ id: newId(), userId, chatId, clientKey, sendAt, content: contentOf(input) },
        ...{ state: 'WAITING', refusalReason: null, messageId: null },
      }
      if (!(await store.insert(scheduled, inputHash))) {
        const raced = await store.findByKey(userId, clientKey)
        if (raced) return again(raced, inputHash)
      }
      announcer.announcePersonal([userId])
      return { scheduledMessage: scheduled, replayed: false }
    },
    async cancelScheduledMessage(userId, id) {
      const [known] = isId(id) ? await store.find([id]) : []
      if (known?.userId !== userId)
        return notFound('There is no such scheduled message of yours.', 'scheduledMessageId')
      const done = { scheduledMessageId: id } as const
      if (known.state === 'CANCELLED') return done
      const when = { at: clock.now(), onlyUnclaimed: true }
      if (!(await store.finish(id, { state: 'CANCELLED' }, when)))
        return notAllowed('Its time has come: it was sent, or is on its way.', 'scheduledMessageId')
      announcer.announcePersonal([userId])
      return done
    },
    async sendNextDue() {
      const now = clock.now()
      const due = await store.claim(now, new Date(now.getTime() + claimMs))
      if (!due?.content) return false
      const { id, userId, chatId, clientKey, content } = due
      // By the key that is stored: whoever died after sending and before noting it finds the message, whatever the rules say by now.
      const [before] = await messages.sentWith([{ chatId, senderId: userId, clientKey }])
      if (before) {
        await store.finish(id, { state: 'SENT', messageId: before.message.id }, { at: clock.now() })
        announcer.announcePersonal([userId])
        return true
      }
      const sent = await sending.sendMessage(userId, { chatId, clientKey, ...content })
      if (isRefused(sent) && sent.code === 'RATE_LIMITED')
        await store.putOff(id, new Date(now.getTime() + sent.retryAfterMs))
      else if (!isRefused(sent))
        await store.finish(id, { state: 'SENT', messageId: sent.message.id }, { at: clock.now() })
      else await store.finish(id, { state: 'REFUSED', refusalReason: sent.reason }, { at: clock.now() })
      announcer.announcePersonal([userId])
      return true
    },
    nextScheduledAt: () => store.nextAt(),
    sweepScheduled: () => store.sweep(new Date(clock.now().getTime() - limits.keptMs)),
  }
}

function contentOf(input: ScheduleInput) {
  const { body, mentionIds = [], replyToId = null, attachmentIds = [], threadRootId = null, isInChat = false } = input
  const mentions = { mentionIds, ...rangesOf(input.mentionRanges) }
  return { body, ...mentions, replyToId, attachmentIds, threadRootId, isInChat }
}

function readTime(at: Date, now: Date): Date | InvalidInput {
  if (at <= now) return invalidInput('That time has passed.', 'sendAt')
  if (at.getTime() > now.getTime() + limits.aheadMs) return invalidInput('At most a year ahead.', 'sendAt')
  return at
}
