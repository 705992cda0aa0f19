// The link that puts the access token on each request, and renews it once when the server refuses it.
import { ApolloLink } from '@apollo/client'
import { defer, mergeMap, type Observable, of } from 'rxjs'
import { codesOf } from '../errors.ts'
import { type Session, subjectOf } from './session.ts'

/** In an operation's context: this one needs no token. */
export const withoutToken = 'withoutToken'
/** In an operation's context: the id of the only user in whose name it may be sent. */
export const senderId = 'senderId'

const notTheirs = { errors: [{ message: 'Its sender is not signed in.', extensions: { code: 'UNAUTHENTICATED' } }] }

/** Adds `authorization: Bearer ...`, unless it is not the sender's; on UNAUTHENTICATED renews and sends once more, on SESSION_REVOKED ends the session. */
export function createSessionLink(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const send = (token: string | undefined): Observable<ApolloLink.Result> => {
      if (token) operation.setContext(({ headers }) => ({ headers: { ...headers, authorization: `Bearer ${token}` } }))
      return forward(operation)
    }
    const context = operation.getContext()
    if (context[withoutToken]) return forward(operation)
    // By the token, not by the session's state: another tab may have signed somebody else in just now.
    const isTheirs = (token: string | undefined) => !(senderId in context) || context[senderId] === subjectOf(token)
    return defer(() => session.token()).pipe(
      mergeMap(token =>
        isTheirs(token)
          ? send(token).pipe(
              mergeMap(result => {
                const codes = codesOf(result)
                if (codes.includes('SESSION_REVOKED')) session.end('The session was ended.')
                if (!token || !codes.includes('UNAUTHENTICATED')) return of(result)
                return defer(() => session.renew(token)).pipe(
                  mergeMap(fresh => (fresh && isTheirs(fresh) ? send(fresh) : of(result))),
                )
              }),
            )
          : of(notTheirs),
      ),
    )
  })
}
