// What users is started with. Pure: reads the environment that it is given, and throws once with every bad name.

import { type Env, type Names, url } from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of auth, asked for accounts that no event has told of yet. */
  USERS_AUTH_URL: url('http', 'https'),
  /** The GraphQL endpoint of messages, asked for the uploads that pictures of people are made of. */
  USERS_MESSAGES_URL: url('http', 'https'),
} satisfies Names

export type Config = ReturnType<typeof readConfig>

/** @throws ConfigError */
export function readConfig(env: Env) {
  return readServiceConfig('users', ownNames, env)
}
