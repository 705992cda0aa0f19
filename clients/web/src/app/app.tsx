// The gate: who is signed in gets the app, everyone else the pages to become so. Signing in happens at the address that was asked
// for, so that a session which ended comes back to where it was.
import { useApolloClient } from '@apollo/client/react'
import { useSession } from '@chat-supergraph/hooks'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Loading } from '../ui/spinner.tsx'
import { Frame } from './frame.tsx'

const SessionPages = lazy(() => import('../session/pages.tsx').then(({ SessionPages: page }) => ({ default: page })))

export function App() {
  const { t } = useI18n()
  const session = useSession()
  const client = useApolloClient()
  const lastUser = useRef<string | undefined>(undefined)
  const userId = session.status === 'signed-in' ? session.userId : undefined

  // What one person has read is not shown to the next.
  useEffect(() => {
    if (!userId) return
    if (lastUser.current && lastUser.current !== userId) void client.clearStore()
    lastUser.current = userId
  }, [client, userId])

  if (userId) return <Frame key={userId} userId={userId} />
  return (
    <Suspense fallback={<Loading label={t('app.loading')} />}>
      <SessionPages />
    </Suspense>
  )
}
