// Answers the service worker: the words of a message that it is to show, and the page that a click leads to.

import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { plainTextOf } from '@chat-supergraph/ui'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { PushedMessageDocument } from '../generated/operations.ts'
import type { FromWorker } from './messages.ts'

export function usePushAnswers(): void {
  const client = useApolloClient()
  const [, navigate] = useLocation()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const answer = ({ data, ports: [port] }: MessageEvent<FromWorker>): void => {
      if ('open' in data) navigate(data.open)
      else void wordsOf(client, data.push.messageId).then(words => port?.postMessage(words))
    }
    navigator.serviceWorker.addEventListener('message', answer)
    return () => navigator.serviceWorker.removeEventListener('message', answer)
  }, [client, navigate])
}

/** @returns null where the message has no words, or cannot be read: the worker has its own then */
async function wordsOf(client: ApolloClient, id: string | null) {
  if (!id) return null
  const answer = await client.query({ query: PushedMessageDocument, variables: { id } }).catch(() => undefined)
  const message = answer?.data?.message
  if (!message?.body || !message.sender) return null
  const { sender, chat, body } = message
  return {
    title: chat?.title ? `${sender.displayName} · ${chat.title}` : sender.displayName,
    body: await plainTextOf(body),
  }
}
