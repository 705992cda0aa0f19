// Pinning messages and taking pins off: who may, and what is written. A part of the service.

import { type NotAllowed, type NotFound, notAllowed } from '#platform/refusals.ts'
import { type ChangeMessageSuccess, type MessageChanging, noMessage } from '../../core/change/change-message.ts'
import type { DecideMessage } from '../../core/change/change-store.ts'
import { chatStanding } from '../../core/members/chat-standing.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import { currentRules } from '../rules/current-rules.ts'
import { may } from '../rules/model.ts'

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

export function createPinning(deps: ServiceDeps, changing: MessageChanging): Pinning {
  const set = async (userId: string, messageId: string, isPinned: boolean): Promise<PinResult> => {
    const message = await changing.seen(userId, messageId)
    const member = message && (await deps.members.find(message.chatId, userId))
    if (!member) return noMessage()
    // Neither changes with the message; the members are judged once more at the commit.
    const { pinning } = await currentRules(deps, message.chatId)
    const allowed = may(pinning, await chatStanding(deps.members, message.chatId, member))
    const wish = { userId, isPinned, at: deps.clock.now() }
    return changing.change(userId, { messageId }, () => (allowed ? decidePin(wish, deps) : refuse))
  }
  return {
    pinMessage: (userId, messageId) => set(userId, messageId, true),
    unpinMessage: (userId, messageId) => set(userId, messageId, false),
  }
}

const refuse: DecideMessage<NotAllowed> = () => notAllowed('You may not pin messages here.', 'messageId')

function decidePin({ userId, isPinned, at }: Wish, { pins }: Pick<ServiceDeps, 'pins'>): DecideMessage<NotAllowed> {
  return ({ message }) => {
    if ((message.pinnedAt != null) === isPinned) return 'unchanged'
    if (message.kind === 'SYSTEM' || message.deletedAt)
      return notAllowed('Only what a person says can be pinned.', 'messageId')
    const { chatId, id: messageId } = message
    return {
      set: isPinned ? { pinnedAt: at, pinnedById: userId } : { pinnedAt: null, pinnedById: null },
      also: session => (isPinned ? pins.put(session, message, at) : pins.take(session, messageId)),
      fact: { type: 'messages.PinsChanged.v1', data: { chatId, messageId, byUserId: userId, pinned: isPinned } },
    }
  }
}
