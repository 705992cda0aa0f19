import { rm } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { type StackOptions, startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { type Account, openDirectChat, type Person, say, signIn, signUp } from '#stack/seed/people.ts'
import { testReplicas, testStack } from '#stack/testing/testing.ts'

/** A stack with a database of its own that outlives its processes; Kafka and mail are those of the whole run. */
function lastingStack(): StackOptions {
  const { kafkaBrokers, smtpUrl, mailUrl } = testStack()
  return {
    name: `restart-${process.pid}`,
    namespace: `restart${process.pid}_`,
    replicas: testReplicas,
    services: ['auth', 'users', 'chats', 'messages'],
    servers: { kafkaBrokers, smtpUrl, mailUrl },
    useEnvironment: false,
  }
}

const account = (displayName: string): Account => ({
  displayName,
  email: `${displayName.toLowerCase()}.${process.pid}@example.com`,
  password: `a boat that ${displayName} sails`,
})

async function historyOf(gatewayUrl: string, chatId: string, reader: Person): Promise<unknown> {
  const { chat } = await createApi(gatewayUrl).ask<{ chat: unknown }>(
    'query History($id: ID!) { chat(id: $id) { rev lastSeq messages(last: 10) { edges { node { id seq rev body sentAt sender { id displayName } } } } } }',
    { id: chatId },
    reader.accessToken,
  )
  return chat
}

test('a stack that stops and starts again has the same accounts and the same history', async () => {
  const first = await startStack(lastingStack())
  await using _folder = { [Symbol.asyncDispose]: () => rm(first.dataDir, { recursive: true, force: true }) }
  await using _stopped = first
  const api = createApi(first.gatewayUrl)
  const mailbox = createMailbox(first.mailUrl)
  const ann = await signUp(api, mailbox, account('Ann'))
  const ben = await signUp(api, mailbox, account('Ben'))
  const chatId = await openDirectChat(api, ann, ben)
  await say(api, ann, { chatId, clientKey: 'first-line', body: 'Is it still here tomorrow?' })
  await say(api, ben, { chatId, clientKey: 'second-line', body: 'Ask again after the restart.' })
  await first.settle()
  const before = await historyOf(first.gatewayUrl, chatId, ben)
  await first[Symbol.asyncDispose]()

  await using second = await startStack(lastingStack())
  const benAgain = await signIn(createApi(second.gatewayUrl), account('Ben'))
  if (!benAgain) throw new Error('Ben cannot sign in any more')
  expect(await historyOf(second.gatewayUrl, chatId, benAgain)).toEqual(before)
  expect(before).toMatchObject({ lastSeq: 2, messages: { edges: [{ node: { seq: 1 } }, { node: { seq: 2 } }] } })
})
