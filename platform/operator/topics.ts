// `npm run topics -- check | create`: whether the Kafka topics are as schema/events/topics.ts declares them; `create` makes what is
// missing and mends settings. A service creates what it needs when it starts; an operator who grants it no such right uses this.

import { topics } from '#schema/events/topics.ts'
import { connectKafka, type Kafka } from '../kafka/kafka.ts'
import { differences, mend, type NamedShape } from '../kafka/topic-settings.ts'
import { list, optional, text, withDefault } from '../process/config.ts'
import { createLog } from '../process/log.ts'
import { readCommandNames } from '../process/process.ts'

const names = { KAFKA_BROKERS: list, KAFKA_CREDENTIALS_FILE: optional(text), NAMESPACE: withDefault(text, '') }
interface Looked {
  /** One sentence for each fault. */
  readonly faults: readonly string[]
  /** Topics whose settings can be mended. */
  readonly mendable: readonly NamedShape[]
}

async function look({ namespace, withAdmin }: Kafka): Promise<Looked> {
  return withAdmin(async admin => {
    const present = new Set(await admin.listTopics())
    const all = Object.values(topics).map(shape => ({ name: `${namespace}${shape.name}`, shape }))
    const there = all.filter(({ name }) => present.has(name))
    const { topics: found } = await admin.fetchTopicMetadata({ topics: there.map(({ name }) => name) })
    const counts = new Map(found.map(({ name, partitions }) => [name, partitions.length]))
    const other = await differences(admin, there)
    return {
      faults: [
        ...all.filter(({ name }) => !present.has(name)).map(({ name }) => `${name} is missing`),
        ...there
          .filter(({ name, shape }) => counts.get(name) !== shape.partitions)
          .map(({ name, shape }) => `${name} has ${counts.get(name)} partitions and must have ${shape.partitions}`),
        ...other.map(({ topic, setting, is, wanted }) => `${topic}: ${setting} is ${is}, not ${wanted}`),
      ],
      mendable: there.filter(({ name }) => other.some(({ topic }) => topic === name)),
    }
  })
}

async function run(command: string | undefined): Promise<number> {
  const {
    KAFKA_BROKERS: brokers,
    KAFKA_CREDENTIALS_FILE: credentialsFile,
    NAMESPACE: namespace,
  } = readCommandNames('topics', names)
  if (command !== 'check' && command !== 'create') {
    process.stderr.write('npm run topics -- check | create\n')
    return 64
  }
  await using kafka = connectKafka({
    ...{ brokers, credentialsFile, namespace, clientId: 'topics' },
    log: createLog('topics', 'silent'),
  })
  if (command === 'create') {
    await kafka.ensureTopics(Object.values(topics))
    const { mendable } = await look(kafka)
    await kafka.withAdmin(admin => mend(admin, mendable))
  }
  const { faults } = await look(kafka)
  for (const line of faults) process.stderr.write(`${line}\n`)
  if (faults.length === 0) process.stdout.write('All topics are as they are declared.\n')
  return faults.length === 0 ? 0 : 1
}

try {
  process.exitCode = await run(process.argv[2])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
