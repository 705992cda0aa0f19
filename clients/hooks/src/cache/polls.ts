// Polls in the cache. An option's id is one within its poll only, so options live in their message; which of them are mine, an event
// does not say: that stays as it was.
import type { FieldPolicy, TypePolicies } from '@apollo/client'
import { mergedBy, orElse } from './personal.ts'

export const pollPolicies = (lists: Record<string, FieldPolicy>): TypePolicies => ({
  Poll: { merge: true, fields: { options: mergedBy('id') } },
  PollOption: { keyFields: false, fields: { ...lists, mine: orElse(false) } },
})
