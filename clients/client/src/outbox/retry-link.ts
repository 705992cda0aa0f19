// The link that gives a few more tries, when the way or the server fails, to whatever may be asked twice, and then lets the error through.
import { ApolloLink } from '@apollo/client'
import { Kind } from 'graphql'
import type { BackOff } from '../back-off.ts'
import { repeatable } from '../generated/facts.ts'
import { answerOf, deliver } from './deliver.ts'
import { createLanes } from './lanes.ts'
import { inputOf } from './outbox.ts'

const limits = { attempts: 4, patience: 15_000 } as const
/** Milliseconds. Somebody has pressed a button: where a limit is met for longer, it is for them to know and not to wait for. */
const longestWait = 3_000

/**
 * Tries a query up to 4 times, 15 s each, with a random wait in between; so too a mutation that the API marks as `@repeatable`, one after
 * the other for the same objects. Other mutations and subscriptions pass unchanged.
 */
export function createRetryLink(backOff: BackOff): ApolloLink {
  /** A retry that came after its own undoing would bring back what was undone. */
  const enqueue = createLanes()
  return new ApolloLink((operation, forward) => {
    const send = () => forward(operation)
    if (operation.operationType === 'query')
      return answerOf(signal => deliver({ ...limits, send, backOff, signal, onWait() {} }))
    if (!isRepeatable(operation)) return forward(operation)
    return answerOf(signal =>
      enqueue(laneOf(operation), () => deliver({ ...limits, longestWait, send, backOff, signal, onWait() {} })),
    )
  })
}

const names: ReadonlySet<string> = new Set(repeatable)

function rootNamesOf({ query }: ApolloLink.Operation): (string | undefined)[] {
  return query.definitions.flatMap(node =>
    node.kind === Kind.OPERATION_DEFINITION
      ? node.selectionSet.selections.map(selection =>
          selection.kind === Kind.FIELD ? selection.name.value : undefined,
        )
      : [],
  )
}

const isRepeatable = (operation: ApolloLink.Operation): boolean =>
  operation.operationType === 'mutation' &&
  rootNamesOf(operation).every(name => name !== undefined && (name === '__typename' || names.has(name)))

/** What contradicts each other is about the same chat, or else about the same ids; or it is the same mutation once more. */
function laneOf(operation: ApolloLink.Operation): string {
  const input = inputOf(operation.variables)
  if (typeof input.chatId === 'string') return input.chatId
  const ids = Object.keys(input).filter(key => key.endsWith('Id'))
  return ids.length > 0 ? ids.map(key => String(input[key])).join(' ') : rootNamesOf(operation).join(' ')
}
