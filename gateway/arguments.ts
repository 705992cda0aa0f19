// The command line of a gateway, as the environment that it stands for.

import { parseArgs } from 'node:util'
import { ConfigError, type Env } from '#platform/process/config.ts'

/** Reads `--supergraph FILE --port N --admin-port N`. @throws ConfigError where it holds anything else */
export function argumentsAsEnv(argv: readonly string[]): Env {
  const option = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { supergraph: option, port: option, 'admin-port': option },
    })
    return Object.fromEntries(
      Object.entries({
        GATEWAY_SUPERGRAPH: values.supergraph,
        GATEWAY_PORT: values.port,
        GATEWAY_ADMIN_PORT: values['admin-port'],
      }).filter(([, value]) => value !== undefined),
    )
  } catch (error) {
    throw new ConfigError('gateway', [error instanceof Error ? error.message : String(error)])
  }
}
