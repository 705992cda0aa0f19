// `npm run demo`: two people, from registration to a message that one device reads and another takes away, with one line for each hop
// as it is really seen. Uses the platform that `npm start` runs in this checkout, or boots one of its own that leaves nothing behind.

import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startStack } from '../index.ts'
import type { Endpoints } from '../options.ts'
import { type Api, createApi } from '../seed/api.ts'
import { createMailbox } from '../seed/mailbox.ts'
import { openDirectChat, type Person, signUp } from '../seed/people.ts'
import { checkout } from '../services.ts'
import { watchMessage } from './hops.ts'
import { watchWithdrawal } from './withdrawal.ts'

const hopDeadlineMs = 15_000
const body = 'Hello, Bob. One log, five hops, no loss.'

async function main(): Promise<void> {
  const running = await findRunning()
  if (running) return demonstrate(running)
  console.log('No platform runs in this checkout: booting one for the demo. (`npm start` keeps one running.)\n')
  await using stack = await startStack({ name: 'demo', ephemeral: true })
  await demonstrate(stack.endpoints)
}

/** The platform of this checkout, if it answers. */
async function findRunning(): Promise<Endpoints | undefined> {
  try {
    const file = join(checkout, '.data', 'dev', 'endpoints.json')
    const endpoints = JSON.parse(await readFile(file, 'utf8')) as Endpoints
    const { ok } = await fetch(new URL('/health/ready', endpoints.gatewayUrl), { signal: AbortSignal.timeout(2_000) })
    return ok ? endpoints : undefined
  } catch {
    // No file, or nobody behind its URLs: there is nothing to use.
    return undefined
  }
}

async function demonstrate(endpoints: Endpoints): Promise<void> {
  const api = createApi(endpoints.gatewayUrl)
  const [ann, bob] = await meet(api, endpoints)
  const chatId = await openDirectChat(api, ann, bob)
  say('chats', `Ann opened a direct chat with Bob: ${chatId}`)
  await using watch = await watchMessage({ endpoints, api, chatId, reader: bob })
  say('ready', `watching ${watch.hops.map(({ name }) => name).join(', ')}`)

  const begun = performance.now()
  const since = () => `+${(performance.now() - begun).toFixed(0)} ms`
  const seen = watch.hops.map(async ({ name, seen: sighting }) => {
    say(name, await within(sighting, name), since())
  })
  const sent = await send(api, ann, chatId)
  say('acknowledged', `seq ${sent.seq}, rev ${sent.rev}: stored before it was answered`, since())
  await Promise.all(seen)
  say('read', await read(api, bob, chatId), since())

  await using devices = watchWithdrawal({ endpoints, api, chatId, seq: sent.seq, reader: bob })
  say('desk', await within(devices.shown, 'desk'), since())
  await devices.read()
  say('phone', `Bob's phone acknowledges that it has shown seq ${sent.seq}`, since())
  say('desk', await within(devices.withdrawn, 'desk'), since())
}

async function meet(api: Api, endpoints: Endpoints): Promise<[Person, Person]> {
  const mailbox = createMailbox(endpoints.mailUrl)
  const person = async (displayName: string) => {
    const email = `${displayName.toLowerCase()}-${randomUUID().slice(0, 8)}@demo.test`
    const signedUp = await signUp(api, mailbox, { email, password: `demo ${randomUUID()}`, displayName })
    say('auth', `${displayName} registered as ${email}, typed in the code from the mail, and is signed in`)
    return signedUp
  }
  return [await person('Ann'), await person('Bob')]
}

interface Sent {
  readonly seq: number
  readonly rev: number
}

async function send(api: Api, by: Person, chatId: string): Promise<Sent> {
  const { sendMessage } = await api.ask<{ sendMessage: { __typename: string; reason?: string; message?: Sent } }>(
    `mutation Send($input: SendMessageInput!) {
      sendMessage(input: $input) { __typename ... on SendMessageSuccess { message { seq rev } } ... on UserError { reason } }
    }`,
    { input: { chatId, clientKey: randomUUID(), body } },
    by.accessToken,
  )
  if (!sendMessage.message) throw new Error(`sendMessage answered ${sendMessage.__typename}: ${sendMessage.reason}`)
  return sendMessage.message
}

async function read(api: Api, by: Person, chatId: string): Promise<string> {
  const { chat } = await api.ask<{ chat: { messages: { edges: { node: { seq: number; body: string } }[] } } }>(
    'query History($id: ID!) { chat(id: $id) { messages(last: 1) { edges { node { seq body } } } } }',
    { id: chatId },
    by.accessToken,
  )
  const node = chat.messages.edges[0]?.node
  if (node?.body !== body) throw new Error('the history does not end with the message')
  return `${by.displayName} reads seq ${node.seq} in the history`
}

function within<T>(work: Promise<T>, name: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`not seen at ${name} within ${hopDeadlineMs} ms`)), hopDeadlineMs)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

function say(where: string, what: string, when = ''): void {
  console.log(`${when.padStart(9)}  ${where.padEnd(13)} ${what}`)
}

await main()
