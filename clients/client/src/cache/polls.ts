// Polls in the cache. Options live in their message and not by their ids, since they change with it; which of them are mine, an event
// does not say: that stays as it was.
import type { FieldPolicy, TypePolicies } from '@apollo/client'
import { mergedBy, orElse } from './personal.ts'

/** Type policies of `Poll` and `PollOption`. @param lists the field policies of the connections of `PollOption` */
export const pollPolicies = (lists: Record<string, FieldPolicy>): TypePolicies => ({
  Poll: { merge: true, fields: { options: mergedBy('id') } },
  PollOption: { keyFields: false, fields: { ...lists, isMine: orElse(false) } },
})
