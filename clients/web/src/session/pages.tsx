// The pages for whoever is not signed in. Signing in happens at whatever address was asked for; the two other pages remember it.
import { useSession } from '@chat-supergraph/react'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { inviteTokenIn } from '../invites/invite-address.ts'
import { Register } from './register.tsx'
import { SessionCard } from './session-card.tsx'
import { SignIn } from './sign-in.tsx'
import { signInAddress } from './sign-in-address.ts'

const InvitedStart = lazy(() => import('./invited-start.tsx').then(({ InvitedStart: start }) => ({ default: start })))
const Reset = lazy(() => import('./reset.tsx').then(({ Reset: page }) => ({ default: page })))
const Invited = lazy(() => import('./invited.tsx').then(({ Invited: head }) => ({ default: head })))

export function SessionPages() {
  const { t } = useI18n()
  const [path] = useLocation()
  const search = useSearch()
  // On the way to an account it is kept in sight what for.
  const token = inviteTokenIn(path) ?? inviteTokenIn(signInAddress(search))
  const session = useSession()
  return (
    <SessionCard notice={session.status === 'ended' ? t('session.ended') : undefined}>
      {token && (
        <Suspense>
          <Invited token={token} />
        </Suspense>
      )}
      <Switch>
        <Route path="/register">
          <Register />
        </Route>
        <Route path="/reset">
          <Suspense>
            <Reset />
          </Suspense>
        </Route>
        <Route path="/sign-in">
          <Redirect to="/" replace />
        </Route>
        <Route>
          {token ? (
            <Suspense>
              <InvitedStart asked={path} />
            </Suspense>
          ) : (
            <SignIn asked={path} />
          )}
        </Route>
      </Switch>
    </SessionCard>
  )
}
