// The names that only this service's environment has. Pure; throws once with every bad name.

import { type Env, url } from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of users, asked whether somebody exists who was never heard of. */
  CHATS_USERS_URL: url('http', 'https'),
}

export type Config = ReturnType<typeof readConfig>

export const readConfig = (env: Env) => readServiceConfig('chats', ownNames, env)
