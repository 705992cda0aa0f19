// The pages for whoever is not signed in. Signing in happens at whatever address was asked for; the two other pages remember it.
import { useSession } from '@chat-supergraph/react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { Register } from './register.tsx'
import { Reset } from './reset.tsx'
import { SessionCard } from './session-card.tsx'
import { SignIn } from './sign-in.tsx'

export function SessionPages() {
  const { t } = useI18n()
  const [path] = useLocation()
  const session = useSession()
  return (
    <SessionCard notice={session.status === 'ended' ? t('session.ended') : undefined}>
      <Switch>
        <Route path="/register">
          <Register />
        </Route>
        <Route path="/reset">
          <Reset />
        </Route>
        <Route path="/sign-in">
          <Redirect to="/" replace />
        </Route>
        <Route>
          <SignIn asked={path} />
        </Route>
      </Switch>
    </SessionCard>
  )
}
