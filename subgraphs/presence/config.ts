// The names that only this service's environment has. Pure; throws once with every bad name.

import { type Env, url } from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of chats, asked who is in a chat where the copy is missing or old. */
  PRESENCE_CHATS_URL: url('http', 'https'),
  /** The GraphQL endpoint of users, asked who lets whom see them. */
  PRESENCE_USERS_URL: url('http', 'https'),
}

export type Config = ReturnType<typeof readConfig>

export const readConfig = (env: Env) => readServiceConfig('presence', ownNames, env)
