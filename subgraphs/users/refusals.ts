// The refusal that only profiles know, beside those of the platform.

export interface HandleTaken {
  readonly __typename: 'HandleTaken'
  readonly code: 'HANDLE_TAKEN'
  readonly reason: string
  readonly path: string[]
}

export function handleTaken(): HandleTaken {
  return {
    __typename: 'HandleTaken',
    code: 'HANDLE_TAKEN',
    reason: 'This handle is somebody else’s, or looks like one that is. Choose another.',
    path: ['input', 'handle'],
  }
}
