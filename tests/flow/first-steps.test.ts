// The guide for newcomers, run as it stands: its blocks are one program, asked of the real stack.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openDirectChat, type Person, say, signUp } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { blocksOf, environmentOf, folderFor, printed, written } from './guide.ts'

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

test('every block of the guide does what it says', async () => {
  const ada = await somebodyWithAChat()
  using folder = folderFor('services')
  const program = written(folder.path, 'first-steps.mjs', blocksOf('first-steps.md', 'js').join('\n'))
  expect(await printed({ command: process.execPath, args: [program], env: environmentOf(ada) })).toEqual([
    'signed in as Ada',
    'reading a direct chat',
    'stored once: true',
    'arrived live: true',
    'file READY, sent: SendMessageSuccess',
    'INVALID_INPUT at input.body',
    'GRAPHQL_VALIDATION_FAILED',
  ])
})
