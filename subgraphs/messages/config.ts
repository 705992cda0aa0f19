// The names that only this service's environment has. Pure; throws once with every bad name.

import { ConfigError, type Env, optional, port, text, url, withDefault } from '#platform/config.ts'
import { readServiceConfig } from '#platform/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of chats, asked who is in a chat where the copy is missing or old. */
  MESSAGES_CHATS_URL: url('http', 'https'),
  /** Where files come and go, on an origin of their own; 0 takes any. */
  MEDIA_PORT: withDefault(port, 0),
  /** How browsers reach that port, where it is not by HOST and MEDIA_PORT. */
  MEDIA_PUBLIC_URL: optional(url('http', 'https')),
  /** The folder of the files, without an S3-compatible store. */
  MEDIA_DIR: withDefault(text, '.data/media'),
  /** A file with the secret that signs the URLs of files: 32 random bytes or more. */
  MEDIA_KEY_FILE: text,
  /** An S3-compatible store, used instead of the folder; needs the three names below it. */
  MEDIA_S3_URL: optional(url('http', 'https')),
  MEDIA_S3_REGION: withDefault(text, 'us-east-1'),
  MEDIA_S3_BUCKET: optional(text),
  /** JSON: accessKeyId and secretAccessKey. */
  MEDIA_S3_KEY_FILE: optional(text),
}

export type Config = ReturnType<typeof readConfig>

export function readConfig(env: Env) {
  const config = readServiceConfig('messages', ownNames, env)
  const { MEDIA_S3_URL, MEDIA_S3_BUCKET, MEDIA_S3_KEY_FILE } = config.own
  if (MEDIA_S3_URL && !(MEDIA_S3_BUCKET && MEDIA_S3_KEY_FILE))
    throw new ConfigError('messages', ['MEDIA_S3_URL needs MEDIA_S3_BUCKET and MEDIA_S3_KEY_FILE beside it'])
  return config
}
