// Keeping what somebody has begun to write. A part of the service.

import { isId } from '#platform/ids.ts'
import { type InvalidInput, isInvalid, isRefused, type NotFound, notFound, readAll } from '#platform/refusals.ts'
import { requireMember } from '../../core/members/chat-standing.ts'
import { readSaid } from '../../core/model/content.ts'
import type { MentionRange } from '../../core/model/model.ts'
import { limits, readIds } from '../../core/model/texts.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { MessageDraft } from './model.ts'
import { type StaleDraft, staleDraft } from './refusals.ts'

export interface SaveDraftSuccess {
  readonly draft: MessageDraft
}

export interface DraftInput {
  readonly chatId: string
  readonly threadRootId?: string | null | undefined
  readonly body: string
  readonly mentionRanges?: readonly MentionRange[] | undefined
  readonly replyToId?: string | null | undefined
  readonly attachmentIds?: readonly string[] | undefined
  readonly expectedRev?: number | null | undefined
}

export interface Drafting {
  /** Without `expectedRev` the last one wins; with it another device's change is not overwritten. */
  saveDraft(userId: string, input: DraftInput): Promise<SaveDraftSuccess | InvalidInput | NotFound | StaleDraft>
}

export function createDrafting({ drafts, members, store, media, announcer, clock }: ServiceDeps): Drafting {
  return {
    async saveDraft(userId, input) {
      const { chatId, threadRootId = null, replyToId = null } = input
      const read = readAll({
        ...readSaid(input, true),
        attachmentIds: readIds(input.attachmentIds ?? [], limits.attachments, 'attachmentIds'),
      })
      if (isInvalid(read)) return read
      const { body, mentionRanges, attachmentIds } = read
      const member = await requireMember(members, chatId, userId)
      if (isRefused(member)) return member
      for (const [name, id] of Object.entries({ threadRootId, replyToId })) {
        const [message] = id !== null && isId(id) ? await store.messages([id]) : []
        if (id !== null && message?.chatId !== chatId) return notFound('There is no such message in this chat.', name)
      }
      const missing = attachmentIds.length > 0 ? await media.missing(userId, attachmentIds) : undefined
      if (missing !== undefined) return notFound('There is no such upload of yours.', 'attachmentIds')
      const said = { body, mentionRanges, replyToId, attachmentIds }
      const draft = { userId, chatId, threadRootId, ...said, savedAt: clock.now() }
      const saved = await drafts.save(draft, input.expectedRev ?? undefined)
      if (!saved) return staleDraft((await drafts.find(userId, [draft]))[0] ?? null)
      announcer.announcePersonal([userId])
      return { draft: saved }
    },
  }
}
