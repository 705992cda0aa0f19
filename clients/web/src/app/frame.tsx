// The frame around every page of somebody who is signed in: navigation, the banner, and the routes. What is live for the whole app
// runs in `<Live />`.
import { Loading } from '@chat-supergraph/ui/kit'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ChatsPage } from '../chats/chats-page.tsx'
import { useMyselfQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { AppKeys } from '../keys/app-keys.tsx'
import { SkipLink } from '../keys/skip-link.tsx'
import { Live } from '../live/live.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Navigation } from './navigation.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { type Viewer, ViewerProvider } from './viewer.tsx'

const NoticesPage = lazy(() => import('../notices/notices-page.tsx').then(page => ({ default: page.NoticesPage })))
const InvitePage = lazy(() => import('../invites/invite-page.tsx').then(page => ({ default: page.InvitePage })))
const LaterPage = lazy(() => import('../later/later-page.tsx').then(page => ({ default: page.LaterPage })))
const ThreadsPage = lazy(() => import('../threads/threads-page.tsx').then(page => ({ default: page.ThreadsPage })))
const SettingsPage = lazy(() => import('../settings/settings-page.tsx').then(page => ({ default: page.SettingsPage })))

export function Frame({ userId }: { userId: string }) {
  const { t } = useI18n()
  const [path] = useLocation()
  const { data } = useMyselfQuery()
  const viewer: Viewer = data?.me ?? { id: userId, displayName: '', handle: null, avatarUrl: null }
  return (
    <ViewerProvider value={viewer}>
      <Live />
      {path.startsWith('/c/') && <SkipLink />}
      <div className="flex h-full flex-col">
        <OfflineBanner />
        <div className="flex min-h-0 flex-1 flex-col-reverse md:flex-row">
          <Navigation path={path} />
          <div className="min-h-0 min-w-0 flex-1">
            <ErrorBoundary resetKey={path}>
              <Suspense fallback={<Loading label={t('app.loading')} />}>
                <Switch>
                  <Route path="/threads">
                    <ThreadsPage />
                  </Route>
                  <Route path="/notices">
                    <NoticesPage />
                  </Route>
                  <Route path="/settings/:section?">
                    <SettingsPage />
                  </Route>
                  <Route path="/later">
                    <LaterPage />
                  </Route>
                  <Route path="/invite/:token">{({ token }) => <InvitePage key={token} token={token} />}</Route>
                  <Route path="/">
                    <ChatsPage />
                  </Route>
                  <Route path="/c/:chatId">{({ chatId }) => <ChatsPage chatId={chatId} />}</Route>
                  <Route>
                    <Redirect to="/" replace />
                  </Route>
                </Switch>
              </Suspense>
            </ErrorBoundary>
          </div>
        </div>
      </div>
      <AppKeys />
    </ViewerProvider>
  )
}
