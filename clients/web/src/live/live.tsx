// What runs for as long as somebody is signed in, whatever page is open: the inbox, the heartbeat, and how far this device is.
// Renders nothing.
import { useApolloClient } from '@apollo/client/react'
import { useInboxSubscription } from '@chat-supergraph/react'
import { useEffect } from 'react'
import { useNoticeFeed } from '../notices/use-notice-feed.ts'
import { usePushAnswers } from '../push/use-push-answers.ts'
import { createAcknowledger } from './acknowledger.ts'
import { useHeartbeat } from './heartbeat.ts'

export function Live() {
  const client = useApolloClient()
  const acknowledger = createAcknowledger(client)
  useHeartbeat()
  useNoticeFeed()
  usePushAnswers()
  useInboxSubscription({
    ignoreResults: true,
    onData({ data: { data } }) {
      const event = data?.inbox
      if (event?.__typename === 'ChatActivityChanged') acknowledger.delivered(event.chatId, event.lastSeq)
    },
  })
  useEffect(() => () => acknowledger.flush(), [acknowledger])
  return null
}
