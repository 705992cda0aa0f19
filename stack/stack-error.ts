// An expected failure of starting or stopping: what is wrong and what to do. Commands print it without a stack trace.

export class StackError extends Error {
  override readonly name = 'StackError'
  /** What the reader can do about it. */
  readonly remedy: string | undefined

  constructor(what: string, remedy?: string, options?: ErrorOptions) {
    super(remedy ? `${what}\n  ${remedy}` : what, options)
    this.remedy = remedy
  }
}

/** Says in plain words what an error of the operating system means here; other errors pass through unchanged. */
export function explained(error: unknown, doing: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const text = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || /no space left on device/i.test(text)) {
    return new StackError(
      `The disk is full (while ${doing}).`,
      'Free some space; the next start repairs what was cut short.',
      {
        cause: error,
      },
    )
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new StackError(
      `Not permitted (while ${doing}): ${text}`,
      'Check who owns the checkout and its .data folder.',
      {
        cause: error,
      },
    )
  }
  return error
}
