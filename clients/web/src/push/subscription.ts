// This browser's subscription to pushes: its worker, its keys, and what the server keeps of it.

import type { ApolloClient } from '@apollo/client'
import { CreatePushSubscriptionDocument, DeletePushSubscriptionDocument } from '@chat-supergraph/react'
import type { Refused } from '@chat-supergraph/ui/kit'
import type { PushWords } from './messages.ts'

export const isPushSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis

export async function currentSubscription(): Promise<PushSubscription | null> {
  if (!isPushSupported()) return null
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/**
 * Registers the worker, subscribes with the server's key, and has the server keep it.
 * @returns the server's refusal; undefined where all went well
 * @throws where the browser or its push service refuses
 */
export async function subscribe(
  client: ApolloClient,
  publicKey: string,
  words: PushWords,
): Promise<Refused | undefined> {
  await leaveWords(words)
  await navigator.serviceWorker.register('/push-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { endpoint = '', keys = {} } = subscription.toJSON()
  const input = {
    endpoint,
    publicKey: keys.p256dh ?? '',
    secret: keys.auth ?? '',
    device: navigator.platform.slice(0, 64) || null,
  }
  const { data } = await client.mutate({ mutation: CreatePushSubscriptionDocument, variables: { input } })
  const result: Refused | undefined = data?.createPushSubscription
  if (result?.__typename === 'CreatePushSubscriptionSuccess') return undefined
  await subscription.unsubscribe()
  return result ?? {}
}

/** Ends it on the server first, so that nothing is sent to a browser that no longer listens. */
export async function unsubscribe(client: ApolloClient): Promise<void> {
  const subscription = await currentSubscription()
  if (!subscription) return
  const variables = { input: { endpoint: subscription.endpoint } }
  await client.mutate({ mutation: DeletePushSubscriptionDocument, variables }).catch(() => undefined)
  await subscription.unsubscribe()
}

/** For the worker, which has no catalogue of its own. */
async function leaveWords(words: PushWords): Promise<void> {
  await (await caches.open('push')).put('/push-words', Response.json(words))
}
