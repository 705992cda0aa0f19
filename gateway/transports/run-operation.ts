// One operation of any kind for one caller, as the long-lived transports run it: guarded, limited, then subscribed or executed.

import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { type AnsweredInParts, errorsBody } from '../answers.ts'
import { asksForCost, type Charge, type Charges } from '../guards/charges.ts'
import type { Client } from '../guards/client-address.ts'
import type { Caller } from '../identity/callers.ts'
import type { Operation } from '../operation.ts'
import type { Operations } from '../operations.ts'
import { createEvent } from '../subscribe/event.ts'
import type { Hub } from '../subscribe/hub.ts'
import { gone, type Payer, type Running, type Sink } from '../subscribe/member.ts'
import { reasons } from '../subscribe/reasons.ts'
import type { Supergraph } from '../supergraph.ts'
import type { Supergraphs } from '../supergraphs.ts'
import type { Connection } from './connection.ts'

/** Runs the operations of WebSockets and response streams. */
export interface OperationRunner {
  /**
   * Reads an untrusted request and runs it; the sink hears of everything and is ended exactly once.
   * @param resumeAfter the last cursor that the client has seen, where its transport says it: it wins over the resume argument
   */
  run(request: unknown, connection: Connection, sink: Sink, resumeAfter?: string): Running
}

/** Who asks, from where, and what it cost where they want to know. */
export interface Asking {
  readonly caller: Caller
  readonly client: Client
  readonly charge: Charge | undefined
  /** Aborts where nobody waits for the answer any more. A mutation that has begun is finished. */
  readonly signal: AbortSignal | undefined
}

/** What operations run through: the guards, then the hub for subscriptions and `answer` for all others. */
export interface OperationRunnerOptions {
  readonly operations: Operations
  readonly charges: Charges
  readonly supergraphs: Supergraphs
  readonly hub: Hub
  /** Queries and mutations, with everything that holds for them over HTTP. */
  answer(operation: Operation, supergraph: Supergraph, asking: Asking): Promise<AnsweredInParts>
  format(error: GraphQLFormattedError): GraphQLFormattedError
  /** An operation was not begun. */
  onRefused(errors: readonly GraphQLError[]): void
}

/** Queries and mutations count against the limits of subscriptions too, for as long as they run. */
export function createOperationRunner({
  operations,
  charges,
  supergraphs,
  hub,
  answer,
  format,
  onRefused,
}: OperationRunnerOptions): OperationRunner {
  return {
    run(value, connection, sink, resumeAfter) {
      const request = operations.read(value)
      const refuse = (errors: readonly GraphQLError[]) => {
        onRefused(errors)
        sink.error(errors.map(error => format(error.toJSON())))
        return gone
      }
      if (request instanceof GraphQLError) return refuse([request])
      // Before the work of parsing: a flood must be cheap to refuse.
      if (!connection.admit()) {
        sink.error(reasons.tooMany)
        return gone
      }
      const released = (errors: readonly GraphQLError[]) => {
        connection.release()
        return refuse(errors)
      }
      const supergraph = supergraphs.current()
      const prepared = operations.prepare(request, supergraph, connection.caller)
      if (!prepared.ok) return released(prepared.errors)
      const charge = charges.charge(prepared.operation, supergraph, connection.caller, connection.client)
      if (charge instanceof GraphQLError) return released([charge])
      if (prepared.operation.kind === 'subscription')
        return subscribe({ ...prepared.operation, resumeAfter }, charge.requested, connection, sink)
      const { caller, client } = connection
      const paid = asksForCost(value) ? charge : undefined
      const ask = (left: AbortSignal) => {
        const signal = prepared.operation.kind === 'query' ? left : undefined
        return answer(prepared.operation, supergraph, { caller, client, charge: paid, signal })
      }
      return answerOnce(ask, connection, sink)
    },
  }

  function subscribe(operation: Operation, price: number, connection: Connection, sink: Sink): Running {
    const { events } = charges.purseOf(connection.caller, connection.client)
    // Most ask nothing: then there is nothing to keep.
    const isAllowed = operation.demands && ((caller: Caller) => operations.isAllowed(operation, caller))
    const counted = new CountedSink(connection, sink, { payer: { events, price }, isAllowed })
    counted.subscriber = hub.subscribe(operation, connection.caller, counted)
    return counted
  }

  async function* textsOf(answered: AnsweredInParts) {
    if ('parts' in answered) yield* answered.parts
    else yield 'body' in answered ? answered.body : errorsBody(answered.refused, format)
  }

  function answerOnce(
    ask: (left: AbortSignal) => Promise<AnsweredInParts>,
    connection: Connection,
    sink: Sink,
  ): Running {
    const left = new AbortController()
    async function tell(): Promise<void> {
      try {
        for await (const text of textsOf(await ask(left.signal))) {
          if (left.signal.aborted) return
          sink.next(createEvent({ payload: Buffer.from(text) }))
        }
        if (!left.signal.aborted) sink.complete()
      } catch (error) {
        if (left.signal.aborted) return
        const typed = error instanceof GraphQLError ? error : new GraphQLError(String(error))
        sink.error([format(typed.toJSON())])
      } finally {
        connection.release()
      }
    }
    void tell()
    return {
      leave() {
        left.abort()
      },
    }
  }
}

interface Counting {
  readonly payer: Payer
  readonly isAllowed: ((caller: Caller) => boolean) | undefined
}

/** A subscription that counts on its connection until it ends. */
class CountedSink implements Sink, Running {
  readonly next: Sink['next']
  readonly payer: Payer
  subscriber: Running = gone
  readonly #connection: Connection
  readonly #sink: Sink
  readonly #isAllowed: Counting['isAllowed']
  #counted = true

  constructor(connection: Connection, sink: Sink, { payer, isAllowed }: Counting) {
    this.next = sink.next
    this.payer = payer
    this.#isAllowed = isAllowed
    this.#connection = connection
    this.#sink = sink
  }

  begin(cursor: number): void {
    this.#sink.begin?.(cursor)
  }

  error(errors: readonly GraphQLFormattedError[]): void {
    this.#release()
    this.#sink.error(errors)
  }

  complete(): void {
    this.#release()
    this.#sink.complete()
  }

  leave(): void {
    this.#release()
    this.subscriber.leave()
  }

  renewed(caller: Caller): void {
    if (!this.#counted || !this.#isAllowed || this.#isAllowed(caller)) return
    this.subscriber.leave()
    this.error(reasons.revoked)
  }

  #release(): void {
    if (this.#counted) this.#connection.release()
    this.#counted = false
  }
}
