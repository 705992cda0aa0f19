// A platform to be mistreated, beside the one of the whole run that nobody mistreats. CHAOS=full takes the figures of a load machine
// (longer outages, more kills); without it the same faults happen fewer times, for CI.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jwt from 'jsonwebtoken'
import { connectKafka, type Kafka } from '#platform/kafka/kafka.ts'
import { createLog } from '#platform/process/log.ts'
import { topics } from '#schema/events/topics.ts'
import { type Endpoints, type Stack, startStack } from '#stack/index.ts'
import type { Person } from '#stack/seed/people.ts'
import { present } from '#stack/testing/test-time.ts'
import { fastFolder, testReplicas, testStack } from '#stack/testing/testing.ts'

export const isFull = process.env.CHAOS === 'full'

/** With servers of its own, to be mistreated too: what it leaves behind in them goes with them. */
export async function startPlatform(): Promise<Stack> {
  const { smtpUrl, mailUrl } = testStack()
  const temporaryFolder = await fastFolder()
  return startStack({
    ...{ ephemeral: true, temporaryFolder, name: 'chaos', replicas: testReplicas },
    ...{ servers: { smtpUrl, mailUrl }, useEnvironment: false },
  })
}

export function kafkaOf({ kafkaBrokers, namespace }: Pick<Endpoints, 'kafkaBrokers' | 'namespace'>): Kafka {
  return connectKafka({
    brokers: kafkaBrokers.split(','),
    namespace,
    clientId: 'chaos',
    log: createLog('chaos', 'silent'),
  })
}

/** Many people at once: told of as auth tells of an account, and signed in with the platform's own key. */
export async function makePeople(endpoints: Endpoints, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, (_, index) => personOf(endpoints, `Person ${index}`))
  await using kafka = kafkaOf(endpoints)
  await kafka.ensureTopics([topics.auth])
  const time = present().toISOString()
  await kafka.durable.send(
    topics.auth.name,
    people.map(({ id, displayName }) => ({
      key: id,
      value: JSON.stringify({
        ...{ specversion: '1.0', id: `${id}:1`, source: '/subgraphs/auth', type: 'auth.AccountVerified.v1' },
        ...{ subject: id, time, datacontenttype: 'application/json', rev: 1, data: { userId: id, displayName } },
      }),
    })),
  )
  return people
}

function personOf({ dataDir }: Endpoints, displayName: string): Person {
  const [key] = JSON.parse(readFileSync(join(dataDir, 'keys', 'tokens.json'), 'utf8'))
  const id = randomUUID()
  const accessToken = jwt.sign({ sid: randomUUID(), roles: [] }, { key, format: 'jwk' }, {
    ...{ algorithm: 'ES256', keyid: key.kid, subject: id, issuer: 'chat-supergraph', audience: 'chat-supergraph' },
    ...{ expiresIn: '1h', header: { alg: 'ES256', typ: 'at+jwt' } },
  } as jwt.SignOptions)
  return { id, accessToken, displayName, email: `${id}@chaos.test`, password: '' }
}

/** The processes of a service in turn, one a call. */
export function turnsOf({ adminUrls }: Endpoints, service: string): () => string {
  const names = Object.keys(adminUrls).filter(name => name.replace(/-\d+$/, '') === service)
  let turn = 0
  return () => names[turn++ % names.length] as string
}

/** One number of a service, as an operator sees it at its first process. */
export async function metricOf({ adminUrls }: Endpoints, service: string, name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', adminUrls[service]))).text()
  const line = text.split('\n').find(one => one.startsWith(`${name}{`) || one.startsWith(`${name} `))
  if (!line) throw new Error(`${service} tells no ${name}`)
  return Number(line.split(' ').at(-1))
}
