// Kafka: one node in KRaft mode, broker and controller at once, with a small heap. Topics are made by those who own them.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import kafkajs from 'kafkajs'
import { mendKafkaTimer } from '#platform/kafka/kafka-timer.ts'
import { inheritedEnvironment } from '../environment.ts'
import { runCommand } from '../processes/run-command.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { until } from '../wait.ts'
import { ensureDownload } from './complete.ts'
import { dockerAnswers, dockerProcess } from './docker.ts'
import { kafkaJars } from './kafka-jars.ts'
import { onPath } from './on-path.ts'
import type { Launch, Part, ProviderContext } from './part.ts'

// The serial collector and the first compiler only: the broker starts sooner and leaves the other core to the services.
const jvm = ['-Xms128m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true']

export const kafka: Part = {
  name: 'kafka',
  ports: ['kafka', 'kafka-controller'],
  async external({ KAFKA_BROKERS: kafkaBrokers }) {
    if (!kafkaBrokers) return undefined
    try {
      await until(`Kafka at KAFKA_BROKERS (${kafkaBrokers})`, () => answers(kafkaBrokers), { deadlineMs: 10_000 })
    } catch (error) {
      throw new StackError(messageOf(error), 'Start that broker, or unset KAFKA_BROKERS.')
    }
    return { kafkaBrokers }
  },
  providers: [brokerOnPath, brokerInDocker, brokerFromMaven],
}

async function brokerOnPath(context: ProviderContext): Promise<Launch | undefined> {
  const script = await onPath('kafka-server-start.sh')
  return script ? launch('Kafka on PATH', context, join(dirname(dirname(script)), 'libs')) : undefined
}

async function brokerFromMaven(context: ProviderContext): Promise<Launch | undefined> {
  const libs = await kafkaJars(context)
  return libs ? launch('Kafka from Maven Central', context, libs) : undefined
}

async function brokerInDocker(context: ProviderContext): Promise<Launch | undefined> {
  if (!(await dockerAnswers())) return undefined
  context.progress('starting a container')
  const port = context.ports.kafka ?? 0
  const settings = {
    ...settingsFor({ ...context, host: '0.0.0.0' }, '/var/lib/kafka/data'),
    'advertised.listeners': `PLAINTEXT://${context.host}:${port}`,
    'controller.quorum.voters': `1@localhost:${context.ports['kafka-controller']}`,
  }
  const names = Object.entries(settings).map(([key, value]) => [
    `KAFKA_${key.toUpperCase().replaceAll('.', '_')}`,
    `${value}`,
  ])
  const container = await dockerProcess(context, {
    part: 'kafka',
    image: 'apache/kafka:4.1.0',
    publish: [[port, port]],
    mount: [join(context.dataDir, 'kafka-docker'), '/var/lib/kafka/data'],
    env: Object.fromEntries(names),
  })
  return withBrokers('Kafka in Docker', context, container)
}

async function launch(provider: string, context: ProviderContext, libs: string): Promise<Launch> {
  const folder = join(context.dataDir, 'kafka')
  const settings = join(folder, 'server.properties')
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : await onPath('java')
  if (!java) throw new StackError('Kafka needs Java 17 or later.', 'Install a Java runtime, or set KAFKA_BROKERS.')
  await mkdir(folder, { recursive: true })
  await writeSettings(settings, { context, dataDir: join(folder, 'data') })
  await formatOnce(folder, { java, libs, context })
  const run = { command: java, args: [...jvm, ...classPathOf(libs), 'kafka.Kafka', settings] }
  return withBrokers(provider, context, run)
}

/**
 * Formats the log folder; one that a crash left half formatted is formatted anew. What comes out is the same for every folder, so a
 * checkout formats once and copies that: each start of a Java machine takes two seconds of a processor.
 */
async function formatOnce(folder: string, { java, libs, context }: Format): Promise<void> {
  const formatted = join(folder, 'formatted')
  if (existsSync(formatted)) return
  const kept = join(context.cacheDir, 'kafka-formatted')
  await ensureDownload({
    folder: kept,
    version: libs,
    signal: context.signal,
    async fetch() {
      context.progress('formatting its storage')
      await mkdir(kept, { recursive: true })
      const settings = join(kept, 'server.properties')
      await writeSettings(settings, { context, dataDir: join(kept, 'data') })
      const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', clusterId(), '--config', settings]
      await runCommand({
        doing: "Formatting Kafka's storage",
        command: java,
        args: [...jvm, ...classPathOf(libs), ...format],
        logPath: join(kept, 'format.log'),
        runId: context.runId,
        signal: context.signal,
      })
    },
  })
  await rm(join(folder, 'data'), { recursive: true, force: true })
  await cp(join(kept, 'data'), join(folder, 'data'), { recursive: true })
  await writeFile(formatted, '')
}

interface Format {
  readonly java: string
  /** The folder of the broker's jars. */
  readonly libs: string
  readonly context: ProviderContext
}

const classPathOf = (libs: string): string[] => ['-cp', join(libs, '*')]

async function writeSettings(
  path: string,
  { context, dataDir }: { readonly context: ProviderContext; readonly dataDir: string },
): Promise<void> {
  const lines = Object.entries(settingsFor(context, dataDir)).map(([key, value]) => `${key}=${value}`)
  await writeFile(path, `${lines.join('\n')}\n`)
}

function settingsFor({ host, ports }: ProviderContext, logDir: string): Record<string, string | number> {
  const broker = `PLAINTEXT://${host}:${ports.kafka}`
  const controller = `${host}:${ports['kafka-controller']}`
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    // A fixed voter, not a formatted one: the storage may then come back on another port.
    'controller.quorum.voters': `1@${controller}`,
    listeners: `${broker},CONTROLLER://${controller}`,
    'advertised.listeners': broker,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': logDir,
    'auto.create.topics.enable': 'false',
    'group.initial.rebalance.delay.ms': 0,
    'offsets.topic.num.partitions': 8,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
  }
}

function withBrokers(
  provider: string,
  { host, ports }: ProviderContext,
  run: { command: string; args: string[] },
): Launch {
  const kafkaBrokers = `${host}:${ports.kafka}`
  return {
    provider,
    process: {
      ...run,
      env: inheritedEnvironment(),
      ready: () => answers(kafkaBrokers),
      readyWithinMs: 180_000,
      stopWithinMs: 20_000,
    },
    servers: { kafkaBrokers },
  }
}

/** 16 random bytes, as Kafka writes them; a leading dash would read as an option. */
function clusterId(): string {
  return randomBytes(16).toString('base64url').replace(/^-/, 'A')
}

/** A port that is open is not yet a broker: it has a controller, and its offsets topic answers for a group. */
async function answers(kafkaBrokers: string): Promise<boolean> {
  mendKafkaTimer()
  const client = new kafkajs.Kafka({
    brokers: kafkaBrokers.split(','),
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 1_000,
    retry: { retries: 0 },
  })
  const admin = client.admin()
  try {
    await admin.connect()
    const { controller } = await admin.describeCluster()
    await admin.fetchOffsets({ groupId: 'stack-readiness' })
    return controller !== null
  } finally {
    await admin.disconnect()
  }
}
