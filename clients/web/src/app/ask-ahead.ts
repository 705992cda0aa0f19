// Asks for the room of the address as soon as somebody is signed in, before the app is loaded or drawn. The room's own query joins it.
import type { ChatClient } from '@chat-supergraph/hooks'
import { RoomDocument } from '../generated/operations.ts'
import { newestPage } from '../room/newest-page.ts'

export function askAhead({ client, session }: Pick<ChatClient, 'client' | 'session'>): void {
  const ask = (): void => {
    const chatId = chatIdAt(location)
    if (session.state.status !== 'signed-in' || chatId === undefined) return
    // Whether it fails is told by the room.
    void client.query({ query: RoomDocument, variables: { chatId, ...newestPage } }).catch(() => undefined)
  }
  ask()
  session.subscribe(ask)
}

/** Undefined where another page is open, or one message of the room and not its end. */
function chatIdAt({ pathname, search }: Location): string | undefined {
  if (new URLSearchParams(search).has('at')) return undefined
  return /^\/c\/([^/]+)\/?$/.exec(pathname)?.[1]
}
