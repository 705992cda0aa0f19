// What may be sent again as it stands: over a way that loses answers it is, and in order; anything else fails at once.
import { expect, test } from '@jest/globals'
import {
  AddReactionDocument,
  BlockUserDocument,
  type ChatClient,
  LogoutDocument,
  RemoveReactionDocument,
  UnblockUserDocument,
} from '../src/index.ts'
import { openPage, startServer } from './fixtures/pages.ts'
import { until } from './fixtures/until.ts'

const react = ({ client }: ChatClient, messageId: string) =>
  client.mutate({ mutation: AddReactionDocument, variables: { input: { messageId, emoji: '👍' } } })
const takeBack = ({ client }: ChatClient, messageId: string) =>
  client.mutate({ mutation: RemoveReactionDocument, variables: { input: { messageId, emoji: '👍' } } })
const operations = ({ seen }: Awaited<ReturnType<typeof startServer>>) =>
  seen.requests.map(({ operationName }) => operationName)

test('a mutation that the API marks as repeatable is sent again until it is answered, four times at most', async () => {
  const server = await startServer()
  const page = openPage(server)
  server.loseAnswer = request => request < 3
  const { data, error } = await react(page, 'm1')
  expect([data?.addReaction.__typename, error]).toEqual(['ChangeMessageSuccess', undefined])
  expect(operations(server)).toEqual(Array(3).fill('AddReaction'))
  server.loseAnswer = () => true
  await expect(react(page, 'm1')).resolves.toMatchObject({ error: expect.anything() })
  expect(operations(server)).toHaveLength(3 + 4)
})

test('one that is not fails at once: nobody knows what it would do twice', async () => {
  const server = await startServer()
  const page = openPage(server)
  server.loseAnswer = () => true
  const { error } = await page.client.mutate({ mutation: LogoutDocument, variables: { input: {} } })
  expect(error).toBeDefined()
  expect(operations(server)).toEqual(['Logout'])
})

test('what undoes it waits for its answer, and what is about something else does not [Q2]', async () => {
  const server = await startServer()
  const page = openPage(server)
  const answered = Promise.withResolvers<void>()
  server.loseAnswer = request => request === 1
  server.holdAnswer = query => (query.includes('addReaction') ? answered.promise : undefined)
  const all = [react(page, 'm1'), takeBack(page, 'm1'), takeBack(page, 'm2')]
  await until('the other message', () => operations(server).includes('RemoveReaction'))
  const ofTheFirst = () =>
    server.seen.requests.flatMap(({ operationName, variables }) =>
      (variables.input as { messageId: string }).messageId === 'm1' ? [operationName] : [],
    )
  expect(ofTheFirst()).toEqual(['AddReaction'])
  answered.resolve()
  await Promise.all(all)
  expect(ofTheFirst()).toEqual(['AddReaction', 'AddReaction', 'RemoveReaction'])
})

test('so does what undoes it and is never sent twice itself', async () => {
  const server = await startServer()
  const { client } = openPage(server)
  server.loseAnswer = request => request === 1
  const variables = { input: { userId: 'bob' } }
  await Promise.all([
    client.mutate({ mutation: BlockUserDocument, variables }),
    client.mutate({ mutation: UnblockUserDocument, variables }),
  ])
  expect(operations(server)).toEqual(['BlockUser', 'BlockUser', 'UnblockUser'])
})
