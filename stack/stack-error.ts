// An expected failure of starting or stopping: what is wrong and what to do. Commands print it without a stack trace.
// `isNativeError` and not `instanceof`: under jest, errors of the file system come from another realm.
import { isNativeError } from 'node:util/types'

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
  const code = codeOf(error)
  const text = messageOf(error)
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

/** `ENOENT` and the like. */
export function codeOf(error: unknown): unknown {
  return isNativeError(error) && 'code' in error ? error.code : undefined
}

export function messageOf(error: unknown): string {
  return isNativeError(error) ? error.message : String(error)
}
