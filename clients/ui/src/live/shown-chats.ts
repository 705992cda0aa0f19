// Which chats are on the screen, for the heartbeat: whoever sees a chat is not notified of it.
import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'

interface Shown {
  readonly ids: ReadonlySet<string>
  subscribe(listener: () => void): () => void
}

interface Store extends Shown {
  readonly ids: Set<string>
  tell(): void
}

const stores = new WeakMap<ApolloClient, Store>()

function storeOf(client: ApolloClient): Store {
  const had = stores.get(client)
  if (had) return had
  const listeners = new Set<() => void>()
  let isTold = true
  const store: Store = {
    ids: new Set(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    // Once for a chat that takes the place of another one.
    tell() {
      if (!isTold) return
      isTold = false
      queueMicrotask(() => {
        isTold = true
        for (const listener of listeners) listener()
      })
    },
  }
  stores.set(client, store)
  return store
}

/** One for each client. */
export const shownChats = (client: ApolloClient): Shown => storeOf(client)

/** This chat is on the screen for as long as the component is. */
export function useShownChat(chatId: string): void {
  const client = useApolloClient()
  useEffect(() => {
    const store = storeOf(client)
    store.ids.add(chatId)
    store.tell()
    return () => {
      store.ids.delete(chatId)
      store.tell()
    }
  }, [client, chatId])
}
