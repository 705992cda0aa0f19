// Who asks a subgraph: by a gateway's or a service's assertion, or, behind a foreign gateway, by the user's own access token.

import { unauthenticated } from '../errors.ts'
import type { Log } from '../process/log.ts'
import type { ServiceConfig } from '../process/service-config.ts'
import { createTokenReader } from './access-token.ts'
import { createVerifier, IdentityError, readTrustedKeys, type Viewer } from './identity.ts'
import { createJwks } from './jwks.ts'

/** What a request or a `subscribe` brings to prove who asks. The assertion wins where there are both. */
export interface Credentials {
  readonly assertion: string | undefined
  /** The value of an `Authorization` header. */
  readonly authorization: string | undefined
}

/** Tells who asks a subgraph. */
export interface Authenticator {
  /** @throws UNAUTHENTICATED; the log has the reason, the caller does not */
  authenticate(credentials: Credentials): Promise<Viewer>
}

/** @throws ConfigError where the keys of assertions cannot be read */
export function createAuthenticator(config: Pick<ServiceConfig, 'service' | 'identity'>, log: Log): Authenticator {
  const { keysFile, trust, jwksUrl } = config.identity
  const assertions = createVerifier(readTrustedKeys(keysFile), config.service)
  const tokens = trust === 'token' && jwksUrl ? createTokenReader({ jwks: createJwks(jwksUrl, log) }) : undefined
  return {
    async authenticate({ assertion, authorization }) {
      try {
        if (assertion) return assertions.verify(assertion)
        if (tokens) return authorization ? (await tokens.read(bearer(authorization))).viewer : { kind: 'anonymous' }
      } catch (error) {
        if (!(error instanceof IdentityError)) throw error
        log.info({ reason: error.message }, 'a caller was refused')
        throw unauthenticated('The assertion or token is not valid.')
      }
      throw unauthenticated('Requests come through the gateway only.')
    },
  }
}

/** @throws IdentityError */
function bearer(authorization: string): string {
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)
  if (!match?.[1]) throw new IdentityError('not a Bearer token')
  return match[1]
}
