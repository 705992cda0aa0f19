// Resuming alone, for apps that have Apollo Client and graphql-ws already and want nothing else of this package.
import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type FormattedExecutionResult, type GraphQLFormattedError, print } from 'graphql'
import type { Client } from 'graphql-ws'
import { Observable } from 'rxjs'
import { resumeArguments } from '../generated/facts.ts'
import { type ResumeArguments, readSubscription } from './feed-address.ts'

/**
 * Takes the place of `GraphQLWsLink`. graphql-ws sends a subscription again after each reconnect; by this link with the last cursor that
 * was seen, so that nothing is missed and nothing is heard twice. Reconnecting is the client's own: see its `retryAttempts`.
 * What can no longer be replayed ends the subscription with a `CombinedGraphQLErrors` of code `RESUME_GAP`: load anew, subscribe anew.
 * @param client of graphql-ws
 * @param resume for each subscription field that resumes, the argument that takes the cursor; by default those of this API
 */
export function createResumableLink(client: Client, resume: ResumeArguments = resumeArguments): ApolloLink {
  return new ApolloLink(
    ({ query, variables, operationName, extensions }) =>
      new Observable(observer => {
        const { variable } = readSubscription(query, variables, resume)
        // graphql-ws writes this object anew after each reconnect: to change it is to resume.
        const payload = { query: print(query), variables: { ...variables }, operationName, extensions }
        return client.subscribe<Record<string, unknown>, { cursor?: unknown }>(payload, {
          next(result) {
            const cursor = result.extensions?.cursor
            if (variable !== undefined && cursor !== undefined) {
              // What the server sends again after a lost connection was seen.
              if (Number(cursor) <= Number(payload.variables[variable] ?? -1)) return
              payload.variables[variable] = String(cursor)
            }
            observer.next(result as FormattedExecutionResult<Record<string, unknown>>)
          },
          error: failure => observer.error(errorOf(failure)),
          complete: () => observer.complete(),
        })
      }),
  )
}

/** graphql-ws ends a subscription with GraphQL errors, with an error, or with the event of a closed socket. */
function errorOf(failure: unknown): Error {
  if (Array.isArray(failure)) return new CombinedGraphQLErrors({ errors: failure as GraphQLFormattedError[] })
  if (failure instanceof Error) return failure
  const { code, reason } = (failure ?? {}) as { code?: number; reason?: string }
  return new Error(`The socket was closed: ${[code, reason].filter(Boolean).join(' ')}`)
}
