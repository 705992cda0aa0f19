// The table of our own processes: which there are, what each starts after, and the environment that only it gets.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KeyFiles } from './keys.ts'
import type { Servers } from './parts/part.ts'

export const checkout = fileURLToPath(new URL('..', import.meta.url))

export const serviceNames = ['auth', 'users', 'chats', 'messages', 'notifications', 'presence'] as const
export type ServiceName = (typeof serviceNames)[number]

/** What a service's environment is made of. */
export interface ServiceContext {
  servers: Servers
  keys: KeyFiles
  /** The GraphQL URL of a service. */
  urlOf: (service: ServiceName) => string
}

interface FurtherPort {
  /** In the port book: the service's own name, and more. */
  readonly name: `${ServiceName}-${string}`
  /** The variable by which a process is told what to listen on. */
  readonly portVariable: string
  /** The one by which it is told where others find it. */
  readonly urlVariable: string
}

interface ServiceDefinition {
  /** Services that must be ready first. */
  after: readonly ServiceName[]
  /** Ports beside the usual two. */
  ports?: readonly FurtherPort[]
  env: (context: ServiceContext) => Record<string, string>
}

const definitions: Record<ServiceName, ServiceDefinition> = {
  auth: {
    after: [],
    env: ({ servers, keys }) => ({
      AUTH_SMTP_URL: servers.smtpUrl,
      AUTH_TOKEN_KEYS_FILE: keys.tokens,
      AUTH_REFRESH_KEY_FILE: keys.refresh,
      AUTH_CODE_KEY_FILE: keys.codes,
      // Everyone who uses this stack comes from one address.
      AUTH_ADDRESS_LIMIT_FACTOR: '100000',
      // The least that is allowed: none of the sign-ins here is worth stealing.
      AUTH_ARGON2_MEMORY_KIB: '19456',
      AUTH_ARGON2_PASSES: '2',
    }),
  },
  users: { after: [], env: ({ urlOf }) => ({ USERS_AUTH_URL: urlOf('auth'), USERS_MESSAGES_URL: urlOf('messages') }) },
  chats: { after: [], env: ({ urlOf }) => ({ CHATS_USERS_URL: urlOf('users') }) },
  messages: {
    after: ['auth', 'users', 'chats'],
    // The signed URLs of files name it: they have to be good after a restart too.
    ports: [{ name: 'messages-media', portVariable: 'MEDIA_PORT', urlVariable: 'MEDIA_PUBLIC_URL' }],
    env: ({ urlOf, keys }) => ({
      MESSAGES_CHATS_URL: urlOf('chats'),
      MEDIA_KEY_FILE: keys.media,
      // The few people of this stack say what thousands would.
      MESSAGES_SEND_LIMIT: '1000000',
      // Beside the keys, in the stack's own data folder.
      MEDIA_DIR: join(dirname(keys.media), '..', 'media'),
    }),
  },
  notifications: {
    after: ['auth', 'users', 'chats'],
    env: ({ servers, keys, urlOf }) => ({
      NOTIFICATIONS_CHATS_URL: urlOf('chats'),
      NOTIFICATIONS_AUTH_URL: urlOf('auth'),
      NOTIFICATIONS_SMTP_URL: servers.smtpUrl,
      NOTIFICATIONS_VAPID_FILE: keys.vapid,
      NOTIFICATIONS_PUSH_PRIVATE: 'true',
    }),
  },
  presence: {
    after: ['auth', 'users', 'chats'],
    env: ({ urlOf }) => ({ PRESENCE_CHATS_URL: urlOf('chats'), PRESENCE_USERS_URL: urlOf('users') }),
  },
}

export function definitionOf(service: ServiceName): ServiceDefinition {
  return definitions[service]
}

/** The services whose folder is below `root`. */
export function presentServices(root: string): ServiceName[] {
  return serviceNames.filter(name => existsSync(entryOf(name, root)))
}

/**
 * What Node.js is started with for a process of this name. Requests of a gateway live for milliseconds: with V8's first young generation of
 * 1 MiB a query took twice the CPU, with one of up to 32 MiB an idle socket keeps 24 KB resident instead of 12.
 */
export const nodeArgumentsOf = (name: ServiceName | 'gateway'): readonly string[] =>
  name === 'gateway' ? ['--max-semi-space-size=8'] : []

/** The script that a process of this name runs. */
export function entryOf(name: ServiceName | 'gateway', root: string): string {
  return name === 'gateway' ? join(root, 'gateway', 'main.ts') : join(root, 'subgraphs', name, 'main.ts')
}
