// `node deploy/prepare-mongo.ts ADDRESS FOLDER`: makes a replica set of the one server at ADDRESS (host:port) and a user for each service
// in FOLDER/users.json, who may read and write that service's database and nothing else. Run by the `mongo-users` service of
// docker-compose.yml before the subgraphs; changes nothing where all is as it should be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, MongoClient, MongoServerError } from 'mongodb'
import { sleep } from '#platform/clock.ts'
import type { Credentials } from '#platform/process/credentials.ts'

const replicaSet = 'rs0'
const codes = { notYetInitialized: 94, userNotFound: 11 }
const tries = 120

const [address, folder] = process.argv.slice(2)
if (!address || !folder) throw new Error('Say where: node deploy/prepare-mongo.ts ADDRESS FOLDER')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

await using client = new MongoClient(`mongodb://${address}/?directConnection=true`, {
  auth: { username: 'root', password: read('root.password') },
  authSource: 'admin',
})
const admin = client.db('admin')
await initiate(admin)
await untilPrimary(admin)
for (const login of JSON.parse(read('users.json')) as Credentials[]) await ensureUser(admin, login)

async function initiate(db: Db): Promise<void> {
  try {
    await db.command({ replSetGetStatus: 1 })
  } catch (error) {
    if (!hasCode(error, codes.notYetInitialized)) throw error
    await db.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host: address }] } })
  }
}

async function untilPrimary(db: Db): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    const { isWritablePrimary } = await db.command({ hello: 1 })
    if (isWritablePrimary) return
    await sleep(500)
  }
  throw new Error(`${address} has not become primary`)
}

async function ensureUser(db: Db, { username, password }: Credentials): Promise<void> {
  const user = { pwd: password, roles: [{ role: 'readWrite', db: username }] }
  try {
    await db.command({ updateUser: username, ...user })
  } catch (error) {
    if (!hasCode(error, codes.userNotFound)) throw error
    await db.command({ createUser: username, ...user })
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof MongoServerError && error.code === code
}
