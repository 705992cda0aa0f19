// Three people, a direct chat and a group: what a new stack has in it, under the ids of the examples. Accounts are written as people who
// sign up would leave them, chats come as an import does. Safe to run again, and to be killed: what is there is met again by its id.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startImporters } from '../import/importers.ts'
import { type ImportRecord, plainMessage, type Read } from '../import/records.ts'
import { runImport } from '../import/run-import.ts'
import type { Endpoints } from '../options.ts'
import { until } from '../wait.ts'
import { createApi } from './api.ts'
import { openAccounts } from './direct.ts'
import { chatIds, messageId, personIds } from './ids.ts'
import { type Account, type Person, signIn } from './people.ts'

type Name = keyof typeof personIds
type Line = readonly [Name, string]

const names = Object.keys(personIds) as Name[]

const lines: Readonly<Record<keyof typeof chatIds, readonly Line[]>> = {
  direct: [
    ['Ann', 'Hi Ben, did the boat arrive?'],
    ['Ben', 'Last night. It is smaller than in the picture.'],
    ['Ann', 'They always are. Does it float?'],
    ['Ben', 'Ask me on Saturday.'],
  ],
  trip: [
    ['Ann', 'Saturday, nine o’clock, at the lake?'],
    ['Ben', 'I bring the boat.'],
    ['Cleo', 'The forecast says sun until four.'],
    ['Ann', 'I bring cake, and a bucket, in case.'],
    ['Ben', 'Then we are back by three.'],
    ['Ann', 'Who has the second paddle?'],
    ['Cleo', 'It is still in my cellar from last year.'],
    ['Ben', '👍'],
  ],
}

/** The seeded accounts, with their passwords. @throws Error where they cannot be made, or do not come to see their chats. */
export async function seed(endpoints: Endpoints): Promise<Account[]> {
  const { dataDir, gatewayUrl } = endpoints
  const file = join(dataDir, 'seeded-accounts.json')
  const accounts = await accountsOf(file)
  const ids = accounts.map(({ displayName }) => personIds[displayName as Name])
  const opened = await openAccounts(endpoints, accounts, ids)
  // An older version gave out ids as they came: its people and chats stay as they are.
  if (opened === 'others') return accounts
  // All of it is there, whatever people have done with it since; nothing is begun that a warm start would wait for.
  const told = join(dataDir, 'seeded-stories')
  if (opened === 'known' && existsSync(told)) return accounts
  // The same at each run: an import knows what it has stored by it.
  await tellStories(endpoints, (await stat(file)).mtime)
  const api = createApi(gatewayUrl)
  const ann = await until('Ann to be let in', () => signIn(api, accounts[0] as Account))
  await until('Ann to see her chats', () => seesChats(api, ann))
  await api.ask(
    'mutation Named($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }',
    { input: { handle: 'ann' } },
    ann.accessToken,
  )
  await writeFile(told, '')
  return accounts
}

async function seesChats(api: ReturnType<typeof createApi>, { accessToken }: Person): Promise<boolean> {
  const { message, myChats } = await api.ask<{ message: object | null; myChats: { nodes: object[] } }>(
    'query Seen($id: ID!) { message(id: $id) { id } myChats(first: 2) { nodes { id } } }',
    { id: messageId('trip', lines.trip.length) },
    accessToken,
  )
  return message !== null && myChats.nodes.length === 2
}

async function tellStories(servers: Endpoints, end: Date): Promise<void> {
  await using importers = await startImporters(servers)
  await runImport({
    reads: recordsOf(end),
    importers,
    source: (kind, key) => {
      if (kind === 'message') return messageId(...placeIn(key))
      if (kind === 'room') return chatIds[key as keyof typeof chatIds]
      throw new Error(`${key} is nobody of the seeds`)
    },
    onRefused(_line, why) {
      throw new Error(`the seeds are refused: ${why.reason}`)
    },
  })
}

/** A key of a message is its chat's id and its own. */
function placeIn(key: string): [keyof typeof chatIds, number] {
  const [chatId, number] = key.split('\n')
  return [chatId === chatIds.trip ? 'trip' : 'direct', Number(number)]
}

/** @param end a moment after the last of it */
async function* recordsOf(end: Date): AsyncGenerator<Read> {
  const minutesBefore = (minutes: number) => new Date(end.getTime() - minutes * 60_000)
  const records: ImportRecord[] = names.map(name => ({ type: 'person', id: name, name, userId: personIds[name] }))
  for (const [chat, said] of Object.entries(lines)) {
    const isGroup = chat === 'trip'
    const people = names.filter(name => isGroup || name !== 'Cleo')
    const at = minutesBefore(said.length * 2 + 2)
    records.push(
      {
        ...{ type: 'chat', id: chat, topic: null, at },
        kind: isGroup ? 'GROUP' : 'DIRECT',
        title: isGroup ? 'Lake trip' : null,
      },
      { type: 'join', chat, people, at, roles: isGroup ? { Ann: 'OWNER' } : {} },
      ...said.map(([person, text], index) => ({
        ...plainMessage,
        ...{ chat, person, text, id: String(index + 1), at: minutesBefore((said.length - index) * 2) },
      })),
    )
  }
  for (const [index, record] of records.entries()) yield { line: index + 1, record }
}

/** Passwords are made here and kept beside the stack's other secrets; none is written in the code. */
async function accountsOf(file: string): Promise<Account[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text) return JSON.parse(text) as Account[]
  const accounts = names.map(displayName => ({
    displayName,
    email: `${displayName.toLowerCase()}@example.com`,
    password: randomBytes(12).toString('base64url'),
  }))
  await writeFile(`${file}.draft`, JSON.stringify(accounts, undefined, 2), { mode: 0o600 })
  await rename(`${file}.draft`, file)
  return accounts
}
