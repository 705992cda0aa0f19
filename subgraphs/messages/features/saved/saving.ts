// Saving messages for oneself. A part of the service.

import { isId } from '#platform/ids.ts'
import { type LimitReached, limitReached, type NotFound, notFound } from '#platform/refusals.ts'
import type { MessageChanging } from '../../core/change/change-message.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { SavedMessage } from './model.ts'

/** What one person may keep. */
const most = 10_000

export interface SaveMessageSuccess {
  readonly savedMessage: SavedMessage
}

export interface UnsaveMessageSuccess {
  readonly messageId: string
}

export interface Saving {
  saveMessage(userId: string, messageId: string): Promise<SaveMessageSuccess | NotFound | LimitReached>
  unsaveMessage(userId: string, messageId: string): Promise<UnsaveMessageSuccess | NotFound>
}

export function createSaving(deps: ServiceDeps, { seen }: MessageChanging): Saving {
  const { saved, members, announcer, clock } = deps
  const noMessage = () => notFound('There is no such message, or you may not see it.', 'messageId')
  return {
    async saveMessage(userId, messageId) {
      const message = await seen(userId, messageId)
      if (!message || !(await members.find(message.chatId, userId))) return noMessage()
      if ((await saved.count(userId)) >= most)
        return limitReached(`You can save at most ${most.toLocaleString('en')} messages.`, 'messageId')
      const { chatId } = message
      const kept = await saved.save(userId, { messageId, chatId, savedAt: clock.now() })
      if (kept.isNew) announcer.announcePersonal([userId])
      return { savedMessage: kept.saved }
    },
    async unsaveMessage(userId, messageId) {
      if (!isId(messageId)) return noMessage()
      const wasThere = await saved.unsave(userId, messageId)
      if (wasThere) announcer.announcePersonal([userId])
      // What was never saved and cannot be seen is not told apart from what is not there.
      const message = wasThere ? undefined : await seen(userId, messageId)
      if (!wasThere && !(message && (await members.find(message.chatId, userId)))) return noMessage()
      return { messageId }
    },
  }
}
