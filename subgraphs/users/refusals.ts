// The refusal that only profiles know, beside those of the platform.

export interface HandleTaken {
  readonly code: 'HANDLE_TAKEN'
  readonly reason: string
  readonly field: readonly string[]
}

export function handleTaken(): HandleTaken {
  const reason = 'This handle is somebody else’s, or looks like one that is. Choose another.'
  return { code: 'HANDLE_TAKEN', reason, field: ['handle'] }
}
