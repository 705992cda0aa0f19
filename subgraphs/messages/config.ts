// The names that only this service's environment has. Pure; throws once with every bad name.

import { isIP } from 'node:net'
import { trustedProxies } from '#platform/http/trusted-proxies.ts'
import {
  type Env,
  flag,
  integer,
  oneOf,
  optional,
  pairs,
  port,
  text,
  url,
  type Values,
  withDefault,
} from '#platform/process/config.ts'
import { readServiceConfig } from '#platform/process/service-config.ts'

export const ownNames = {
  /** The GraphQL endpoint of chats, asked who is in a chat where the copy is missing or old. */
  MESSAGES_CHATS_URL: url('http', 'https'),
  /** Messages of one sender in a minute. */
  MESSAGES_SEND_LIMIT: withDefault(integer(1, 1_000_000), 600),
  /** Whose pages are looked at where a message links to them: everybody's on the internet, those of the hosts named below, or nobody's. */
  MESSAGES_PREVIEWS: withDefault(oneOf('public', 'named', 'off'), 'public'),
  /** host=address: hosts that are at this address, also in a private network, and at any port. Not in production. */
  MESSAGES_PREVIEW_HOSTS: withDefault(pairs, {}),
  /** What the servers of these pages are told of who asks. */
  MESSAGES_PREVIEW_AGENT: withDefault(text, 'ChatLinkPreviews/1.0 (bot)'),
  /** Where files come and go, on an origin of their own; 0 takes any. */
  MEDIA_PORT: withDefault(port, 0),
  /** How browsers reach that port, where it is not by HOST and MEDIA_PORT. */
  MEDIA_PUBLIC_URL: optional(url('http', 'https')),
  /** How long the head of a request may take, and how long a body may come more slowly than MEDIA_LEAST_RATE; in milliseconds. */
  MEDIA_DEADLINE_MS: withDefault(integer(100, 600_000), 15_000),
  /** Bytes a second: a client that sends a body more slowly is cut. */
  MEDIA_LEAST_RATE: withDefault(integer(1, 1_000_000_000), 1_024),
  /** Connections to that port at once. */
  MEDIA_MAX_CONNECTIONS: withDefault(integer(1, 1_000_000), 4_096),
  /** Connections of one address, or of one /64 of IPv6, to that port at once. */
  MEDIA_MAX_CONNECTIONS_PER_ADDRESS: withDefault(integer(1, 1_000_000), 256),
  /** Proxies in front of that port: their connections are not counted by address. */
  MEDIA_TRUST_PROXY: optional(trustedProxies),
  /** The folder of the files, without an S3-compatible store. */
  MEDIA_DIR: withDefault(text, '.data/media'),
  /** Whether pictures and films keep what their camera has noted: where, when, with which device and by whom. Members load it then. */
  MEDIA_KEEP_METADATA: withDefault(flag, false),
  /** A file with the secret that signs the URLs of files: 32 random bytes or more. */
  MEDIA_KEY_FILE: text,
  /** An S3-compatible store, used instead of the folder; needs the three names below it. Its key may get, put, delete and list. Browsers PUT below incoming/ only. */
  MEDIA_S3_URL: optional(url('http', 'https')),
  MEDIA_S3_REGION: withDefault(text, 'us-east-1'),
  MEDIA_S3_BUCKET: optional(text),
  /** JSON: accessKeyId and secretAccessKey. */
  MEDIA_S3_KEY_FILE: optional(text),
}

export type Config = ReturnType<typeof readConfig>

export const readConfig = (env: Env) => readServiceConfig('messages', ownNames, env, problemsTogether)

/** What is wrong with several names together. */
function problemsTogether(
  {
    MESSAGES_PREVIEW_HOSTS: hosts = {},
    NODE_ENV: environment,
  }: Partial<Values<typeof ownNames> & { NODE_ENV: string }>,
  isGiven: (name: keyof typeof ownNames) => boolean,
): string[] {
  const problem = refuseHosts(hosts, environment)
  const isWhole = isGiven('MEDIA_S3_BUCKET') && isGiven('MEDIA_S3_KEY_FILE')
  const halfStore = isGiven('MEDIA_S3_URL') && !isWhole
  return [
    ...(problem ? [problem] : []),
    ...(halfStore ? ['MEDIA_S3_URL needs MEDIA_S3_BUCKET and MEDIA_S3_KEY_FILE beside it'] : []),
  ]
}

function refuseHosts(hosts: Readonly<Record<string, string>>, environment: string | undefined): string | undefined {
  if (Object.values(hosts).some(address => isIP(address) === 0))
    return 'MESSAGES_PREVIEW_HOSTS is not a list of host=address'
  // There a name must not lead past the rule that keeps people out of our own network.
  if (environment === 'production' && Object.keys(hosts).length > 0)
    return 'MESSAGES_PREVIEW_HOSTS is for development and tests, not for production'
  return undefined
}
