// The names that only this service's environment has. Pure; throws once with every bad name.

import { type Env, flag, optional, text, url, withDefault } from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of chats, asked who is in a chat where the copy is missing or old. */
  NOTIFICATIONS_CHATS_URL: url('http', 'https'),
  /** The GraphQL endpoint of auth, asked for the address that a digest goes to. */
  NOTIFICATIONS_AUTH_URL: url('http', 'https'),
  /** Where digests are handed in; without it none are sent. */
  NOTIFICATIONS_SMTP_URL: optional(url('smtp', 'smtps')),
  /** Who digests come from. */
  NOTIFICATIONS_MAIL_FROM: withDefault(text, 'Chat <no-reply@localhost>'),
  /** A JSON file of {subject, publicKey, privateKey}: the VAPID keys of Web Push; without it browsers are not told. */
  NOTIFICATIONS_VAPID_FILE: optional(text),
  /** Lets push services stand in private networks; for development only. */
  NOTIFICATIONS_PUSH_PRIVATE: withDefault(flag, false),
}

export type Config = ReturnType<typeof readConfig>

export const readConfig = (env: Env) => readServiceConfig('notifications', ownNames, env)
