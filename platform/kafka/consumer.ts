// Takes records from Kafka for one group: at least once, offsets committed after the effect, in order for each key. A watchdog
// replaces a consumer that has fallen silent. What an effect is, record-processor.ts knows; what waits after a failure, parking.ts.

import type { Admin, EachBatchPayload, Consumer as KafkaConsumer } from 'kafkajs'
import type { Db } from 'mongodb'
import { deadLetterTopic, type Topic } from '#schema/events/topics.ts'
import { readEvent } from '#schema/events/versions.ts'
import { startLoop } from '../async/background.ts'
import { settledWithin } from '../async/settled-within.ts'
import { elapsedMs, startInterval } from '../clock.ts'
import type { Log } from '../process/log.ts'
import type { Kafka } from './kafka.ts'
import { createParking, type Parking, type TakenRecord } from './parking.ts'
import { maxBatchRecords } from './record-batcher.ts'
import {
  createRecordProcessor,
  type Effects,
  type ReadRecord,
  type RecordProcessor,
  Stopped,
} from './record-processor.ts'
import { startReplay } from './replay.ts'

/** Whoever was killed holds its partitions for so long; twice, if it was killed while the group made room for it. */
const sessionTimeoutMs = 10_000
/** How long a member may take to come back to a rebalancing group; a chunk of records takes much less. */
const rebalanceTimeoutMs = 20_000
/** Longer than a session, which ends by itself: kafkajs can stop silently after broker trouble. */
const defaultSilentAfterMs = 45_000
/** A connection that hangs would also hold the goodbye. */
const quitWithinMs = 5_000
const watchEveryMs = 5_000
/** Offsets are committed after so many records, so that leaving a batch in the middle repeats little. */
const chunkSize = 50
/**
 * kafkajs fetches again only when all that it has fetched is taken in, of every topic. Four hundred members put into one chat held
 * everybody's preferences up for two minutes on a busy machine: a partition that has more than this to do is left and fetched again.
 */
const defaultTurnMs = 1_000
/**
 * How long the broker waits where there is nothing to hand out; what comes is handed out at once. kafkajs leaves or rebalances only
 * after the fetch that is under way, so it is short; and an idle platform does little else than fetch, so it is not shorter.
 */
const idleFetchMs = 2_500
/** More than any gathering brings together: its time decides. */
const gatheredBytes = 1024 * 1024
/** While one batch is stored the next ones are fetched and read. */
const partitionsAtOnce = 4
/** Where what waits is stored together, as much as there is should wait. */
const partitionsTogether = 16

/** Which topics a group reads, and what each record does (`handle`, `handleMany`). */
export interface ConsumerOptions extends Effects {
  readonly kafka: Kafka
  /** The service's own database: parked records live beside the effects. */
  readonly db: Db
  /** The consumer group, such as `notifications`. */
  readonly group: string
  readonly topics: readonly Topic[]
  readonly log: Log
  /** A member that has neither fetched nor beaten for so many milliseconds is replaced. */
  readonly silentAfterMs?: number
  /** A partition that takes longer, in milliseconds, lets the others go on first. */
  readonly turnMs?: number
  /**
   * How long the broker may gather records before it hands them out, for effects that cost as much for many as for one and that
   * nobody waits for; without it they come as soon as there are any.
   */
  readonly gatherMs?: number
  /** How records are read; by the types and versions of schema/events unless something else is said. */
  readonly read?: ReadRecord
}

/** A member of a consumer group. Disposing leaves the group; what was not committed is read again by another member. */
export interface Consumer extends AsyncDisposable {
  readonly group: string
  /** Records that the group has not taken in yet, over all its topics. Parked ones are not among them. */
  lag(): Promise<number>
  /** False until it has joined its group, and from when the watchdog finds it silent until it is back. */
  alive(): boolean
  /** Whether it has fallen silent and is not back yet; not at the start, when the broker may come later than the service. */
  silent(): boolean
  /** How many keys stand still behind a record that failed. */
  parkedKeys(): Promise<number>
  readonly parking: Parking
}

/** Begins in the background and never rejects for a broker that is away: it joins when the broker is there. */
export function startConsumer(options: ConsumerOptions): Consumer {
  const { kafka, db, group, topics, log, gatherMs } = options
  const { silentAfterMs = defaultSilentAfterMs, turnMs = defaultTurnMs } = options
  const parking = createParking(db, group)
  // Made before the loop of replays that it wakes, and never called before that stands.
  const processor = createRecordProcessor({
    effects: options,
    read: options.read ?? readEvent,
    parking,
    log,
    onBuried: () => replays.wake(),
  })
  const replays = startReplay({ group, parking, processor, deadLetters: kafka.durable, log })
  const groupId = `${kafka.namespace}${group}`
  const names = topics.map(({ name }) => `${kafka.namespace}${name}`)
  const chunk = options.handleMany ? maxBatchRecords : chunkSize
  let member: Member | undefined
  let prepared = false
  let wasAlive = false
  const onJoined = () => {
    wasAlive = true
  }
  const alive = () => member?.joined() === true && !member.silent()

  const prepare = async () => {
    if (prepared) return
    await parking.ensureIndexes()
    const dead = topics.map(topic => ({ ...topic, name: deadLetterTopic(topic.name, group) }))
    await kafka.ensureTopics([...topics, ...dead])
    prepared = true
  }
  const watchdog = startLoop({
    name: `consumer ${group}`,
    everyMs: Math.min(watchEveryMs, silentAfterMs / 2),
    log,
    run: async signal => {
      if (member && !member.silent()) return
      if (member) log.warn({ group }, 'the consumer has fallen silent and is replaced')
      await member?.leave()
      member = undefined
      await prepare()
      const atOnce = options.handleMany ? partitionsTogether : partitionsAtOnce
      const shared = { kafka, groupId, names, processor, chunk, turnMs, atOnce, gatherMs, silentAfterMs }
      member = await joinGroup({ ...shared, onJoined, ended: signal })
    },
  })
  return {
    group,
    parking,
    alive,
    silent: () => wasAlive && (!member || member.silent()),
    parkedKeys: async () => (await parking.list()).length,
    lag: () => kafka.withAdmin(admin => lagOf(admin, groupId, names)),
    async [Symbol.asyncDispose]() {
      await watchdog[Symbol.asyncDispose]()
      await member?.leave()
      await replays[Symbol.asyncDispose]()
    },
  }
}

