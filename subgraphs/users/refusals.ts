// The refusal that only profiles know, beside those of the platform.

import type { Refusal } from '#platform/refusals.ts'

export type HandleTaken = Refusal<'HANDLE_TAKEN'>

export function handleTaken(): HandleTaken {
  const reason = 'This handle is somebody else’s, or looks like one that is. Choose another.'
  return { code: 'HANDLE_TAKEN', reason, field: ['handle'] }
}
