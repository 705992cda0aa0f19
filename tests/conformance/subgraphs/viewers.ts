// Who asks, as the audit's subgraphs see it: the gateway's signed assertion where it sends one, else the user's own access token, as a
// gateway would pass it on that knows nothing of assertions.

import type { KeyObject } from 'node:crypto'
import { GraphQLError } from 'graphql'
import jwt from 'jsonwebtoken'

export interface Asker {
  readonly kind: 'user' | 'feed' | 'anonymous'
  /** The user's id, or the feed's topic. */
  readonly id: string
}

export interface Credentials {
  readonly assertion?: unknown
  readonly authorization?: unknown
}

export interface ViewerKeys {
  readonly assertions: KeyObject
  readonly tokens: KeyObject
}

export const anonymous: Asker = { kind: 'anonymous', id: '' }

/** @throws GraphQLError where a credential is there and must not be believed */
export function askerOf({ assertion, authorization }: Credentials, keys: ViewerKeys, subgraph: string): Asker {
  if (typeof assertion === 'string') {
    const subject = subjectOf(assertion, keys.assertions, subgraph)
    if (subject === 'anonymous') return anonymous
    const [kind, ...rest] = subject.split(':')
    if (kind === 'user' || kind === 'feed') return { kind, id: rest.join(':') }
    throw refused(`an assertion of ${subject}`)
  }
  const token = typeof authorization === 'string' ? /^Bearer (.+)$/i.exec(authorization)?.[1] : undefined
  return token ? { kind: 'user', id: subjectOf(token, keys.tokens) } : anonymous
}

function subjectOf(token: string, key: KeyObject, audience?: string): string {
  try {
    const claims = jwt.verify(token, key, { algorithms: ['ES256'], ...(audience ? { audience } : {}) })
    if (typeof claims !== 'string' && typeof claims.sub === 'string') return claims.sub
  } catch (error) {
    throw refused(error instanceof Error ? error.message : 'not a token')
  }
  throw refused('without a subject')
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } })
}
