// The guide for newcomers, run as it stands: its blocks are one program, asked of the real stack.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, type Person, say, signUp } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/api/first-steps.md'), 'utf8')
const program = [...guide.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code).join('\n')

async function somebodyWithAChat(): Promise<Person> {
  const { gatewayUrl, mailUrl } = testStack()
  const [api, mailbox] = [createApi(gatewayUrl), createMailbox(mailUrl)]
  const account = (displayName: string) => ({
    displayName,
    email: `${randomUUID()}@first-steps.test`,
    password: `first steps ${randomUUID()}`,
  })
  const ada = await signUp(api, mailbox, account('Ada'))
  const bob = await signUp(api, mailbox, account('Bob'))
  const chatId = await openDirectChat(api, ada, bob)
  for (const person of [bob, ada]) await say(api, person, { chatId, clientKey: randomUUID(), body: 'hello' })
  return ada
}

/** What the program prints, line by line. Within the checkout, so that it finds the packages that it imports. */
async function run({ email, password }: Person): Promise<string[]> {
  const folder = mkdtempSync(join(root, '.data/first-steps-'))
  try {
    const file = join(folder, 'first-steps.mjs')
    writeFileSync(file, program)
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      CHAT_URL: testStack().gatewayUrl,
      CHAT_EMAIL: email,
      CHAT_PASSWORD: password,
    }
    const child = spawn(process.execPath, [file], { env })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += text))
    await new Promise(resolve => child.once('close', resolve))
    return output.trim().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('every block of the guide does what it says', async () => {
  expect(await run(await somebodyWithAChat())).toEqual([
    'signed in as Ada',
    'reading a direct chat',
    'stored once: true',
    'arrived live: true',
    'file READY, sent: SendMessageSuccess',
    'INVALID_INPUT at input.body',
    'GRAPHQL_VALIDATION_FAILED',
  ])
})
