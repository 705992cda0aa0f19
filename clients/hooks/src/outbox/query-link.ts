// The link that gives a query a few more tries when the way or the server fails, and then lets the error through.
import { ApolloLink } from '@apollo/client'
import { Observable } from 'rxjs'
import type { BackOff } from '../back-off.ts'
import { deliver } from './deliver.ts'

const attempts = 4
const patience = 15_000

export function createQueryLink(backOff: BackOff): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== 'query') return forward(operation)
    return new Observable(observer => {
      const stop = new AbortController()
      const options = { send: () => forward(operation), backOff, patience, attempts, signal: stop.signal, onWait() {} }
      deliver(options).then(
        result => {
          if (result) observer.next(result)
          observer.complete()
        },
        error => observer.error(error),
      )
      return () => stop.abort()
    })
  })
}
