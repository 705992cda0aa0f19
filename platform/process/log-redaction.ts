// What of an error, and of a line, may be in a log. Errors of libraries quote what they were given: a unique index names the value that
// is there already, a parser the text that it could not read, a driver the command that failed with all of its arguments.

import { pseudonymOf } from '../pseudonym.ts'

/** An error as it is logged. */
export interface ShownError {
  readonly type: string
  readonly message: string
  readonly code?: string | number | undefined
  readonly path?: readonly unknown[] | undefined
  readonly stack?: string | undefined
  readonly cause?: ShownError | undefined
}

const deepest = 4
const longest = 2_000

/** Its kind, its code and where it came from; of its message what it does not quote, and of its other properties none. */
export function shownError(error: unknown, depth = 0): ShownError {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: shownText(String(error)) }
  const { name, message, code, extensions, path, stack, cause, originalError } = error as Readonly<
    Record<string, unknown>
  >
  const type = typeof name === 'string' ? name : 'Error'
  const under = originalError ?? cause
  return {
    type,
    message: shownText(String(message ?? '')),
    code: codeOf(code) ?? codeOf((extensions as { readonly code?: unknown } | undefined)?.code),
    path: Array.isArray(path) ? path : undefined,
    // Its first lines are the message once more.
    stack: typeof stack === 'string' ? framesOf(stack) : undefined,
    cause: under === undefined || under === error || depth >= deepest ? undefined : shownError(under, depth + 1),
  }
}

/** A text of an error without what it quotes. */
export function shownText(text: unknown): string {
  return String(text)
    .replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/gs, '"…"')
    .replace(/\bdup key: .*/s, 'dup key: …')
    .replace(/\bgot invalid value .*/s, 'got invalid value …')
    .replace(/(\bvalue|\binput): .*/s, '$1: …')
    .slice(0, longest)
}

function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')
}

const codeOf = (code: unknown) => (typeof code === 'string' || typeof code === 'number' ? code : undefined)

const replacements: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){1,4}/g, '[token]'],
  [/\b(Bearer|Basic) [\w.~+/=-]+/g, '$1 [token]'],
  [/:\/\/[^\s/@"]+@/g, '://[credentials]@'],
  [/[^\s"<>()[\]:;,\\/@=]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi, '[e-mail]'],
  // Ids of chats and mails lead to nobody; all others may be a person's.
  [/(?<!"(?:chatId|mail)":")\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, pseudonymOf],
]

/** A line without e-mail addresses, tokens and credentials, and with pseudonyms in place of ids. */
export function withoutPeople(line: string): string {
  return replacements.reduce((text, [pattern, by]) => text.replace(pattern, by as string), line)
}
