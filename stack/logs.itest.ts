// What is in no log, whatever people do and whatever goes wrong: their words, names, addresses, passwords, codes, tokens and ids. A stack
// of its own that tells as much as it can.
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import WebSocket from 'ws'
import { pseudonymOf } from '#platform/pseudonym.ts'
import { type Stack, startStack } from './index.ts'
import { logsName } from './jest/names.ts'
import { type Api, createApi } from './seed/api.ts'
import { createMailbox, type Mailbox } from './seed/mailbox.ts'
import { openDirectChat, type Person, say, signIn, signUp } from './seed/people.ts'
import { serviceNames } from './services.ts'
import { patient, testServers } from './testing/testing.ts'
import { until } from './wait.ts'

/** In everything that is written here by somebody. */
const mark = 'walrus'
const accountOf = (displayName: string) => ({
  displayName: `${displayName} ${mark}`,
  email: `${randomUUID()}.${mark}@logs.test`,
  password: `${mark} ${randomUUID()}`,
})

test('no log has what people write, what is secret, or who they are, and each line is JSON of one form', async () => {
  const env = { ...patient, all: { LOG_LEVEL: 'trace' } }
  await using stack = await startStack({ ephemeral: true, servers: testServers(), env })
  const api = createApi(stack.gatewayUrl)
  const mailbox = createMailbox(stack.mailUrl)
  const codes: string[] = []
  const noting: Mailbox = {
    idsOf: mailbox.idsOf,
    async nextMail(address, known) {
      const text = await mailbox.nextMail(address, known)
      codes.push(...(/\b\d{6}\b/.exec(text) ?? []))
      return text
    },
  }
  const ann = await signUp(api, noting, accountOf('Ann'))
  const bob = await signUp(api, noting, accountOf('Bob'))
  const again = await signIn(api, ann)
  expect(await signIn(api, { ...ann, password: `wrong ${mark}` })).toBeUndefined()
  const chatId = await openDirectChat(api, ann, bob)
  await say(api, ann, { chatId, clientKey: randomUUID(), body: `I am the ${mark}` })
  await look(api, bob)
  await upload(api, ann)
  await misbehave(stack, ann)
  await failAndRecover(stack, api, ann)
  await stack.settle()

  const lines = await linesOf(stack)
  expect(codes).toHaveLength(2)
  const secrets = [
    mark,
    'logs.test',
    ...codes,
    ...[ann, bob].flatMap(({ id, accessToken }) => [id, accessToken]),
    again?.accessToken ?? '',
  ]
  for (const secret of secrets) expect(lines.filter(({ text }) => has(text, secret))).toEqual([])
  expect(lines.filter(({ text }) => !isWellFormed(text))).toEqual([])
  // What happened is there, and who did it is found by their pseudonym.
  const found = lines.filter(
    ({ text }) => text.includes(`"user":"${pseudonymOf(bob.id)}"`) && text.includes('"operation":"Find"'),
  )
  expect(found.map(({ text }) => JSON.parse(text))).toContainEqual(
    expect.objectContaining({ name: 'gateway', kind: 'query', outcome: 'ok', requestId: expect.any(String) }),
  )
})

async function look(api: Api, person: Person): Promise<void> {
  const query = 'query Find($search: MessageSearchInput!) { searchMessages(search: $search) { edges { node { id } } } }'
  const find = () =>
    api.ask<{ searchMessages: { edges: unknown[] } }>(query, { search: { query: mark } }, person.accessToken)
  await until('the words to be found', async () => (await find()).searchMessages.edges.length > 0)
}

