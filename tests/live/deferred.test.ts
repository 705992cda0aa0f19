// Apollo Client as teams have it, with a query of which a part is put off: over both transports it sees the first part first.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree } from '../flow/room-of-three.ts'

const reader = join(import.meta.dirname, '../../clients/client/test/fixtures/deferred-reader.ts')

test('Apollo Client shows a chat before its messages, and then with them', async () => {
  const { gatewayUrl } = testStack()
  const room = await openRoomOfThree(testStack())
  await room.say(room.ann, 'hello')
  const args = ['--conditions=source', reader, gatewayUrl, room.bob.accessToken, room.chatId]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
  const seen = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const states = (over: string) => [
    { over, title: 'Garden' },
    { over, title: 'Garden', bodies: ['hello'] },
  ]
  expect(seen).toEqual([...states('HTTP'), ...states('WebSocket')])
})
