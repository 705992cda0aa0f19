// What auth is started with. Pure: reads the environment that it is given, and throws once with every bad name.

import { type Env, integer, type Names, optional, text, url, withDefault } from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'
import { leastCost, recommendedCost } from './model.ts'

export const ownNames = {
  AUTH_SMTP_URL: url('smtp', 'smtps'),
  AUTH_MAIL_FROM: withDefault(text, 'Chat <no-reply@localhost>'),
  /** The issuer of access tokens; gateways expect the same. */
  AUTH_ISSUER: withDefault(text, 'chat-supergraph'),
  /** A JSON list of ES256 private JWKs, the newest first. */
  AUTH_TOKEN_KEYS_FILE: text,
  /** At least 32 random bytes in hex: the successors of refresh tokens are derived from it. */
  AUTH_REFRESH_KEY_FILE: text,
  /** At least 32 random bytes in hex: mailed codes are hashed, and waiting mails sealed, with keys derived from it. */
  AUTH_CODE_KEY_FILE: text,
  /** A MaxMind DB (.mmdb) that tells where addresses are; without it sessions have no place. */
  AUTH_PLACES_FILE: optional(text),
  /** What a password's hash costs: memory in KiB, and how often it is gone over. */
  AUTH_ARGON2_MEMORY_KIB: withDefault(integer(leastCost.memoryKib, 4_194_304), recommendedCost.memoryKib),
  AUTH_ARGON2_PASSES: withDefault(integer(leastCost.passes, 100), recommendedCost.passes),
  /** Multiplies every limit that is counted per network address, for where many people share one. */
  AUTH_ADDRESS_LIMIT_FACTOR: withDefault(integer(1, 100_000), 1),
} satisfies Names

/** For tests, which sign thousands in who have nothing to lose; every other environment refuses what is below OWASP's least. */
const namesInTests = {
  ...ownNames,
  AUTH_ARGON2_MEMORY_KIB: withDefault(integer(8, 4_194_304), recommendedCost.memoryKib),
  AUTH_ARGON2_PASSES: withDefault(integer(1, 100), recommendedCost.passes),
} satisfies Names

export type Config = ReturnType<typeof readConfig>

/** @throws ConfigError */
export function readConfig(env: Env) {
  return readServiceConfig('auth', env.NODE_ENV === 'test' ? namesInTests : ownNames, env)
}
