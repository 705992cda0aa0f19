// Keeping what somebody has begun to write. A part of the service.

import { isId } from '#platform/ids.ts'
import { type InvalidInput, isInvalid, type NotFound, noSuchChat, notFound, readAll } from '#platform/refusals.ts'
import { limits, readBody, readIds } from '../../core/model/texts.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { MessageDraft } from './model.ts'

export interface SaveDraftSuccess {
  readonly __typename: 'SaveDraftSuccess'
  readonly draft: MessageDraft
}

export interface StaleDraft {
  readonly __typename: 'StaleDraft'
  readonly code: 'STALE_DRAFT'
  readonly reason: string
  readonly path: string[]
  readonly currentDraft: MessageDraft | null
}

export interface DraftInput {
  readonly chatId: string
  readonly threadRootId?: string | null | undefined
  readonly body: string
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
        body: readBody(input.body, true),
        attachmentIds: readIds(input.attachmentIds ?? [], limits.attachments, 'attachmentIds'),
      })
      if (isInvalid(read)) return read
      const { body, attachmentIds } = read
      if (!isId(chatId) || !(await members.find(chatId, userId))) return noSuchChat()
      for (const [name, id] of Object.entries({ threadRootId, replyToId })) {
        const [message] = id !== null && isId(id) ? await store.messages([id]) : []
        if (id !== null && message?.chatId !== chatId)
          return notFound('There is no such message in this chat.', 'input', name)
      }
      const missing = attachmentIds.length > 0 ? await media.missing(userId, attachmentIds) : undefined
      if (missing !== undefined) return notFound('There is no such upload of yours.', 'input', 'attachmentIds')
      const draft = { userId, chatId, threadRootId, body, replyToId, attachmentIds, savedAt: clock.now() }
      const saved = await drafts.save(draft, input.expectedRev ?? undefined)
      if (!saved) return stale((await drafts.find(userId, [draft]))[0] ?? null)
      announcer.announcePersonal([userId])
      return { __typename: 'SaveDraftSuccess', draft: saved }
    },
  }
}

function stale(currentDraft: MessageDraft | null): StaleDraft {
  const reason = 'Another of your devices has changed the draft since; look at it and try again.'
  return { __typename: 'StaleDraft', code: 'STALE_DRAFT', reason, path: ['input', 'expectedRev'], currentDraft }
}
