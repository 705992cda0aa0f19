// What runs for as long as somebody is signed in, whatever is on the screen: the inbox, the heartbeat, and how far this device is.
import { useApolloClient } from '@apollo/client/react'
import { useInboxSubscription } from '@chat-supergraph/react'
import { useEffect } from 'react'
import { createAcknowledger } from './acknowledger.ts'
import { useHeartbeat } from './heartbeat.ts'

/** Renders nothing. `ChatProvider` has one; a second one would say everything twice. */
export function Live() {
  const client = useApolloClient()
  const acknowledger = createAcknowledger(client)
  useHeartbeat()
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
