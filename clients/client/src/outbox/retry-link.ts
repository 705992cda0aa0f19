// The link that gives a few more tries, when the way or the server fails, to whatever may be asked twice, and then lets the error through.
import { ApolloLink } from '@apollo/client'
import { Kind, type SelectionNode } from 'graphql'
import type { BackOff } from '../back-off.ts'
import { rootsOf } from '../documents.ts'
import { repeatable } from '../generated/facts.ts'
import { patienceMs } from '../patient-fetch.ts'
import { answerOf, deliver } from './deliver.ts'
import { createLanes } from './lanes.ts'
import { inputOf } from './outbox.ts'

const limits = { attempts: 4, patience: 15_000 } as const
/** Milliseconds. Somebody has pressed a button: where a limit is met for longer, it is for them to know and not to wait for. */
const pressed = { longestWait: 3_000 } as const
/** What may be done already ends when the request does. */
const once = { attempts: 1, patience: patienceMs } as const

/**
 * Tries a query up to 4 times, 15 s each, with a random wait in between; so too a mutation that the API marks as `@repeatable`. Mutations
 * of the same objects go one after the other. Those with a `clientKey` pass unchanged, as subscriptions do.
 */
export function createRetryLink(backOff: BackOff): ApolloLink {
  /** A retry that came after its own undoing would bring back what was undone. */
  const enqueue = createLanes()
  return new ApolloLink((operation, forward) => {
    const send = () => forward(operation)
    const trying = (signal: AbortSignal, limit = {}) =>
      deliver({ ...limits, ...limit, send, backOff, signal, onWait() {} })
    if (operation.operationType === 'query') return answerOf(signal => trying(signal))
    if (operation.operationType !== 'mutation' || inputOf(operation.variables).clientKey) return send()
    const limit = rootsOf(operation.query).every(isRepeatable) ? pressed : once
    return answerOf(signal => enqueue(laneOf(operation), () => trying(signal, limit)))
  })
}

const names: ReadonlySet<string> = new Set(repeatable.split(' '))

const isRepeatable = (root: SelectionNode): boolean => root.kind === Kind.FIELD && names.has(root.name.value)

/** What contradicts each other is about the same chat, or else about the same ids; or it is the same mutation once more. */
function laneOf({ variables, operationName }: ApolloLink.Operation): string {
  const input = inputOf(variables)
  const ids = input.chatId ? ['chatId'] : Object.keys(input).filter(key => key.endsWith('Id'))
  return String(ids.map(key => input[key])) || String(operationName)
}
