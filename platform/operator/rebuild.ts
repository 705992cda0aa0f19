// What `npm run rebuild -- CONSUMER [KEY]` does for a copy of another domain's sets, while the service runs: each key's copy is replaced
// by its owner's snapshot. What the topic tells after that snapshot the service takes in as ever, and drops what it tells of before,
// by the version that the copy then stands at. A service's rebuild/main.ts says which copy.

import { randomUUID } from 'node:crypto'
import type { Topic } from '#schema/events/topics.ts'
import { type Clock, systemClock } from '../clock.ts'
import { createEntityClient, type EntityClient } from '../http/entity-client.ts'
import { createSigner, readSigningKey } from '../identity/identity.ts'
import { connectKafka, type Kafka } from '../kafka/kafka.ts'
import { connectMongo, type Mongo } from '../mongo/mongo.ts'
import type { Replica } from '../mongo/replica.ts'
import type { Member } from '../mongo/replica-change.ts'
import type { Env } from '../process/config.ts'
import { createLog } from '../process/log.ts'
import type { ServiceConfig } from '../process/service-config.ts'

/** What the command opens before it calls `createCopy`. */
export interface CopyParts {
  readonly mongo: Mongo
  readonly owner: EntityClient
  readonly clock: Clock
}

/** Which copy a service's rebuild command makes anew, and how. */
export interface CopyOptions<C extends ServiceConfig> {
  /** The service's own: the command runs with the environment of the service. */
  readonly readConfig: (env: Env) => C
  /** Whose sets are copied. */
  readonly owner: string
  /** The owner's GraphQL endpoint. */
  readonly urlOf: (config: C) => string
  /** What the owner tells of its sets; its keys are those of the copy. */
  readonly topic: Topic
  readonly createCopy: (parts: CopyParts) => Pick<Replica<Member>, 'known' | 'rebuild'>
}

/** Runs the command: `KEY` as its argument, or every key that is copied or that the topic tells of. Sets the exit code. */
export async function runRebuild<C extends ServiceConfig>(options: CopyOptions<C>): Promise<void> {
  try {
    const count = await rebuild(options, process.argv[2])
    process.stdout.write(`${count} of ${options.owner} copied anew.\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

async function rebuild<C extends ServiceConfig>(
  { readConfig, owner, urlOf, topic, createCopy }: CopyOptions<C>,
  key: string | undefined,
): Promise<number> {
  const config = readConfig(process.env)
  const { service } = config
  const signer = createSigner(readSigningKey(config.identity.signingKeyFile))
  await using mongo = await connectMongo({ ...config.mongo, clientId: `${service}-rebuild` })
  const asked = createEntityClient({ url: urlOf(config), owner, service, signer })
  const copy = createCopy({ mongo, owner: asked, clock: systemClock })
  if (key !== undefined) {
    await copy.rebuild(key)
    return 1
  }
  await using kafka = connectKafka({ ...config.kafka, log: createLog(service, 'silent') })
  const keys = new Set([...(await copy.known()), ...(await keysIn(kafka, topic))])
  for (const one of keys) await copy.rebuild(one)
  return keys.size
}

/** The keys of all that a topic holds now: a collection that is lost does not know what it held. */
async function keysIn(kafka: Kafka, { name }: Topic): Promise<Set<string>> {
  const topic = `${kafka.namespace}${name}`
  const ends = await kafka.withAdmin(admin => admin.fetchTopicOffsets(topic))
  const left = new Map(
    ends.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, BigInt(high)]),
  )
  const [keys, groupId] = [new Set<string>(), `${kafka.namespace}rebuild-${randomUUID()}`]
  if (left.size === 0) return keys
  const reader = kafka.client.consumer({ groupId, maxWaitTimeInMs: 100 })
  const { promise: read, resolve, reject } = Promise.withResolvers<void>()
  reader.on(reader.events.CRASH, ({ payload }) => reject(payload.error))
  await reader.connect()
  try {
    await reader.subscribe({ topic, fromBeginning: true })
    await reader.run({
      eachBatch: async ({ batch }) => {
        for (const { key } of batch.messages) if (key) keys.add(key.toString())
        if (BigInt(batch.lastOffset()) + 1n >= (left.get(batch.partition) ?? 0n)) left.delete(batch.partition)
        if (left.size === 0) resolve()
      },
    })
    await read
  } finally {
    await reader.disconnect()
    await kafka.withAdmin(admin => admin.deleteGroups([groupId]))
  }
  return keys
}
