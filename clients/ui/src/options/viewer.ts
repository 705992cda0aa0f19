// Who is signed in, for every component.
import { useSession } from '@chat-supergraph/react'

/** My own id; empty while nobody is signed in. */
export function useViewerId(): string {
  const session = useSession()
  return session.status === 'signed-in' ? (session.userId ?? '') : ''
}
