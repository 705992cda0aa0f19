// Says that this tab is here, whether somebody uses it, and which chat is on its screen; more often where that changes.
import { useApolloClient } from '@apollo/client/react'
import { HeartbeatDocument } from '@chat-supergraph/react'
import { useEffect } from 'react'
import { shownChats } from './shown-chats.ts'

const idleMs = 2 * 60_000
const fallbackMs = 30_000
const signs = ['pointerdown', 'keydown', 'pointermove', 'focus'] as const

export function useHeartbeat(): void {
  const client = useApolloClient()

  useEffect(() => {
    const shown = shownChats(client)
    const deviceId = crypto.randomUUID()
    let lastSign = Date.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false

    async function say(isLeaving = false): Promise<void> {
      clearTimeout(timer)
      const isShown = document.visibilityState === 'visible'
      const isActive = isShown && Date.now() - lastSign < idleMs
      const visibleChatIds = isShown ? [...shown.ids] : []
      const input = { deviceId, isActive, visibleChatIds, isLeaving }
      const options = isLeaving ? { context: { fetchOptions: { keepalive: true } } } : {}
      const answer = await client
        .mutate({ mutation: HeartbeatDocument, variables: { input }, ...options })
        .catch(() => undefined)
      if (stopped) return
      const result = answer?.data?.heartbeat
      clearTimeout(timer)
      timer = setTimeout(() => void say(), result?.__typename === 'HeartbeatSuccess' ? result.nextInMs : fallbackMs)
    }

    const onSign = (): void => {
      const wasIdle = Date.now() - lastSign >= idleMs
      lastSign = Date.now()
      if (wasIdle) void say()
    }
    const onVisibility = (): void => void say()
    const onLeave = (): void => void say(true)
    const stopWatching = shown.subscribe(() => void say())
    void say()
    for (const sign of signs) addEventListener(sign, onSign, { passive: true })
    document.addEventListener('visibilitychange', onVisibility)
    addEventListener('pagehide', onLeave)
    return () => {
      stopped = true
      clearTimeout(timer)
      stopWatching()
      for (const sign of signs) removeEventListener(sign, onSign)
      document.removeEventListener('visibilitychange', onVisibility)
      removeEventListener('pagehide', onLeave)
    }
  }, [client])
}
