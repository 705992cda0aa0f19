// A service or a gateway as a child process: its command, its environment, and how it says that it listens.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isListening } from '#platform/process/listening.ts'
import { inheritedEnvironment, nodeArgsName, processName } from '../environment.ts'
import type { KeyFiles } from '../keys.ts'
import type { ProcessName, StackOptions } from '../options.ts'
import type { Servers } from '../parts/part.ts'
import type { ProcessSpec } from '../processes/guarded-process.ts'
import { definitionOf, entryOf, nodeArgumentsOf, type ServiceContext, type ServiceName } from '../services.ts'
import type { Replicas } from './replicas.ts'

export interface ProcessContext {
  options: StackOptions
  root: string
  host: string
  namespace: string
  servers: Servers
  keys: KeyFiles
  cacheDir: string
  /** Ports by their names in the port book. */
  portOf: (name: string) => number
  replicas: Replicas
  /** The services of this stack. */
  services: readonly ServiceName[]
}

// What auth puts into its tokens by default, as issuer and as audience.
const tokenIssuer = 'chat-supergraph'

export function originOf({ host, portOf }: ProcessContext, name: string): string {
  return `http://${host}:${portOf(name)}`
}

/** @param instance `messages`, `messages-2`, ... */
export function serviceSpec(name: ServiceName, instance: string, context: ProcessContext): ProcessSpec {
  const { servers, keys, replicas } = context
  const urlOf = (service: ServiceName) => `${originOf(context, service)}/graphql`
  const further = (definitionOf(name).ports ?? []).flatMap(({ name: port, portVariable, urlVariable }) => [
    [portVariable, String(context.portOf(replicas.listensOn(instance, port)))],
    [urlVariable, originOf(context, port)],
  ])
  return nodeProcess(name, instance, context, {
    ...environmentOf(name, { servers, keys, urlOf, namespace: context.namespace }),
    ...Object.fromEntries(further),
  })
}

/** What a service has to be told, and whoever acts in its place: its servers, its keys, and where other services are. */
export function environmentOf(
  name: ServiceName,
  { namespace, ...context }: ServiceContext & { readonly namespace: string },
): Record<string, string> {
  const { servers, keys } = context
  return {
    NAMESPACE: namespace,
    MONGO_URL: servers.mongoUrl,
    REDIS_URL: servers.redisUrl,
    KAFKA_BROKERS: servers.kafkaBrokers,
    IDENTITY_KEYS_FILE: keys.identity,
    IDENTITY_SIGNING_KEY_FILE: keys.signing[name] ?? '',
    ...definitionOf(name).env(context),
  }
}

/** @param instance `gateway`, `gateway-2`, ... */
export function gatewaySpec(instance: string, context: ProcessContext): ProcessSpec {
  const urls = context.services.map(service => `${service}=${originOf(context, service)}/graphql`)
  const identity = {
    IDENTITY_KEYS_FILE: context.keys.identity,
    IDENTITY_SIGNING_KEY_FILE: context.keys.signing.gateway ?? '',
    GATEWAY_JWKS_URL: `${originOf(context, 'auth')}/.well-known/jwks.json`,
    GATEWAY_TOKEN_ISSUER: tokenIssuer,
    GATEWAY_TOKEN_AUDIENCE: tokenIssuer,
    GATEWAY_REVOCATIONS: 'auth:revocations',
    GATEWAY_COOKIES: 'auth:__Host-refresh',
  }
  const reports = { GATEWAY_CONNECTION_REPORTS: 'presence:reportConnections' }
  return nodeProcess('gateway', instance, context, {
    // Everyone who uses this stack comes from one address.
    GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: '100000',
    GATEWAY_MAX_OPERATIONS_PER_ADDRESS: '1000000',
    GATEWAY_COST_PER_ADDRESS: '1000000000',
    GATEWAY_SUPERGRAPH: join(context.root, 'schema', 'supergraph.graphql'),
    GATEWAY_SUBGRAPH_URLS: urls.join(','),
    ...(context.services.includes('auth') ? identity : {}),
    ...(context.services.includes('presence') ? reports : {}),
    ...playgroundOf(context.root),
    ...webAppOf(context),
  })
}

/** Its pages are served from the moment on that they are built. */
function playgroundOf(root: string): Record<string, string> {
  const source = join(root, 'clients', 'playground')
  return existsSync(source) ? { GATEWAY_PLAYGROUND: join(source, 'dist') } : {}
}

/** Files have a door of their own, on any port of this host. */
function webAppOf({ root, host }: ProcessContext): Record<string, string> {
  const source = join(root, 'clients', 'web')
  if (!existsSync(source)) return {}
  return { GATEWAY_WEB: join(source, 'dist'), GATEWAY_WEB_SOURCES: `http://${host}:*` }
}

function nodeProcess(
  kind: ProcessName,
  instance: string,
  context: ProcessContext,
  own: Record<string, string>,
): ProcessSpec {
  const { options, root, host, portOf, cacheDir, replicas } = context
  const prefix = kind.toUpperCase()
  return {
    command: process.execPath,
    args: [...nodeArgumentsOf(kind), ...nodeArgsOf(options), entryOf(kind, root)],
    cwd: root,
    ipc: true,
    env: {
      ...inheritedEnvironment(),
      NODE_ENV: options.ephemeral ? 'test' : 'development',
      NODE_COMPILE_CACHE: join(cacheDir, '..', 'cache', 'node'),
      APOLLO_TELEMETRY_DISABLED: 'true',
      HOST: host,
      [processName]: instance,
      [`${prefix}_PORT`]: String(portOf(replicas.listensOn(instance, kind))),
      [`${prefix}_ADMIN_PORT`]: String(portOf(`${instance}-admin`)),
      ...own,
      ...options.env?.all,
      ...options.env?.[kind],
    },
    ready: said => said.some(isListening),
    readyWithinMs: 180_000,
    stopWithinMs: 20_000,
  }
}

/** Those of the environment reach the stacks that tests start themselves too. */
function nodeArgsOf({ nodeArgs = [] }: StackOptions): string[] {
  const given = process.env[nodeArgsName]?.split(' ').filter(arg => arg !== '') ?? []
  return [...given, ...nodeArgs]
}
