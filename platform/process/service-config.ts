// The variables that every subgraph process knows, and what they become. A service's own config.ts adds its own names.

import {
  type Env,
  flag,
  list,
  mongoUrl,
  type Names,
  oneOf,
  optional,
  port,
  readNames,
  type Together,
  text,
  url,
  type Values,
  withDefault,
} from './config.ts'
import { redisUrl } from './redis-address.ts'
import { type TracingConfig, tracingNames, tracingOf } from './tracing-config.ts'

const common = {
  NODE_ENV: withDefault(oneOf('development', 'test', 'production'), 'development'),
  HOST: withDefault(text, '127.0.0.1'),
  LOG_LEVEL: withDefault(oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'), 'info'),
  NAMESPACE: withDefault(text, ''),
  /** Of a replica set: all of its members, or some. */
  MONGO_URL: mongoUrl,
  /** JSON: username and password. Absent for a server that asks nobody. */
  MONGO_CREDENTIALS_FILE: optional(text),
  /** One server, a cluster (redis+cluster://a:6379,b:6379), or sentinels (redis+sentinel://a:26379,b:26379/name-of-the-master). */
  REDIS_URL: redisUrl,
  /** JSON: username and password. Absent for a server that asks nobody. */
  REDIS_CREDENTIALS_FILE: optional(text),
  KAFKA_BROKERS: list,
  /** JSON: username and password, for SASL/PLAIN. Absent for brokers that ask nobody. */
  KAFKA_CREDENTIALS_FILE: optional(text),
  IDENTITY_KEYS_FILE: text,
  IDENTITY_SIGNING_KEY_FILE: text,
  TRUST: withDefault(oneOf('gateway', 'token'), 'gateway'),
  TRUST_JWKS_URL: optional(url('http', 'https')),
  INTROSPECTION: optional(flag),
  ...tracingNames,
} satisfies Names

/** What every subgraph is started with, beside its own names. */
export interface ServiceConfig {
  readonly service: string
  readonly environment: 'development' | 'test' | 'production'
  readonly logLevel: string
  /** Absent: no spans are recorded. */
  readonly tracing: TracingConfig | undefined
  /** Names under our prefixes that nothing reads; told in the log at the start. */
  readonly unknownNames: readonly string[]
  /** Prefixes the database, every Redis channel and key, and every Kafka topic and group: several systems can share servers. */
  readonly namespace: string
  readonly http: { readonly host: string; readonly port: number; readonly adminPort: number }
  readonly mongo: { readonly url: string; readonly credentialsFile: string | undefined; readonly database: string }
  readonly redis: { readonly url: string; readonly credentialsFile: string | undefined; readonly namespace: string }
  readonly kafka: {
    readonly brokers: readonly string[]
    readonly credentialsFile: string | undefined
    readonly namespace: string
    readonly clientId: string
  }
  readonly identity: {
    readonly keysFile: string
    readonly signingKeyFile: string
    readonly trust: 'gateway' | 'token'
    readonly jwksUrl: string | undefined
  }
  /** On in development, off in production, unless INTROSPECTION says otherwise. */
  readonly introspection: boolean
}

/** The names of a service's process: the common ones, its two ports, and `own`. Used by `readServiceConfig` and by the test of .env.example. */
export function namesOf<N extends Names>(service: string, own: N) {
  const prefix = `${service.toUpperCase()}_`
  return { ...common, [`${prefix}PORT`]: withDefault(port, 0), [`${prefix}ADMIN_PORT`]: withDefault(port, 0), ...own }
}

/**
 * Reads a subgraph's environment.
 * @param together what is wrong with the service's own names together; also given NODE_ENV
 * @returns the common part, and the service's own names under `own`
 * @throws ConfigError with every misspelt name and bad value at once
 */
export function readServiceConfig<N extends Names>(
  service: string,
  own: N,
  env: Env,
  together: Together<N & Pick<typeof common, 'NODE_ENV'>> = () => [],
): ServiceConfig & { own: Values<N> } {
  const prefix = `${service.toUpperCase()}_`
  const names = namesOf(service, own)
  const read = readNames(service, prefix, names, env, (values, isGiven) => {
    const { TRUST } = values as Partial<Values<typeof common>>
    const without = TRUST === 'token' && !isGiven('TRUST_JWKS_URL')
    const trust = without ? ['TRUST=token needs TRUST_JWKS_URL, where the access tokens’ keys are'] : []
    return [...trust, ...together(values as Parameters<typeof together>[0], isGiven)]
  })
  const values = read.values as Values<typeof common> & Values<N> & Record<string, unknown>
  const ownValues = Object.fromEntries(Object.keys(own).map(name => [name, values[name]])) as Values<N>
  return Object.freeze({
    service,
    environment: values.NODE_ENV,
    logLevel: values.LOG_LEVEL,
    tracing: tracingOf(values, service),
    unknownNames: read.unknown,
    namespace: values.NAMESPACE,
    http: {
      host: values.HOST,
      port: Number(values[`${prefix}PORT`]),
      adminPort: Number(values[`${prefix}ADMIN_PORT`]),
    },
    mongo: {
      url: values.MONGO_URL,
      credentialsFile: values.MONGO_CREDENTIALS_FILE,
      database: `${values.NAMESPACE}${service}`,
    },
    redis: { url: values.REDIS_URL, credentialsFile: values.REDIS_CREDENTIALS_FILE, namespace: values.NAMESPACE },
    kafka: {
      brokers: values.KAFKA_BROKERS,
      credentialsFile: values.KAFKA_CREDENTIALS_FILE,
      namespace: values.NAMESPACE,
      clientId: service,
    },
    identity: {
      keysFile: values.IDENTITY_KEYS_FILE,
      signingKeyFile: values.IDENTITY_SIGNING_KEY_FILE,
      trust: values.TRUST,
      jwksUrl: values.TRUST_JWKS_URL,
    },
    introspection: values.INTROSPECTION ?? values.NODE_ENV !== 'production',
    own: ownValues,
  })
}
