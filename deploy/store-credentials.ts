// Who may use MongoDB, Redis, Kafka and Grafana, made on the first start: a name and a password of its own for every service at each store, and
// what each store reads to know them by. What the stores read is derived, and written anew at each start.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Login {
  readonly username: string
  readonly password: string
}

const stores = ['mongo', 'redis', 'kafka'] as const

/** @param folder the volume of keys: `<service>/<store>.json` for services, `<store>/` for the stores */
export async function ensureStoreCredentials(folder: string, services: readonly string[]): Promise<void> {
  for (const name of [...services, ...stores]) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
  const logins = async (store: string) =>
    Promise.all(services.map(service => ensureLogin(join(folder, service, `${store}.json`), service)))
  await writeMongo(join(folder, 'mongo'), await logins('mongo'))
  await writeRedis(join(folder, 'redis'), await logins('redis'))
  await writeKafka(join(folder, 'kafka'), await logins('kafka'))
  // A person's, whom no service needs to know.
  await mkdir(join(folder, 'grafana'), { recursive: true, mode: 0o700 })
  await ensureText(join(folder, 'grafana', 'admin.password'), newPassword)
}

async function writeMongo(folder: string, logins: readonly Login[]): Promise<void> {
  await ensureText(join(folder, 'root.password'), newPassword)
  // What the members of a replica set know each other by: base64, at most 1,024 characters.
  await ensureText(join(folder, 'replica.key'), () => randomBytes(512).toString('base64'))
  await write(join(folder, 'users.json'), JSON.stringify(logins))
}

/** Nothing of a service needs FLUSHALL, KEYS or CONFIG; INFO is what its library asks when it connects. */
const redisRights = '~* &* +@all -@admin -@dangerous +info'

async function writeRedis(folder: string, logins: readonly Login[]): Promise<void> {
  const health = await ensureText(join(folder, 'health.password'), newPassword)
  const users = [
    'user default off',
    `user health on ${redisHash(health)} -@all +ping`,
    ...logins.map(({ username, password }) => `user ${username} on ${redisHash(password)} ${redisRights}`),
  ]
  await write(join(folder, 'users.acl'), `${users.join('\n')}\n`)
}

function redisHash(password: string): string {
  return `#${createHash('sha256').update(password).digest('hex')}`
}

const plain = 'org.apache.kafka.common.security.plain.PlainLoginModule required'

async function writeKafka(folder: string, logins: readonly Login[]): Promise<void> {
  await ensureText(join(folder, 'cluster.id'), () => randomBytes(16).toString('base64url').replace(/^-/, 'A'))
  const broker = await ensureText(join(folder, 'broker.password'), newPassword)
  const itself = `username="broker" password="${broker}"`
  const users = [{ username: 'broker', password: broker }, ...logins]
  const known = users.map(({ username, password }) => `user_${username}="${password}"`).join(' ')
  await write(
    join(folder, 'users.properties'),
    `listener.name.clients.plain.sasl.jaas.config=${plain} ${itself} ${known};\n`,
  )
  const client = {
    'security.protocol': 'SASL_PLAINTEXT',
    'sasl.mechanism': 'PLAIN',
    'sasl.jaas.config': `${plain} ${itself};`,
  }
  const lines = Object.entries(client).map(([name, value]) => `${name}=${value}`)
  await write(join(folder, 'client.properties'), `${lines.join('\n')}\n`)
}

async function ensureLogin(file: string, username: string): Promise<Login> {
  return JSON.parse(await ensureText(file, () => JSON.stringify({ username, password: newPassword() })))
}

/** Hex: no store's own syntax needs it quoted. */
function newPassword(): string {
  return randomBytes(24).toString('hex')
}

async function ensureText(file: string, make: () => string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const made = make()
  // Renamed into place: a start that is cut short leaves no half password.
  await write(`${file}.draft`, made)
  await rename(`${file}.draft`, file)
  return made
}

function write(file: string, text: string): Promise<void> {
  return writeFile(file, text, { mode: 0o600 })
}
