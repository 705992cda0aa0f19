// The refusal that only drafts know, beside those of the platform.

import type { Refusal } from '#platform/refusals.ts'
import type { MessageDraft } from './model.ts'

export interface StaleDraft extends Refusal<'STALE_DRAFT'> {
  readonly currentDraft: MessageDraft | null
}

export function staleDraft(currentDraft: MessageDraft | null): StaleDraft {
  const reason = 'Another of your devices has changed the draft since; look at it and try again.'
  return { code: 'STALE_DRAFT', reason, field: ['expectedRev'], currentDraft }
}
