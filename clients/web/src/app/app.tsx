// The gate: who is signed in gets the app, everyone else the pages to become so. Signing in happens at the address that was asked
// for, so that a session which ended comes back to where it was.

import { useApolloClient } from '@apollo/client/react'
import { useSession } from '@chat-supergraph/react'
import { keepDraftsOf, Loading } from '@chat-supergraph/ui/kit'
import { useEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { SessionPages } from '../session/pages.tsx'
import { useFrame } from './use-frame.ts'

export function App() {
  const { t } = useI18n()
  const session = useSession()
  const client = useApolloClient()
  const lastUser = useRef<string | undefined>(undefined)
  const userId = session.status === 'signed-in' ? session.userId : undefined
  const { Frame, error } = useFrame()

  const isSignedOut = session.status === 'signed-out'

  // What one person has read is not shown to the next, whichever tab they sign out in.
  useEffect(() => {
    const had = lastUser.current
    lastUser.current = isSignedOut ? undefined : (userId ?? had)
    if (had && had !== lastUser.current) void client.clearStore()
  }, [client, userId, isSignedOut])

  useEffect(() => {
    if (userId) keepDraftsOf(userId)
  }, [userId])

  if (!userId) return <SessionPages />
  if (error) throw error
  return Frame ? <Frame key={userId} userId={userId} /> : <Loading label={t('app.loading')} />
}
