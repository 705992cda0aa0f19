// Somebody's two devices: one shows a notification, the other reads the message, and the first one takes the notification away.

import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import type { Endpoints } from '../options.ts'
import type { Api } from '../seed/api.ts'
import type { Person } from '../seed/people.ts'

const notificationEvents = `subscription Desk { notificationEvents(after: "0") {
  __typename
  ... on NotificationEvent { unreadCount }
  ... on NotificationCreated { notification { id message { seq } } }
  ... on NotificationsRead { notificationIds }
} }`

interface NotificationEvent {
  readonly __typename: string
  readonly unreadCount: number
  readonly notification?: { readonly id: string; readonly message: { readonly seq: number } | null } | null
  readonly notificationIds?: readonly string[]
}

export interface WithdrawalOptions {
  readonly endpoints: Endpoints
  readonly api: Api
  readonly chatId: string
  readonly seq: number
  readonly reader: Person
}

export interface Withdrawal {
  readonly shown: Promise<string>
  readonly withdrawn: Promise<string>
  /** The other device says that the message was on its screen. */
  read(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** The first device listens when this returns; what was notified before comes first. */
export function watchWithdrawal({ endpoints, api, chatId, seq, reader }: WithdrawalOptions): Withdrawal {
  const [shown, withdrawn] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
  const fail = (error: unknown) => {
    shown.reject(error)
    withdrawn.reject(error)
  }
  // Whoever waits for the second one hears of a failure too.
  withdrawn.promise.catch(() => undefined)
  let id: string | undefined
  const client = createClient({
    url: endpoints.gatewayWsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { token: reader.accessToken },
  })
  const next = ({ notification, notificationIds, unreadCount }: NotificationEvent) => {
    if (notification?.message?.seq === seq) {
      id = notification.id
      shown.resolve(`${reader.displayName}'s desk shows it: ${unreadCount} unread`)
    }
    if (id !== undefined && notificationIds?.includes(id))
      withdrawn.resolve(`${reader.displayName}'s desk takes it away: ${unreadCount} unread, as the phone has read it`)
  }
  client.subscribe<{ notificationEvents: NotificationEvent | null }>(
    { query: notificationEvents },
    {
      next: ({ data, errors }) => {
        if (errors) fail(new Error(errors.map(({ message }) => message).join('; ')))
        if (data?.notificationEvents) next(data.notificationEvents)
      },
      error: fail,
      complete: () => fail(new Error('the subscription ended before the notification was withdrawn')),
    },
  )
  return {
    shown: shown.promise,
    withdrawn: withdrawn.promise,
    async read() {
      await api.ask(
        'mutation Read($input: AcknowledgeInput!) { acknowledge(input: $input) { __typename } }',
        { input: { positions: [{ chatId, readSeq: seq, deliveredSeq: seq }] } },
        reader.accessToken,
      )
    },
    [Symbol.asyncDispose]: async () => {
      await client.dispose()
    },
  }
}
