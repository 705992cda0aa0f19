// The link that gives a query a few more tries when the way or the server fails, and then lets the error through.
import { ApolloLink } from '@apollo/client'
import type { BackOff } from '../back-off.ts'
import { answerOf, deliver } from './deliver.ts'

const attempts = 4
const patience = 15_000

/** Tries a query up to 4 times, 15 s each, with a random wait in between. Mutations and subscriptions pass unchanged. */
export function createQueryLink(backOff: BackOff): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== 'query') return forward(operation)
    const send = () => forward(operation)
    return answerOf(signal => deliver({ send, backOff, patience, attempts, signal, onWait() {} }))
  })
}
