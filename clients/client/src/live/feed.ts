// One subscription over its whole life: begin, resume, repair, give up. It talks to the socket and to nothing else; what it reads
// goes out by the callbacks.
import type { ApolloLink } from '@apollo/client'
import { type FormattedExecutionResult, type GraphQLFormattedError, print } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { type BackOff, pause, waitAfter } from '../back-off.ts'
import { codesOf, passes } from '../errors.ts'
import type { Session } from '../session/session.ts'
import type { FeedAddress, ResumableSubscription } from './feed-address.ts'
import type { Positions } from './positions.ts'
import type { LiveSocket } from './socket.ts'

/** One result of a subscription, with the feed that it came by. */
export interface FeedEvent {
  address: FeedAddress
  operation: ApolloLink.Operation
  result: FormattedExecutionResult
}

/** What a feed works with, and the callbacks by which it hands out what it reads. */
export interface FeedOptions {
  operation: ApolloLink.Operation
  subscription: ResumableSubscription
  socket: LiveSocket
  session: Session
  positions: Positions
  backOff: BackOff
  onEvent(event: FeedEvent): void
  /** An event that was handed out before and is needed again, because an older snapshot was loaded over it. */
  onRepair(event: FeedEvent): void
  onCatchUp(): void
  /** With the reason where the server ended or refused it for one. */
  onEnd(errors?: readonly GraphQLFormattedError[]): void
  /** Loads what was missed: `all` of it, or what is not kept for those who were away. */
  reload(lost: 'all' | 'unkept'): Promise<void>
}

/** Events that are kept for repairs; where they do not reach back far enough, the server is asked for them again. */
const memory = 256

/** After a reconnect, in milliseconds: the feed is attached again by then, and what it brings is not held up by what it does not bring. */
const settling = 1_000

/** Close codes after which the same would happen again. */
const fatal = [1008, 1009, 4400, 4406, 4409, 4429]

/** @returns what stops it */
export function runFeed(options: FeedOptions): () => void {
  const { operation, subscription, socket, session, positions, backOff } = options
  const { address, variable } = subscription
  const text = print(operation.query)
  const name = `${address.key}\n${text}`
  const stopped = new AbortController()
  const recent: { cursor: number; event: FeedEvent }[] = []
  const payload: SubscribePayload & { variables: Record<string, unknown> } = {
    query: text,
    variables: { ...operation.variables },
    operationName: operation.operationName,
  }
  let leave = (): void => {}
  let tries = 0
  /** Everything after this was handed out; undefined as long as nothing is known. */
  let covered: number | undefined
  /** The newest event that `recent` has lost. */
  let dropped = 0

  const cursor = (): number | undefined => {
    const value = variable === undefined ? undefined : payload.variables[variable]
    return value === undefined || value === null ? undefined : Number(value)
  }

  // The socket writes the payload anew after each reconnect, so a changed variable is all that resuming takes.
  function moveTo(position: string | undefined): void {
    if (variable !== undefined) payload.variables[variable] = position
  }

  function catchUp(): void {
    if (cursor() !== undefined) options.onCatchUp()
  }

  function begin(): void {
    if (stopped.signal.aborted) return
    catchUp()
    leave()
    let left = false
    const end = socket.client.subscribe(payload, {
      next: result => left || onNext(result as FormattedExecutionResult),
      error: failure => left || void onFailure(failure),
      complete: () => left || options.onEnd(),
    })
    leave = () => {
      left = true
      end()
    }
  }

  function onNext(result: FormattedExecutionResult): void {
    tries = 0
    const event = { address, operation, result }
    const at = result.extensions?.cursor
    if (at === undefined || variable === undefined) {
      options.onEvent(event)
      return
    }
    const number = Number(at)
    if (number <= (cursor() ?? -1)) return
    covered ??= number - 1
    moveTo(String(at))
    positions.write(name, String(at))
    recent.push({ cursor: number, event })
    if (recent.length > memory) dropped = recent.shift()?.cursor ?? dropped
    options.onEvent(event)
  }

  async function onFailure(failure: unknown): Promise<void> {
    tries += 1
    const errors = errorsOf(failure)
    const codes = codesOf({ errors })
    if (codes.includes('SESSION_REVOKED')) session.end(errors[0]?.message ?? '')
    try {
      if (codes.includes('RESUME_GAP') || codes.includes('CURSOR_INVALID')) await startOver()
      else if (codes.includes('UNAUTHENTICATED') || codes.includes('TOKEN_EXPIRED')) {
        if (!(await session.token(Number.POSITIVE_INFINITY)) || tries > 3) return options.onEnd(errors)
        await socket.renew()
      } else if (!passes(codes)) return options.onEnd(errors)
    } catch {
      // The network failed while we asked: the wait below, and then once more.
    }
    // The first gap or renewal goes on at once.
    if (tries > 1 || passes(codes)) await pause(waitAfter(tries, backOff), stopped.signal)
    begin()
  }

  async function startOver(): Promise<void> {
    positions.forget(name, address.key)
    beginAt(undefined)
    await options.reload('all')
    beginAt(positions.snapshot(address.key))
  }

  /** A snapshot was loaded: what happened after it must be in the cache as well. */
  function onSnapshot(rev: string): void {
    const snapshot = Number(rev)
    const at = cursor()
    const known = at !== undefined && covered !== undefined && snapshot >= Math.max(covered, dropped)
    if (!known) restart(rev)
    else for (const { cursor: number, event } of recent) if (number > snapshot) options.onRepair(event)
  }

  function restart(rev: string): void {
    beginAt(rev)
    begin()
  }

  function beginAt(position: string | undefined): void {
    recent.length = 0
    dropped = 0
    covered = position === undefined ? undefined : Number(position)
    moveTo(position)
  }

  /** The cursor brings back what is kept; where there is none yet, nobody knows what was missed. */
  async function onReconnect(): Promise<void> {
    if (variable === undefined) return
    const lost = cursor() === undefined ? 'all' : 'unkept'
    await pause(settling, stopped.signal)
    if (!stopped.signal.aborted) await options.reload(lost)
  }

  let connected = socket.status.get() === 'open'
  const unwatch = socket.status.subscribe(() => {
    if (socket.status.get() !== 'open') return
    catchUp()
    // A failed load is the state of the queries that it was for, and the next reconnect tries again.
    if (connected) onReconnect().catch(() => undefined)
    connected = true
  })

  beginAt(subscription.after ?? positions.read(name) ?? positions.snapshot(address.key))
  const forget = variable === undefined ? () => {} : positions.onLoaded(address.key, onSnapshot)
  begin()
  return () => {
    stopped.abort()
    unwatch()
    forget()
    leave()
  }
}

function errorsOf(failure: unknown): readonly GraphQLFormattedError[] {
  if (Array.isArray(failure)) return failure as GraphQLFormattedError[]
  const { code, reason, message } = (failure ?? {}) as { code?: unknown; reason?: string; message?: string }
  const kind = code === 4401 ? 'SESSION_REVOKED' : fatal.includes(code as number) ? 'BAD_REQUEST' : 'DRAINING'
  return [{ message: reason || message || 'Disconnected', extensions: { code: kind } }]
}
