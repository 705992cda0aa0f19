// `npm run dlq -- list | show ID | replay ID`: what consumers could not take in, and another try of it. It only marks what is to
// be replayed: the consumer that parked it does it, in order, while everything else flows.

import { type Collection, MongoClient } from 'mongodb'
import { nowMs, sleep } from '../clock.ts'
import { createParking, type ParkedKey, type Parking } from '../kafka/parking.ts'
import { authOf } from '../mongo/mongo.ts'
import { mongoUrl, optional, text, withDefault } from '../process/config.ts'
import { readCommandNames } from '../process/process.ts'

const usage = `npm run dlq -- list                       every key that stands still, with the cause
npm run dlq -- show ID                    its records, the failed one first
npm run dlq -- replay ID | all            tries all of its records again, in order
npm run dlq -- replay ID --without-first  drops the failed record and takes the rest`

const names = {
  MONGO_URL: mongoUrl,
  MONGO_CREDENTIALS_FILE: optional(text),
  NAMESPACE: withDefault(text, ''),
}

const replayWithinMs = 30_000
const shownRecords = 20

interface Parked {
  readonly key: ParkedKey
  readonly parking: Parking
}

/** Every parked key of every service that has any. */
async function findParked(client: MongoClient, namespace: string): Promise<Parked[]> {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
  const found: Parked[] = []
  for (const { name } of databases.filter(database => database.name.startsWith(namespace))) {
    const keys: Collection<ParkedKey> = client.db(name).collection('parked_keys')
    for (const key of await keys.find().sort({ at: 1 }).toArray())
      found.push({ key, parking: createParking(client.db(name), key.group) })
  }
  return found
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

function list(parked: readonly Parked[]): void {
  if (parked.length === 0) write('Nothing stands still.')
  for (const { key } of parked) {
    const tries = key.failures === 1 ? 'failed once' : `failed ${key.failures} times`
    write(
      `${key._id}\n  ${key.cause}\n  at ${key.position} of ${key.topic}, ${tries}, ${key.waiting} waiting since ${key.at.toISOString()}`,
    )
  }
}

async function show({ key, parking }: Parked): Promise<void> {
  list([{ key, parking }])
  for (const { offset, value } of await parking.records(key._id, shownRecords)) write(`  ${offset}: ${value}`)
  if (key.waiting > shownRecords) write(`  and ${key.waiting - shownRecords} more`)
}

/** @returns whether all of them flow again */
async function replay(parked: readonly Parked[], what: 'all' | 'rest'): Promise<boolean> {
  for (const { key, parking } of parked) await parking.requestReplay(key._id, what)
  const deadline = nowMs() + replayWithinMs
  let open = [...parked]
  while (open.length > 0 && nowMs() < deadline) {
    const still = await Promise.all(
      open.map(async one => (await one.parking.list()).find(({ _id }) => _id === one.key._id)),
    )
    for (const [index, now] of still.entries()) {
      const before = open[index]?.key
      if (!now) write(`${before?._id}: flows again`)
      else if (now.failures > (before?.failures ?? 0)) write(`${now._id}: failed again: ${now.cause}`)
    }
    open = open.filter((one, index) => {
      const now = still[index]
      return now && now.failures === one.key.failures
    })
    if (open.length > 0) await sleep(200)
  }
  for (const { key } of open) write(`${key._id}: not replayed yet; does the service run?`)
  return open.length === 0 && (await Promise.all(parked.map(({ parking }) => parking.list()))).flat().length === 0
}

async function run([command, id, option]: readonly string[]): Promise<number> {
  const { MONGO_URL, MONGO_CREDENTIALS_FILE, NAMESPACE } = readCommandNames('dlq', names)
  await using client = new MongoClient(MONGO_URL, {
    serverSelectionTimeoutMS: 5_000,
    ...authOf(MONGO_CREDENTIALS_FILE),
  })
  const parked = await findParked(client, NAMESPACE)
  const wanted = id === 'all' ? parked : parked.filter(({ key }) => key._id === id)
  if (command === 'list') {
    list(parked)
    return 0
  }
  if ((command !== 'show' && command !== 'replay') || !id) {
    process.stderr.write(`${usage}\n`)
    return 64
  }
  if (wanted.length === 0) {
    process.stderr.write(`No key ${id} stands still.\n`)
    return 1
  }
  if (command === 'replay') return (await replay(wanted, option === '--without-first' ? 'rest' : 'all')) ? 0 : 1
  for (const one of wanted) await show(one)
  return 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
