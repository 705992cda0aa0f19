// The link that puts the access token on each request, and renews it once when the server refuses it.
import { ApolloLink } from '@apollo/client'
import { defer, mergeMap, type Observable, of } from 'rxjs'
import { codesOf } from '../errors.ts'
import type { Session } from './session.ts'

/** In an operation's context: this one needs no token. */
export const withoutToken = 'withoutToken'

/** Adds `authorization: Bearer ...`; on UNAUTHENTICATED renews and sends once more, on SESSION_REVOKED ends the session. */
export function createSessionLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const send = (token: string | undefined): Observable<ApolloLink.Result> => {
      if (token) operation.setContext(({ headers }) => ({ headers: { ...headers, authorization: `Bearer ${token}` } }))
      return forward(operation)
    }
    if (operation.getContext()[withoutToken]) return forward(operation)
    return defer(() => session.token()).pipe(
      mergeMap(token =>
        send(token).pipe(
          mergeMap(result => {
            const codes = codesOf(result)
            if (codes.includes('SESSION_REVOKED')) session.end('The session was ended.')
            if (!token || !codes.includes('UNAUTHENTICATED')) return of(result)
            return defer(() => session.renew(token)).pipe(mergeMap(fresh => (fresh ? send(fresh) : of(result))))
          }),
        ),
      ),
    )
  })
}
