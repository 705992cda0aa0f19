// What the marks of a message mean, through the gateway: of its words as they are, for as long as they are there.
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

test('a client without a parser is told what is formatted, and what it reads as in one line', async () => {
  const { ann, bob, api, run, say } = room
  const { id, rev } = await say(ann, 'see **[this](https://a.example)** ||soon||')
  const read = async () => {
    const query = 'query ($id: ID!) { message(id: $id) { body plainText formatting { kind offset length url } } }'
    const { message } = await api.ask<{ message: object }>(query, { id }, bob.accessToken)
    return message
  }
  const range = (kind: string, offset: number, length: number, url: string | null = null) => ({
    kind,
    offset,
    length,
    url,
  })
  expect(await read()).toEqual({
    body: 'see **[this](https://a.example)** ||soon||',
    plainText: 'see this ▒▒▒',
    formatting: [
      ...[range('BOLD', 4, 29), range('MARK', 4, 3), range('LINK', 6, 25, 'https://a.example')],
      ...[range('MARK', 11, 22), range('SPOILER', 34, 8), range('MARK', 34, 2), range('MARK', 40, 2)],
    ],
  })
  await run(ann, 'editMessage', { messageId: id, expectedRev: rev, body: 'now `plain`' })
  expect(await read()).toMatchObject({ plainText: 'now plain', formatting: [{ kind: 'CODE' }, {}, {}] })
  await run(ann, 'deleteMessage', { messageId: id, scope: 'EVERYONE' })
  expect(await read()).toEqual({ body: null, plainText: null, formatting: [] })
})
