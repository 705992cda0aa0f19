// Runs subscriptions whose source yields live frames: as graphql's own `subscribe`, and with the frame's cursor and control words as
// extensions of each result. Called by the subgraph's socket for every subscription; one that yields plain values is unchanged.

import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import { LiveFrame } from './live-request.ts'

/** As `subscribe` of graphql: an iterator of results, or one result with errors where the source could not be made. */
export async function subscribeLive(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!isAsyncIterable(source)) return source
  const frames: AsyncIterator<unknown> = source[Symbol.asyncIterator]()
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next(): Promise<IteratorResult<ExecutionResult>> {
      const { done, value } = await frames.next()
      return done ? { done: true, value: undefined } : { done: false, value: await resultOf(args, value) }
    },
    async return(): Promise<IteratorResult<ExecutionResult>> {
      await frames.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => results,
  }
  return results
}

async function resultOf(args: ExecutionArgs, payload: unknown): Promise<ExecutionResult> {
  if (!(payload instanceof LiveFrame)) return await execute({ ...args, rootValue: payload })
  const { value, cursor, control } = payload
  const place = cursor === undefined ? {} : { cursor: String(cursor) }
  const extensions = { ...place, ...(control ? { live: control } : {}) }
  if (value === undefined) return { data: null, extensions }
  const result = await execute({ ...args, rootValue: payload })
  return { ...result, extensions }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