async function upload(api: Api, person: Person): Promise<void> {
  const content = Buffer.from(`a note of the ${mark}\n`)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const input = {
    clientKey: randomUUID(),
    fileName: `${mark}.txt`,
    contentType: 'text/plain',
    bytes: content.length,
    sha256,
  }
  const { createUpload } = await api.ask<{
    createUpload: { upload: { id: string }; url: string; headers: { name: string; value: string }[] }
  }>(
    'mutation Up($input: CreateUploadInput!) { createUpload(input: $input) { ... on CreateUploadSuccess { url headers { name value } upload { id } } } }',
    { input },
    person.accessToken,
  )
  const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]))
  expect((await fetch(createUpload.url, { method: 'PUT', headers, body: content })).ok).toBe(true)
  const complete = 'mutation Done($input: CompleteUploadInput!) { completeUpload(input: $input) { __typename } }'
  await api.ask(complete, { input: { uploadId: createUpload.upload.id } }, person.accessToken)
}

/** What fails before anybody knows what it is. */
async function misbehave({ gatewayUrl, urls }: Stack, { accessToken, email, password }: Person): Promise<void> {
  const post = async (url: string, body: string, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
    return await (await fetch(url, { method: 'POST', headers, body })).text()
  }
  const bodies = [
    `{"query": "{ ${mark}`,
    JSON.stringify({ query: `{ ${mark} }` }),
    JSON.stringify({ query: `{ me { id(${mark}: "${password}") } }` }),
    JSON.stringify({
      query: `mutation { login(input: { email: "${email}", password: "${password}", x: 1 }) { __typename } }`,
    }),
    JSON.stringify({ query: 'query Q($id: ID!) { chat(id: $id) { id } }', variables: { id: { is: `${mark}` } } }),
    JSON.stringify({ query: 'query Q($id: ID!) { chat(id: $id) { id } }', variables: { id: `${email}` } }),
  ]
  for (const body of bodies) {
    expect(await post(gatewayUrl, body, `Bearer ${accessToken}`)).toContain('errors')
    for (const url of Object.values(urls)) await post(url, body, `Bearer ${accessToken}`)
  }
  await post(gatewayUrl, '{"query":"{ __typename }"}', `Bearer ${accessToken.slice(0, -4)}${mark}`)
  const socket = new WebSocket(gatewayUrl.replace('http', 'ws'), 'graphql-transport-ws')
  socket.on('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token: `${accessToken}${mark}` } })),
  )
  const { promise, resolve } = Promise.withResolvers<void>()
  socket.on('close', () => resolve())
  await promise
}

/** What fails because a part is not there. */
async function failAndRecover(stack: Stack, api: Api, person: Person): Promise<void> {
  const auth = stack.service('auth')
  await auth.kill()
  await signIn(api, person).catch(() => undefined)
  await auth.start()
  await until('everybody to be back', () => signIn(api, person).catch(() => undefined))
}

interface Line {
  readonly from: string
  readonly text: string
}

async function linesOf({ dataDir }: Stack): Promise<Line[]> {
  const kept = process.env[logsName]
  const folder = kept ? join(kept, basename(dataDir)) : join(dataDir, 'logs')
  // Servers are not ours.
  const ours = new Set([...serviceNames, 'gateway'].map(name => `${name}.log`))
  const files = (await readdir(folder)).filter(name => ours.has(name))
  expect(files).toHaveLength(ours.size)
  const read = async (from: string) =>
    (await readFile(join(folder, from), 'utf8')).split('\n').flatMap(text => (text === '' ? [] : [{ from, text }]))
  return (await Promise.all(files.map(read))).flat()
}

/** A code is six digits: as a part of another number it is none. */
const has = (text: string, secret: string) =>
  /^\d{6}$/.test(secret) ? new RegExp(`(?<!\\d|"pid":)${secret}(?!\\d)`).test(text) : text.includes(secret)

function isWellFormed(text: string): boolean {
  try {
    const { level, time, pid, name, msg, requestId = '0'.repeat(32), user = '0'.repeat(16) } = JSON.parse(text)
    return (
      [level, pid].every(Number.isInteger) &&
      !Number.isNaN(Date.parse(time)) &&
      [name, msg].every(word => typeof word === 'string') &&
      /^[0-9a-f]{32}$/.test(requestId) &&
      /^[0-9a-f]{16}$/.test(user)
    )
  } catch {
    return false
  }
}
