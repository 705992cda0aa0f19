// The steps that every change of a message takes: may they see it, are they a member, decide on it as it stands, tell. Used by the
// rules that change messages.

import { isId } from '#platform/ids.ts'
import { isRefused, type NotFound, notFound } from '#platform/refusals.ts'
import { retryOnConflict } from '../log/retry.ts'
import type { Member, Message } from '../model/model.ts'
import { isSeenBy } from '../model/visibility.ts'
import type { ServiceDeps } from '../ports.ts'
import type { DecideMessage } from './change-store.ts'

export interface ChangeMessageSuccess {
  readonly message: Message
}

/** What a rule is given beside the message: who asks, and who of those concerned is in the chat. */
export interface Asking {
  readonly member: Member
  readonly members: ReadonlyMap<string, Member>
}

export interface MessageChanging {
  /** The message, where nothing but membership can hide it from this user. */
  seen(userId: string, messageId: string): Promise<Message | undefined>
  /** @param concerned further people whose membership the rule looks at */
  change<R extends object>(
    userId: string,
    which: { readonly messageId: string; readonly concerned?: readonly string[] },
    rule: (asking: Asking) => DecideMessage<R>,
  ): Promise<ChangeMessageSuccess | NotFound | R>
  /** A change that nobody asks for, and that asks nobody's leave. */
  changeUnasked(message: Message, decide: DecideMessage<never>): Promise<void>
}

export const noMessage = () => notFound('There is no such message, or you may not see it.', 'messageId')

const isMessage = (value: object): value is Message => !isRefused(value)

export function createMessageChanging(deps: ServiceDeps): MessageChanging {
  const { store, changes, members, positions, announcer, clock } = deps
  const seen: MessageChanging['seen'] = async (userId, messageId) => {
    const [message] = isId(messageId) ? await store.messages([messageId]) : []
    if (!message) return undefined
    const [readState] = await positions.readStates(userId, [message.chatId])
    return message.seq >= (readState?.visibleFromSeq ?? 1) && isSeenBy(userId, message) ? message : undefined
  }
  return {
    seen,
    async change(userId, { messageId, concerned = [] }, rule) {
      const message = await seen(userId, messageId)
      if (!message) return noMessage()
      return retryOnConflict(async () => {
        const { version, members: found } = await members.findMany(message.chatId, [...new Set([userId, ...concerned])])
        const member = found.get(userId)
        if (!member) return noMessage()
        const asker = { userId, membersVersion: version, at: clock.now() }
        const now = await changes.change(message, asker, rule({ member, members: found }))
        if (!isMessage(now)) return now
        if (now.rev !== message.rev) announcer.announce(message.chatId, now.rev)
        return { message: now }
      })
    },
    // Nobody asks, so that nobody must be a member: only the number must be the chat's next one.
    changeUnasked: (message, decide) =>
      retryOnConflict(async () => {
        const [head] = await store.heads([message.chatId])
        const asker = { userId: '', membersVersion: head?.membersVersion ?? 0, at: clock.now() }
        const now = await changes.change(message, asker, decide)
        announcer.announce(message.chatId, now.rev)
      }),
  }
}
