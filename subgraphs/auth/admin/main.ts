// The operator's commands of auth: `rotate-keys`, `grant` and `withdraw`. Run with auth's own environment; in a checkout,
// `npm run admin` gives them that of the running stack.

import { parseArgs } from 'node:util'
import { systemClock } from '#platform/clock.ts'
import { connectMongo } from '#platform/mongo/mongo.ts'
import { ConfigError } from '#platform/process/config.ts'
import { readConfig } from '../config.ts'
import { createStore } from '../store.ts'
import { changeRole } from './change-role.ts'
import { rotateKeys } from './rotate-keys.ts'

const usage = `Commands:
  rotate-keys                             adds a key that signs from a minute on, and drops those that nobody needs any more
  grant --email ADDRESS --role ROLE       gives a platform role: administrator, moderator or service
  withdraw --email ADDRESS --role ROLE    takes it away and ends the person's sessions
`
const EX_USAGE = 64
const EX_CONFIG = 78

/** A mistake of whoever runs the command; its message is all they need. */
class Mistake extends Error {}

async function run([command, ...args]: readonly string[]): Promise<string> {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ args: [...args], options: { email: option, role: option } })
  const config = readConfig(process.env)
  if (command === 'rotate-keys') return rotateKeys(config.own.AUTH_TOKEN_KEYS_FILE, systemClock.now())
  if (command !== 'grant' && command !== 'withdraw') throw new Mistake(usage)
  const { email, role } = values
  if (!email || !role) throw new Mistake(usage)
  await using mongo = await connectMongo({ ...config.mongo, clientId: 'auth-admin' })
  // Awaited here: the connection ends with this function.
  return await changeRole(createStore(mongo), { command, email, role }, systemClock.now())
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof ConfigError ? EX_CONFIG : EX_USAGE
}