interface Member {
  joined(): boolean
  silent(): boolean
  leave(): Promise<void>
}

interface MemberOptions {
  readonly kafka: Kafka
  readonly groupId: string
  readonly names: readonly string[]
  readonly processor: RecordProcessor
  /** How many records are taken between two commits. */
  readonly chunk: number
  readonly turnMs: number
  /** How many partitions are read beside each other. */
  readonly atOnce: number
  readonly gatherMs: number | undefined
  readonly silentAfterMs: number
  onJoined(): void
  readonly ended: AbortSignal
}

async function joinGroup(options: MemberOptions): Promise<Member> {
  const { kafka, groupId, names, processor, chunk, turnMs, atOnce, gatherMs, silentAfterMs, onJoined, ended } = options
  const consumer = kafka.client.consumer({
    groupId,
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: rebalanceTimeoutMs,
    heartbeatInterval: 2_000,
    minBytes: gatherMs === undefined ? 1 : gatheredBytes,
    maxWaitTimeInMs: gatherMs ?? idleFetchMs,
    allowAutoTopicCreation: false,
    // A crash is never final; the watchdog would only find it later.
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 10, restartOnFailure: async () => true },
  })
  let joined = false
  let lastSign = elapsedMs()
  const { HEARTBEAT, FETCH, GROUP_JOIN, CRASH } = consumer.events
  for (const event of [HEARTBEAT, FETCH, GROUP_JOIN])
    consumer.on(event, () => {
      lastSign = elapsedMs()
    })
  consumer.on(GROUP_JOIN, () => {
    joined = true
    onJoined()
  })
  consumer.on(CRASH, () => {
    joined = false
  })
  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [...names], fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: atOnce,
      eachBatch: payload => takeBatch(payload, { namespace: kafka.namespace, processor, chunk, turnMs, ended }),
    })
  } catch (error) {
    await quit(consumer)
    throw error
  }
  return {
    joined: () => joined,
    silent: () => elapsedMs() - lastSign > silentAfterMs,
    leave: () => quit(consumer),
  }
}

async function quit(consumer: KafkaConsumer): Promise<void> {
  await settledWithin(quitWithinMs, consumer.disconnect())
}

interface BatchOptions {
  readonly namespace: string
  readonly processor: RecordProcessor
  /** How many records are taken between two commits. */
  readonly chunk: number
  readonly turnMs: number
  readonly ended: AbortSignal
}

async function takeBatch(
  payload: EachBatchPayload,
  { namespace, processor, chunk: size, turnMs, ended }: BatchOptions,
): Promise<void> {
  const { batch, heartbeat, isRunning, isStale } = payload
  const { partition } = batch
  const topic = batch.topic.slice(namespace.length)
  const began = elapsedMs()
  let lost: unknown
  const beat = startInterval(1_000, () => {
    heartbeat().catch(error => {
      // The group rebalances or has forgotten this member: going on would only repeat what the next owner does too.
      lost ??= error
    })
  })
  const stopped = () => lost !== undefined || ended.aborted || !isRunning() || isStale()
  try {
    for (let from = 0; from < batch.messages.length; from += size) {
      const chunk = batch.messages.slice(from, from + size)
      const records = chunk.map(
        ({ offset, key, value }): TakenRecord => ({
          topic,
          partition,
          offset,
          key: key?.toString() ?? '',
          value: value?.toString() ?? null,
        }),
      )
      await processor.take(topic, records, stopped)
      const last = chunk.at(-1)
      if (last) await commit(payload, last.offset)
      if (elapsedMs() - began >= turnMs) return
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    // kafkajs rejoins when it meets the refusal itself.
    if (lost !== undefined) throw lost
  } finally {
    beat.stop()
  }
}

async function commit({ batch, resolveOffset, commitOffsetsIfNecessary }: EachBatchPayload, offset: string) {
  resolveOffset(offset)
  const next = String(BigInt(offset) + 1n)
  await commitOffsetsIfNecessary({
    topics: [{ topic: batch.topic, partitions: [{ partition: batch.partition, offset: next }] }],
  })
}

async function lagOf(admin: Admin, groupId: string, topics: readonly string[]): Promise<number> {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] })
  let lag = 0n
  for (const topic of topics) {
    const done = committed.find(entry => entry.topic === topic)?.partitions ?? []
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
      const offset = BigInt(done.find(entry => entry.partition === partition)?.offset ?? '-1')
      const from = offset < BigInt(low) ? BigInt(low) : offset
      lag += BigInt(high) - from
    }
  }
  return Number(lag)
}
