// Ends this session: on the server first, then here, so that a lost answer leaves nobody half signed in.
import { useApolloClient } from '@apollo/client/react'
import { LogoutDocument, useSession } from '@chat-supergraph/hooks'

export function useSignOut(): () => Promise<void> {
  const client = useApolloClient()
  const { forget } = useSession()
  return async () => {
    await client
      .mutate({ mutation: LogoutDocument, variables: { input: { everywhere: false } } })
      .catch(() => undefined)
    forget()
    await client.clearStore()
  }
}
