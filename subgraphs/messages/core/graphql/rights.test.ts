// A feed that was admitted for one chat sees that one, whatever else its arguments say.
import { expect, test } from '@jest/globals'
import type { Context } from './context.ts'
import { visibleFrom } from './rights.ts'

const sees = async (topic: string, chatId: string) =>
  (await visibleFrom({ viewer: { kind: 'feed', topic } } as unknown as Context, chatId)) !== undefined

test('the chat of the feed and no other', async () => {
  const topic = 'chatEvents({"chatId":"c1","note":"c2","of":{"chatId":"c3"}})'
  expect(await sees(topic, 'c1')).toBe(true)
  for (const other of ['c2', 'c3', 'note', 'chatId']) expect(await sees(topic, other)).toBe(false)
})
