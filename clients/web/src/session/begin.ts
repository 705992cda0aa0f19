// What every way of signing in ends with.

import type { SessionTokensFragment } from '@chat-supergraph/react'
import { useSession } from '@chat-supergraph/react'
import { useLocation, useSearchParams } from 'wouter'
import { rememberDevice } from './device.ts'

/** Over https the refresh token lives in a cookie that scripts cannot read; without it no browser would keep that cookie. */
export const sessionOptions = { cookie: location.protocol === 'https:' }

/** Begins the session, and goes to the page that was asked for before. */
export function useBegin(): (tokens: SessionTokensFragment) => void {
  const { begin } = useSession()
  const [path, navigate] = useLocation()
  const [search] = useSearchParams()
  return tokens => {
    rememberDevice(tokens.deviceToken)
    const asked = search.get('to')
    const isOwnPage = path === '/register' || path === '/reset'
    if (isOwnPage) navigate(asked?.startsWith('/') && !asked.startsWith('//') ? asked : '/', { replace: true })
    begin(tokens)
  }
}
