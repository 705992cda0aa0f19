// Refusals of the API in the words of the chosen language: by code, and by the field that `path` names. The server's own sentence,
// in English, stands in where it says more than the code does.

import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { onServer } from '../kit/on-server.ts'
import type { Key } from './catalogue.ts'
import type { I18n } from './i18n.tsx'

/** What of a result of a mutation says that it was refused. */
export interface Refused {
  __typename?: string
  code?: string
  reason?: string
  path?: readonly string[]
  /** Of an input whose values are at fault: all of them, the first included. */
  errors?: readonly { path: readonly string[]; reason: string }[]
  retryAfterMs?: number
}

/** One reason, in words. */
export interface Refusal {
  /** The input's field that is at fault; undefined where it is none of them. */
  field: string | undefined
  text: string
}

const byCode: Partial<Record<string, Key>> = {
  NOT_FOUND: 'refusal.notFound',
  NOT_ALLOWED: 'refusal.notAllowed',
  KEY_REUSED: 'refusal.keyReused',
  CODE_REJECTED: 'refusal.code',
  CREDENTIALS_REJECTED: 'refusal.credentials',
  SESSION_ENDED: 'refusal.sessionEnded',
  HANDLE_TAKEN: 'refusal.handleTaken',
  STALE_MESSAGE: 'refusal.stale',
  STALE_DRAFT: 'refusal.stale',
  INVITE_UNUSABLE: 'refusal.code',
  LIMIT_REACHED: 'refusal.limit',
}

/** Codes that say all there is to say: the words of the app are theirs in every language. */
const complete: ReadonlySet<string> = new Set([
  'CODE_REJECTED',
  'CREDENTIALS_REJECTED',
  'HANDLE_TAKEN',
  'SESSION_ENDED',
  'STALE_DRAFT',
  'STALE_MESSAGE',
])

/** @returns undefined where the result is no refusal. */
export function refusalOf(result: Refused | null | undefined, { t, language }: I18n): Refusal | undefined {
  if (!result || typeof result.code !== 'string') return undefined
  const field = result.path?.at(-1)
  if (result.code === 'RATE_LIMITED') {
    const seconds = Math.max(1, Math.ceil((result.retryAfterMs ?? 1_000) / 1_000))
    const late = seconds >= 120
    return {
      field: undefined,
      text: t(late ? 'refusal.rateMinutes' : 'refusal.rate', { count: late ? Math.ceil(seconds / 60) : seconds }),
    }
  }
  const key = byCode[result.code]
  // What is wrong with a value only the server knows; it says so in English.
  const isServers = !key || (language.tag === 'en' && !complete.has(result.code))
  const reason = result.reason && isServers ? quoted(result.reason) : undefined
  return { field, text: reason ?? t(key ?? 'refusal.input') }
}

/** One for each value that is at fault; empty where the result is no refusal. */
export function refusalsOf(result: Refused | null | undefined, i18n: I18n): Refusal[] {
  const first = refusalOf(result, i18n)
  const others = result?.errors?.slice(1) ?? []
  return first ? [first, ...others.flatMap(error => refusalOf({ ...result, ...error }, i18n) ?? [])] : []
}

/** The server sets names of fields and values in backticks, for those who write clients. */
const quoted = <T extends string | undefined>(text: T) => text?.replaceAll(/`([^`]*)`/g, '“$1”')

/** What is wrong with a question, in the words of the server; undefined where it was not the question. */
export const inputText = (error: unknown): string | undefined =>
  CombinedGraphQLErrors.is(error) ? quoted(error.errors.find(isOfInput)?.message) : undefined

/** For `errors`: the request itself failed. What is wrong with a question only the server knows. */
export function failureText(error: unknown, { t }: I18n): string | undefined {
  if (!error) return undefined
  return inputText(error) ?? t(onServer || navigator.onLine ? 'refusal.failed' : 'refusal.offline')
}

const isOfInput = ({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): boolean =>
  extensions?.code === 'BAD_USER_INPUT'
