// Turns what people type into what is stored. Every refusal names the field. No I/O.

import { type InvalidInput, invalidInput, readAll, wholeInput } from '#platform/refusals.ts'
import { displayName, readLine, readShortText } from '#platform/short-text.ts'
import type { ProfileChange } from './model.ts'
import { looksReserved } from './reserved.ts'

const nameField = { ...displayName, field: ['displayName'] }
const bioField = { what: 'The text', longest: 500, field: ['bio'] }
const maxLocaleLength = 64
const handleShape = /^[a-z0-9](?:[a-z0-9]|[._](?![._])){1,28}[a-z0-9]$/

interface ProfileInput {
  readonly displayName?: string | null
  readonly handle?: string | null
  readonly bio?: string | null
  readonly locale?: string | null
  readonly timeZone?: string | null
}

const parsers = {
  displayName: (text: string | null) =>
    text === null ? refuse('displayName', 'A name cannot be taken away.') : readLine(text, nameField),
  handle: (text: string | null) => text && parseHandle(text),
  bio: (text: string | null) => readShortText(text, bioField),
  locale: (text: string | null) => text && parseLocale(text),
  timeZone: (text: string | null) => text && parseTimeZone(text),
}

/** @returns what is to change, or everything that is wrong with it */
export function parseProfile(input: ProfileInput): ProfileChange | InvalidInput {
  const given = Object.entries(parsers).flatMap(([field, parse]) => {
    const text = input[field as keyof ProfileInput]
    return text === undefined ? [] : [[field, parse(text) || null] as const]
  })
  if (given.length === 0) return invalidInput('Say what is to change.', wholeInput)
  return readAll(Object.fromEntries(given)) as ProfileChange | InvalidInput
}

function refuse(field: string, reason: string): InvalidInput {
  return invalidInput(reason, field)
}

function parseHandle(text: string): string | InvalidInput {
  const handle = normalizeHandle(text)
  if (/[^\x20-\x7e]/.test(handle))
    return refuse('handle', 'A handle has letters a-z, digits, "_" and "." only: others can look the same and are not.')
  if (!handleShape.test(handle))
    return refuse(
      'handle',
      'A handle has 3 to 30 letters a-z, digits, "_" and ".", begins and ends with a letter or digit, and never has two signs in a row.',
    )
  if (looksReserved(handle)) return refuse('handle', 'This handle is kept for the platform.')
  return handle
}

/** As handles are compared: full-width and styled letters are the plain ones, and case does not count. */
export function normalizeHandle(text: string): string {
  return text.normalize('NFKC').trim().replace(/^@/, '').toLowerCase()
}

/** Two handles with one skeleton look alike; after Unicode's confusables (UTS #39), for the letters that handles have. */
export function skeletonOf(handle: string): string {
  return handle
    .replaceAll(/[._]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('5', 's')
}

function parseLocale(text: string): string | InvalidInput {
  // A tag may have as many extensions as somebody likes to send.
  if (text.length > maxLocaleLength)
    return refuse('locale', `A language tag has at most ${maxLocaleLength} characters.`)
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? refuse('locale', 'Give a language tag such as "de-AT".')
  } catch {
    return refuse('locale', 'Give a language tag such as "de-AT".')
  }
}

function parseTimeZone(text: string): string | InvalidInput {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone
  } catch {
    return refuse('timeZone', 'Give a time zone such as "Europe/Vienna".')
  }
}

/** Lower-case words that a person is found by. */
export function searchWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean)
}
