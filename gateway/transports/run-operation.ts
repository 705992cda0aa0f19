// One operation of any kind for one caller, as the long-lived transports run it: guarded, limited, then subscribed or executed.

import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import type { GraphQLRequest, Operations } from '../operations.ts'
import { resultEvent } from '../subscribe/event.ts'
import type { Hub } from '../subscribe/hub.ts'
import type { Sink } from '../subscribe/member.ts'
import { reasons } from '../subscribe/reasons.ts'
import type { Supergraphs } from '../supergraphs.ts'
import type { Connection } from './connections.ts'

export interface OperationRunner {
  /**
   * Reads an untrusted request and runs it; the sink hears of everything and is ended exactly once.
   * @returns how the caller gives up, after which the sink is left alone
   */
  run(request: unknown, connection: Connection, sink: Sink): () => void
}

export interface OperationRunnerOptions {
  readonly operations: Operations
  readonly supergraphs: Supergraphs
  readonly hub: Hub
  /** Queries and mutations, with everything that holds for them over HTTP. */
  execute(request: GraphQLRequest, connection: Connection): Promise<object>
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

export function createOperationRunner({
  operations,
  supergraphs,
  hub,
  execute,
  format,
}: OperationRunnerOptions): OperationRunner {
  return {
    run(value, connection, sink) {
      const request = operations.read(value)
      const refuse = (errors: readonly GraphQLError[]) => {
        sink.error(errors.map(error => format(error.toJSON())))
        return () => {}
      }
      if (request instanceof GraphQLError) return refuse([request])
      // Before the work of parsing: a flood must be cheap to refuse.
      if (!connection.admit()) {
        sink.error(reasons.tooMany)
        return () => {}
      }
      const prepared = operations.prepare(request, supergraphs.current())
      if (!prepared.ok) {
        connection.release()
        return refuse(prepared.errors)
      }
      return prepared.operation.kind === 'subscription'
        ? subscribe(prepared.operation, connection, sink)
        : answerOnce(request, connection, sink)
    },
  }

  function subscribe(operation: Parameters<Hub['subscribe']>[0], connection: Connection, sink: Sink): () => void {
    let counted = true
    const release = () => {
      if (counted) connection.release()
      counted = false
    }
    const leave = hub.subscribe(operation, connection.caller, {
      next: sink.next,
      error(errors) {
        release()
        sink.error(errors)
      },
      complete() {
        release()
        sink.complete()
      },
    })
    return () => {
      release()
      leave()
    }
  }

  function answerOnce(request: GraphQLRequest, connection: Connection, sink: Sink): () => void {
    let given = false
    execute(request, connection)
      .then(
        result => {
          if (given) return
          sink.next(resultEvent(result))
          sink.complete()
        },
        error => {
          if (!given) sink.error([format(new GraphQLError(String(error)).toJSON())])
        },
      )
      .finally(() => connection.release())
    return () => {
      given = true
    }
  }
}
