// Letting messages go whose time is over. Whoever reads one after its time sees it gone already; here it goes for good, with its
// event, in one transaction, and its files after that. A part of service.ts, called by workers.ts.

import { MembersMoved, type Message } from '../model.ts'
import { type MessageServiceDeps, maxMoves } from '../service/ports.ts'
import type { DecideMessage } from '../store/changes.ts'
import { goneAt } from './model.ts'

const atOnce = 100

export interface Expiring {
  /** @returns how many were due */
  expireDue(): Promise<number>
  /** Removes files that no message has any more, since it was deleted or is over. */
  removeUnusedFiles(): Promise<void>
}

export function createExpiring({ store, changes, expiries, uploads, announcer, clock }: MessageServiceDeps): Expiring {
  const expire = async (message: Message): Promise<void> => {
    for (let move = 1; ; move++) {
      const [head] = await store.heads([message.chatId])
      const at = clock.now()
      try {
        const asker = { userId: '', membersVersion: head?.membersVersion ?? 0, at }
        const now = await changes.change(message, asker, decideExpiry(at))
        return announcer.announce(message.chatId, now.rev)
      } catch (error) {
        // Time asks nobody's leave: only the number must be the chat's next one.
        if (!(error instanceof MembersMoved) || move >= maxMoves) throw error
      }
    }
  }
  return {
    async expireDue() {
      const due = await expiries.due(clock.now(), atOnce)
      const messages = await store.messages(due.map(({ messageId }) => messageId))
      for (const message of messages) await expire(message)
      return due.length
    },
    async removeUnusedFiles() {
      const unused = await expiries.unused(atOnce)
      if (unused.length === 0) return
      await uploads.remove(unused)
      await expiries.removed(unused)
    },
  }
}

function decideExpiry(at: Date): DecideMessage<never> {
  return ({ message, isBlank }) => {
    // Another worker, or its sender, was faster.
    if (isBlank) return 'unchanged'
    const { chatId, id: messageId, expiresAt } = message
    const fact = { type: 'messages.MessageExpired.v1' as const, data: { chatId, messageId } }
    return { set: goneAt(expiresAt ?? at), erase: true, fact }
  }
}
