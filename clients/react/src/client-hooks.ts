// Hooks over what a client does beside its operations: the connection, the session and the outbox. They need no provider of their
// own: `ApolloProvider` is enough.
import { useApolloClient } from '@apollo/client/react'
import {
  type ConnectionStatus,
  chatClientOf,
  deliveryOf,
  type Entry,
  type Session,
  type SessionState,
} from '@chat-supergraph/client'
import { useMemo, useSyncExternalStore } from 'react'

/** Whether events arrive. `waiting`: the connection was lost and comes back by itself. */
export function useConnection(): ConnectionStatus {
  const { connection } = chatClientOf(useApolloClient())
  return useSyncExternalStore(connection.subscribe, connection.get, connection.get)
}

/** Who is signed in, and what changes it. */
export function useSession(): SessionState & Pick<Session, 'begin' | 'forget'> {
  const { session } = chatClientOf(useApolloClient())
  const read = (): SessionState => session.state
  const state = useSyncExternalStore(session.subscribe, read, read)
  return useMemo(() => ({ ...state, begin: session.begin, forget: session.forget }), [state, session])
}

/** The signed-in user's part of this device's outbox. `retry` sends a refused entry again with its client key; `discard` forgets an entry. */
export interface OutboxView {
  /** What has no answer yet, or was refused; oldest first. */
  entries: readonly Entry[]
  /** False once the device could not store an entry: it is lost if the page is closed now. */
  durable: boolean
  retry(clientKey: string): void
  discard(clientKey: string): void
}

/** The mutations that wait to be sent or were refused; renders again when they change. */
export function useOutbox(): OutboxView {
  const { outbox } = chatClientOf(useApolloClient())
  const entries = useSyncExternalStore(outbox.entries.subscribe, outbox.entries.get, outbox.entries.get)
  const { durable, retry, discard } = outbox
  return useMemo(() => ({ entries, durable, retry, discard }), [entries, durable, retry, discard])
}

/** The outbox entry behind a message of a log; undefined once the server has it. */
export function useDelivery(message: { clientKey?: string | null; id: string }): Entry | undefined {
  return deliveryOf(useOutbox().entries, message)
}
