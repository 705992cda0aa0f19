// Pinning messages and taking pins off: who may, and what is written. A part of service.ts.

import { type NotAllowed, type NotFound, notAllowed } from '#platform/refusals.ts'
import type { ChatRulesService } from '../rules/chat-rules.ts'
import { may } from '../rules/model.ts'
import { type ChangeMessageSuccess, type MessageChanging, noMessage } from '../service/change-message.ts'
import type { MessageServiceDeps } from '../service/ports.ts'
import type { DecideMessage } from '../store/changes.ts'

type PinResult = ChangeMessageSuccess | NotFound | NotAllowed

export interface Pinning {
  /** What is pinned already stays as it was pinned first. */
  pinMessage(userId: string, messageId: string): Promise<PinResult>
  unpinMessage(userId: string, messageId: string): Promise<PinResult>
}

interface Wish {
  readonly userId: string
  readonly isPinned: boolean
  readonly at: Date
}

export function createPinning(deps: MessageServiceDeps, changing: MessageChanging, ruling: ChatRulesService): Pinning {
  const set = async (userId: string, messageId: string, isPinned: boolean): Promise<PinResult> => {
    const message = await changing.seen(userId, messageId)
    const member = message && (await deps.members.find(message.chatId, userId))
    if (!member) return noMessage()
    // Neither changes with the message; the members are judged once more at the commit.
    const { pinning } = await ruling.rulesOf(message.chatId)
    const allowed = may(pinning, await ruling.chatStanding(message.chatId, member))
    const wish = { userId, isPinned, at: deps.clock.now() }
    return changing.change(userId, { messageId }, () => (allowed ? decidePin(wish, deps) : refuse))
  }
  return {
    pinMessage: (userId, messageId) => set(userId, messageId, true),
    unpinMessage: (userId, messageId) => set(userId, messageId, false),
  }
}

const refuse: DecideMessage<NotAllowed> = () => notAllowed('You may not pin messages here.', 'input', 'messageId')

function decidePin(
  { userId, isPinned, at }: Wish,
  { pins }: Pick<MessageServiceDeps, 'pins'>,
): DecideMessage<NotAllowed> {
  return ({ message }) => {
    if ((message.pinnedAt != null) === isPinned) return 'unchanged'
    if (message.kind === 'SYSTEM' || message.deletedAt)
      return notAllowed('Only what a person says can be pinned.', 'input', 'messageId')
    const { chatId, id: messageId } = message
    return {
      set: isPinned ? { pinnedAt: at, pinnedById: userId } : { pinnedAt: null, pinnedById: null },
      also: session => (isPinned ? pins.put(session, message, at) : pins.take(session, messageId)),
      fact: { type: 'messages.PinsChanged.v1', data: { chatId, messageId, byUserId: userId, pinned: isPinned } },
    }
  }
}
