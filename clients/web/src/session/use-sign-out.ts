// Ends this session: on the server first, then here, so that a lost answer leaves nobody half signed in.

import { useApolloClient } from '@apollo/client/react'
import { LogoutDocument, useSession } from '@chat-supergraph/react'
import { forgetDrafts } from '@chat-supergraph/ui/kit'
import { unsubscribe } from '../push/subscription.ts'

export function useSignOut(): () => Promise<void> {
  const client = useApolloClient()
  const { forget } = useSession()
  return async () => {
    // Before all else: the sockets may end with the session before the answer is here, and then the page is left.
    forgetDrafts()
    // Whoever signs in here next does not hear of my chats.
    await unsubscribe(client).catch(() => undefined)
    await client
      .mutate({ mutation: LogoutDocument, variables: { input: { everywhere: false } } })
      .catch(() => undefined)
    forget()
  }
}
