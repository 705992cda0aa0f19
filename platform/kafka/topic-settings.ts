// The settings of Kafka topics beside what schema/events declares of them. Called when a service starts, which tells of differences,
// and by `npm run topics`, which mends them. Knows the admin's requests of kafkajs.

import type { Admin } from 'kafkajs'

/** kafkajs' number for a topic among the resources that have settings. */
const topicResource = 2

/** A topic as it is declared; `name` is without the namespace. */
export interface TopicShape {
  readonly name: string
  readonly partitions: number
  readonly retentionMs: number
  /** `delete` where it says nothing. */
  readonly cleanup?: 'delete' | 'compact,delete'
}

/** A declared topic and what it is called on the brokers. */
export interface NamedShape {
  /** With the namespace. */
  readonly name: string
  readonly shape: TopicShape
}

/** A setting of a topic that is not as declared. `is` is undefined where the broker gives no value. */
export interface Difference {
  readonly topic: string
  readonly setting: string
  readonly is: string | undefined
  readonly wanted: string
}

/** The settings that a topic is to have. */
export function settingsOf({ retentionMs, cleanup = 'delete' }: TopicShape): Record<string, string> {
  return { 'retention.ms': String(retentionMs), 'cleanup.policy': cleanup }
}

/** @returns what is other than declared, of topics that are there */
export async function differences(admin: Admin, topics: readonly NamedShape[]): Promise<Difference[]> {
  if (topics.length === 0) return []
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name, shape }) => ({
      type: topicResource,
      name,
      configNames: Object.keys(settingsOf(shape)),
    })),
  })
  return topics.flatMap(({ name, shape }) => {
    const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? []
    const present = new Map(entries.map(({ configName, configValue }) => [configName, configValue]))
    return Object.entries(settingsOf(shape)).flatMap(([setting, wanted]) => {
      const is = present.get(setting)
      return sameValue(is, wanted) ? [] : [{ topic: name, setting, is, wanted }]
    })
  })
}

/** Brings these topics to what is declared; whatever else was set on them goes back to the brokers' defaults. */
export async function mend(admin: Admin, topics: readonly NamedShape[]): Promise<void> {
  if (topics.length === 0) return
  await admin.alterConfigs({
    validateOnly: false,
    resources: topics.map(({ name, shape }) => ({
      type: topicResource,
      name,
      configEntries: Object.entries(settingsOf(shape)).map(([entry, value]) => ({ name: entry, value })),
    })),
  })
}

/** Brokers may give a list in another order. */
function sameValue(is: string | undefined, wanted: string): boolean {
  return is?.split(',').sort().join() === wanted.split(',').sort().join()
}
