// Asks for the chat of the address as soon as somebody is signed in, before the app is loaded or drawn. The chat's own query joins it.

import type { ChatClient } from '@chat-supergraph/react'
import { newestPage, OpenChatDocument } from '@chat-supergraph/ui/kit'

export function askAhead({ client, session }: Pick<ChatClient, 'client' | 'session'>): void {
  const ask = (): void => {
    const chatId = chatIdAt(location)
    if (session.state.status !== 'signed-in' || chatId === undefined) return
    // Whether it fails is told by the chat.
    void client.query({ query: OpenChatDocument, variables: { chatId, ...newestPage } }).catch(() => undefined)
  }
  ask()
  session.subscribe(ask)
}

/** Undefined where another page is open, or one message of the chat and not its end. */
function chatIdAt({ pathname, search }: Location): string | undefined {
  if (new URLSearchParams(search).has('at')) return undefined
  return /^\/c\/([^/]+)\/?$/.exec(pathname)?.[1]
}
