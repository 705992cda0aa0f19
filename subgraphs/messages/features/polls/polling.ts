// The rules of polls: asking, voting, closing. A part of the service.

import { readClientKey } from '#platform/client-keys.ts'
import {
  type InvalidInput,
  isInvalid,
  type NotAllowed,
  type NotFound,
  notAllowed,
  readAll,
} from '#platform/refusals.ts'
import type { ChangeMessageSuccess, MessageChanging } from '../../core/change/change-message.ts'
import type { DecideMessage } from '../../core/change/change-store.ts'
import type { Member } from '../../core/model/model.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { Sending, SendOutcome } from '../../core/send/sending.ts'
import { isOpen, type PollState, type Question, readChoice, readPoll, withVote } from './model.ts'

export interface NewPoll extends Question {
  readonly chatId: string
  readonly clientKey: string
}

export interface Polling {
  createPoll(userId: string, input: NewPoll): Promise<SendOutcome>
  votePoll(
    userId: string,
    choice: { readonly messageId: string; readonly optionIds: readonly string[] },
  ): Promise<ChangeMessageSuccess | InvalidInput | NotFound | NotAllowed>
  closePoll(userId: string, messageId: string): Promise<ChangeMessageSuccess | NotFound | NotAllowed>
}

export function createPolling(deps: ServiceDeps, sending: Sending, { change }: MessageChanging): Polling {
  const { clock } = deps
  return {
    async createPoll(userId, { chatId, clientKey, ...asked }) {
      // A retry may come after the poll has closed: it is what it was.
      const key = readClientKey(clientKey)
      const known = isInvalid(key) ? undefined : await sending.replay(userId, { chatId, clientKey, payload: asked })
      if (known) return known
      const fit = readAll({ key, read: readPoll(asked, clock.now()) })
      if (isInvalid(fit)) return fit
      const { read } = fit
      return sending.post(userId, {
        ...{
          chatId,
          clientKey,
          payload: asked,
          body: read.question,
          mentionIds: [],
          replyToId: null,
          attachmentIds: [],
        },
        with: { kind: 'POLL', poll: read.poll },
      })
    },
    votePoll: (userId, { messageId, optionIds }) =>
      change(userId, { messageId }, () => decideVote({ userId, optionIds, at: clock.now() }, deps)),
    closePoll: (userId, messageId) => change(userId, { messageId }, ({ member }) => decideClose(member, clock.now())),
  }
}

const noPoll = () => notAllowed('This is no poll, or it was deleted.', 'messageId')

interface Choice {
  readonly userId: string
  readonly optionIds: readonly string[]
  readonly at: Date
}

function decideVote(
  { userId, optionIds, at }: Choice,
  { polls }: Pick<ServiceDeps, 'polls'>,
): DecideMessage<NotAllowed | InvalidInput> {
  return async ({ message }, session) => {
    const { poll, id: messageId } = message
    if (!poll) return noPoll()
    const options = readChoice(messageId, poll, optionIds)
    if (!Array.isArray(options)) return options
    const before = await polls.voteOf(session, messageId, userId)
    if (String(before) === String(options)) return 'unchanged'
    if (!isOpen(poll, at)) return notAllowed('This poll is closed.', 'messageId')
    return {
      ...pollChange(message, withVote(poll, before, options), poll.isAnonymous ? null : userId),
      also: session => polls.put(session, { messageId, userId, options, at }),
    }
  }
}

function decideClose({ userId, role }: Member, at: Date): DecideMessage<NotAllowed> {
  return ({ message }) => {
    if (!message.poll) return noPoll()
    if (message.senderId !== userId && role === 'MEMBER')
      return notAllowed('You can close only what you asked yourself.', 'messageId')
    if (!isOpen(message.poll, at)) return 'unchanged'
    return pollChange(message, { ...message.poll, closedAt: at }, null)
  }
}

/** @param voterId null where nobody is to know */
function pollChange(
  message: { readonly id: string; readonly chatId: string },
  poll: PollState,
  voterId: string | null,
) {
  const data = { chatId: message.chatId, messageId: message.id, userId: voterId }
  return { set: { poll }, fact: { type: 'messages.PollChanged.v1' as const, data } }
}
