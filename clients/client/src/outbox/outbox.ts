// Sends what must not be lost. A mutation whose input has a `clientKey` is stored before its first try, sent in order within its
// chat, tried until it is answered, and sent again with the same key after a reload.
import { type ApolloClient, ApolloLink } from '@apollo/client'
import { EMPTY } from 'rxjs'
import type { BackOff } from '../back-off.ts'
import { rootFieldOf } from '../documents.ts'
import { codesOf, dataOf, membersOf } from '../errors.ts'
import { type Session, userOf } from '../session/session.ts'
import { senderId } from '../session/session-link.ts'
import { answerOf, deliver } from './deliver.ts'
import type { Entries, Entry } from './entries.ts'
import { createLanes } from './lanes.ts'

/** What the outbox sends with, and whom it tells of answers. */
export interface OutboxOptions {
  /** What carries requests to the server. */
  next: ApolloLink
  entries: Entries
  session: Session
  backOff: BackOff
  /** Milliseconds for one try; default 15,000. */
  patience?: number
  /** An answer came: it is brought into the cache in one step with the entry's end. */
  onAnswer(
    client: ApolloClient,
    entry: Entry,
    answer: { operation: ApolloLink.Operation; result: ApolloLink.Result },
  ): void
}

/** A link for mutations and queries, and what controls the entries that it has stored. */
export interface Outbox {
  readonly link: ApolloLink
  /** Sends what a former life of this page has left behind. */
  resend(client: ApolloClient): void
  /** Tries a refused entry of the signed-in user once more, with its old key. */
  retry(clientKey: string): void
  /** Forgets an entry of the signed-in user; one that is on its way may arrive all the same. */
  discard(clientKey: string): void
  /** Ends all tries; what is stored stays stored. */
  stop(): void
}

/** Stores and retries mutations whose `input` has a `clientKey`, in order within a chat. `next` gets the others unchanged. */
export function createOutbox({ next, entries, session, backOff, patience = 15_000, onAnswer }: OutboxOptions): Outbox {
  /** Within a chat messages keep the order in which they were written. */
  const enqueue = createLanes()
  const underway = new Map<string, AbortController>()
  let owner: ApolloClient | undefined
  let stopped = false

  async function run(entry: Entry, operation: ApolloLink.Operation): Promise<ApolloLink.Result | undefined> {
    const { clientKey } = entry
    const stop = new AbortController()
    if (stopped) stop.abort()
    underway.set(clientKey, stop)
    try {
      return await enqueue(laneOf(entry), async () => {
        const result = await deliver({
          send: () => next.request(operation, () => EMPTY),
          backOff,
          patience,
          signal: stop.signal,
          onWait: reason => entries.change(clientKey, { state: 'waiting', reason }),
        })
        if (result) settle(entry, operation, result)
        return result
      })
    } catch (error) {
      entries.change(clientKey, { state: 'refused', reason: error instanceof Error ? error.message : String(error) })
      throw error
    } finally {
      underway.delete(clientKey)
    }
  }

  function settle(entry: Entry, operation: ApolloLink.Operation, result: ApolloLink.Result): void {
    const [code = ''] = codesOf(result)
    const refusal = refusalOf(result)
    if (code === 'UNAUTHENTICATED' || code === 'SESSION_REVOKED')
      entries.change(entry.clientKey, { state: 'signed-out', reason: code })
    else if (refusal !== undefined) entries.change(entry.clientKey, { state: 'refused', reason: refusal })
    else if (isOwn(entry)) onAnswer(operation.client, entry, { operation, result })
    // Its sender has signed out since: the cache is somebody else's.
    else entries.remove(entry.clientKey)
  }

  const isOwn = (entry: Entry) => entry.userId === userOf(session)
  function findOwn(clientKey: string): Entry | undefined {
    const entry = entries.find(clientKey)
    return entry && isOwn(entry) ? entry : undefined
  }

  function sendStored(entry: Entry): void {
    if (!owner || underway.has(entry.clientKey)) return
    entries.change(entry.clientKey, { state: 'sending' })
    const request = { query: entry.query, variables: { ...entry.variables } }
    const stored = new ApolloLink(operation => forwarded(entry, operation))
    ApolloLink.execute(stored, request, { client: owner }).subscribe({ error: () => {} })
  }

  const forwarded = (entry: Entry, operation: ApolloLink.Operation) => {
    operation.setContext({ [senderId]: entry.userId })
    return answerOf(() => run(entry, operation))
  }

  const link = new ApolloLink(operation => {
    const clientKey = keyOf(operation)
    if (operation.operationType !== 'mutation' || clientKey === undefined) return next.request(operation, () => EMPTY)
    const entry: Entry = {
      clientKey,
      field: rootFieldOf(operation.query)?.name.value ?? '',
      query: operation.query,
      variables: operation.variables,
      userId: userOf(session),
      createdAt: new Date().toISOString(),
      state: 'sending',
    }
    entries.put(entry)
    return forwarded(entry, operation)
  })

  return {
    link,
    resend(client) {
      owner = client
      if (!userOf(session)) return
      for (const entry of entries.get()) if (entry.state !== 'refused' && isOwn(entry)) sendStored(entry)
    },
    retry(clientKey) {
      const entry = findOwn(clientKey)
      if (entry) sendStored(entry)
    },
    discard(clientKey) {
      if (!findOwn(clientKey)) return
      underway.get(clientKey)?.abort()
      entries.remove(clientKey)
    },
    stop() {
      stopped = true
      for (const tries of underway.values()) tries.abort()
    },
  }
}

function keyOf({ variables }: ApolloLink.Operation): string | undefined {
  const key = inputOf(variables).clientKey
  return typeof key === 'string' ? key : undefined
}

/** The `input` variable of a mutation; an empty object where there is none. */
export function inputOf(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { input } = variables
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
}

const laneOf = ({ variables, clientKey }: Entry): string => String(inputOf(variables).chatId ?? clientKey)

/** Why the server will not do this, in its own words: an error of the request or of the result union. */
function refusalOf(result: ApolloLink.Result): string | undefined {
  const { errors } = result as { errors?: readonly { message: string }[] }
  if (errors?.[0] && !dataOf(result)) return errors[0].message
  const refused = membersOf(result).find(({ code }) => typeof code === 'string')
  return refused ? (refused.reason ?? refused.code) : undefined
}
