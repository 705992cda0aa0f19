// Three people, a direct chat and a group: what a new stack has in it. Safe to run again: accounts are looked up first, and
// chats and messages carry fixed client keys, so that the API itself recognises the repetition.
import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Endpoints } from '../options.ts'
import { createApi } from './api.ts'
import { createMailbox } from './mailbox.ts'
import { type Account, openDirectChat, openGroup, type Person, say, signIn, signUp } from './people.ts'

const names = ['Ann', 'Ben', 'Cleo'] as const
type Name = (typeof names)[number]
type Line = readonly [Name, string]

const direct: readonly Line[] = [
  ['Ann', 'Hi Ben, did the boat arrive?'],
  ['Ben', 'Last night. It is smaller than in the picture.'],
  ['Ann', 'They always are. Does it float?'],
  ['Ben', 'Ask me on Saturday.'],
]

const group: readonly Line[] = [
  ['Cleo', 'Saturday, nine o’clock, at the lake?'],
  ['Ben', 'I bring the boat.'],
  ['Ann', 'I bring cake, and a bucket, in case.'],
  ['Cleo', 'The forecast says sun until four.'],
  ['Ben', 'Then we are back by three.'],
  ['Ann', 'Who has the second paddle?'],
  ['Cleo', 'It is still in my cellar from last year.'],
  ['Ben', '👍'],
]

/** The seeded accounts, with their passwords. @throws Error in the API's words when it refuses. */
export async function seed({ gatewayUrl, mailUrl, dataDir }: Endpoints): Promise<Account[]> {
  const api = createApi(gatewayUrl)
  const mailbox = createMailbox(mailUrl)
  const accounts = await accountsOf(join(dataDir, 'seeded-accounts.json'))
  const people = new Map<string, Person>()
  for (const account of accounts) {
    people.set(account.displayName, (await signIn(api, account)) ?? (await signUp(api, mailbox, account)))
  }
  const person = (name: Name): Person => {
    const found = people.get(name)
    if (!found) throw new Error(`${name} is not among the seeded accounts`)
    return found
  }
  const chatId = await openDirectChat(api, person('Ann'), person('Ben'))
  const trip = { clientKey: 'seed-lake-trip', title: 'Lake trip', members: [person('Ann'), person('Ben')] }
  const groupId = await openGroup(api, person('Cleo'), trip)
  for (const [chat, lines] of [[chatId, direct] as const, [groupId, group] as const]) {
    for (const [index, [name, body]] of lines.entries()) {
      await say(api, person(name), { chatId: chat, clientKey: `seed-line-${index + 1}`, body })
    }
  }
  return accounts
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
