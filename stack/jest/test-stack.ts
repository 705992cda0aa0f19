// What a jest run boots, told to the workers by the environment: the servers alone for tests of parts, and all services with a
// gateway on the same servers for tests of the whole. Which of the two hooks comes first is jest's choice.
import { type Stack, startStack } from '../index.ts'
import type { StackOptions } from '../options.ts'
import { fastFolder, patient, testReplicas, testServersName, testStackName } from '../testing/testing.ts'

const stacks: Promise<Stack>[] = []
let servers: Promise<Stack> | undefined

/** Boots MongoDB, Redis, Kafka and a mail server; Node runs this natively, outside of jest's own module system. */
export async function bootServers(): Promise<void> {
  if (servers !== undefined) return void (await servers)
  servers = boot('the servers', testServersName, async () => ({
    name: 'servers',
    services: [],
    temporaryFolder: await fastFolder(),
  }))
  await servers
}

export async function bootPlatform(): Promise<void> {
  await bootServers()
  const { endpoints } = (await servers) as Stack
  const { mongoUrl, redisUrl, kafkaBrokers, smtpUrl, mailUrl } = endpoints
  await boot('the platform', testStackName, async () => ({
    name: 'platform',
    replicas: testReplicas,
    servers: { mongoUrl, redisUrl, kafkaBrokers, smtpUrl, mailUrl },
    env: {
      ...patient,
      // Links lead to servers of tests by this name, and nowhere else.
      messages: { MESSAGES_PREVIEWS: 'named', MESSAGES_PREVIEW_HOSTS: 'pages.test=127.0.0.1' },
    },
  }))
}

async function boot(what: string, name: string, optionsFor: () => Promise<StackOptions>): Promise<Stack> {
  const startedAt = performance.now()
  process.stdout.write(`\nBooting ${what}`)
  const onProgress: StackOptions['onProgress'] = ({ state }) => state === 'ready' && process.stdout.write('.')
  const booting = startStack({ ephemeral: true, ...(await optionsFor()), onProgress })
  stacks.push(booting)
  const stack = await booting
  process.env[name] = JSON.stringify(stack.endpoints)
  process.stdout.write(` ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
  return stack
}

/** The last first: services before the servers that they use. */
export async function stopTestStack(): Promise<void> {
  for (let booting = stacks.pop(); booting; booting = stacks.pop()) {
    const stack = await booting.catch(() => undefined)
    await stack?.[Symbol.asyncDispose]()
  }
}
