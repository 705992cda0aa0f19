// Who a socket is from, wherever that is said: in the request for it, in `connection_init`, or, too late, beside one operation.

import type { GraphQLError } from 'graphql'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import type { Caller, Callers } from '../identity/callers.ts'
import { credentialIn } from '../identity/credentials.ts'

/** What the request for the socket said of who asks. */
export interface Upgrade {
  readonly authorization: string | undefined
  readonly parameters: Readonly<Record<string, unknown>>
}

/** What is said last wins: a client library may have a fresh token for `connection_init` and a stale one in a header. */
export function callerOf(payload: unknown, { authorization, parameters }: Upgrade, callers: Callers) {
  const credential = credentialIn(payload)
  if (credential === undefined && authorization !== undefined) return callers.fromHeader(authorization)
  return callers.fromCredential(credential ?? credentialIn(parameters))
}

/** A token beside one operation of a socket that began without: to run it as nobody's would be to overlook it. */
export function lateToken({ viewer }: Caller, payload: unknown, callers: Callers): GraphQLError | undefined {
  if (viewer.kind !== 'anonymous' || !callers.knows) return undefined
  const { extensions } = payload as { readonly extensions?: unknown }
  if (credentialIn(extensions) === undefined) return undefined
  return refusal(errorCodes.UNAUTHENTICATED, 'A socket takes its token in `connection_init`.')
}
