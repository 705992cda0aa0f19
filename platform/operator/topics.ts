// `npm run topics -- check | create`: whether the Kafka topics are as schema/events/topics.ts declares them. A service creates what
// it needs when it starts; an operator who grants it no such right does it with this.

import { topics } from '#schema/events/topics.ts'
import { list, readNames, text, withDefault } from '../config.ts'
import { connectKafka, type Kafka } from '../kafka.ts'
import { createLog } from '../log.ts'

const names = { KAFKA_BROKERS: list, NAMESPACE: withDefault(text, '') }
/** kafkajs' number for a topic among the resources that have settings. */
const topicResource = 2

/** @returns one sentence for each difference */
async function differences({ namespace, withAdmin }: Kafka): Promise<string[]> {
  return withAdmin(async admin => {
    const present = new Set(await admin.listTopics())
    const found: string[] = []
    for (const topic of Object.values(topics)) {
      const name = `${namespace}${topic.name}`
      if (!present.has(name)) {
        found.push(`${name} is missing`)
        continue
      }
      const configNames = ['retention.ms', 'cleanup.policy']
      const [metadata, { resources }] = await Promise.all([
        admin.fetchTopicMetadata({ topics: [name] }),
        admin.describeConfigs({ includeSynonyms: false, resources: [{ type: topicResource, name, configNames }] }),
      ])
      const partitions = metadata.topics[0]?.partitions.length
      const settings = new Map(resources[0]?.configEntries.map(entry => [entry.configName, entry.configValue]))
      const wanted = { 'retention.ms': String(topic.retentionMs), 'cleanup.policy': 'delete' }
      if (partitions !== topic.partitions)
        found.push(`${name} has ${partitions} partitions and must have ${topic.partitions}`)
      for (const [setting, value] of Object.entries(wanted))
        if (settings.get(setting) !== value) found.push(`${name}: ${setting} is ${settings.get(setting)}, not ${value}`)
    }
    return found
  })
}

async function run(command: string | undefined): Promise<number> {
  const { KAFKA_BROKERS: brokers, NAMESPACE: namespace } = readNames('topics', 'TOPICS_', names, process.env)
  if (command !== 'check' && command !== 'create') {
    process.stderr.write('npm run topics -- check | create\n')
    return 64
  }
  await using kafka = connectKafka({ brokers, namespace, clientId: 'topics', log: createLog('topics', 'silent') })
  if (command === 'create') await kafka.ensureTopics(Object.values(topics))
  const found = await differences(kafka)
  for (const line of found) process.stderr.write(`${line}\n`)
  if (found.length === 0) process.stdout.write('All topics are as they are declared.\n')
  return found.length === 0 ? 0 : 1
}

try {
  process.exitCode = await run(process.argv[2])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
