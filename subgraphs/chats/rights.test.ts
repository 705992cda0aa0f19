// A feed that was admitted for one chat sees that one, whatever else its arguments say.
import { expect, test } from '@jest/globals'
import type { Context } from './context.ts'
import { visibleChat } from './rights.ts'

const found = (topic: string, id: string) => {
  const loaders = { chat: { load: async (chatId: string) => ({ id: chatId }) } }
  return visibleChat({ viewer: { kind: 'feed', topic }, loaders } as unknown as Context, id)
}

test('the chat of the feed and no other', async () => {
  const topic = 'chatEvents({"chatId":"c1","note":"c2","of":{"chatId":"c3"}})'
  expect(await found(topic, 'c1')).toEqual({ id: 'c1' })
  for (const other of ['c2', 'c3', 'note', 'chatId']) expect(await found(topic, other)).toBeNull()
})
