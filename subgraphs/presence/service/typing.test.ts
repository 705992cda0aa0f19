import { expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import type { TypingState } from '../model.ts'
import { createTypingService } from './typing.ts'

const chatId = newId()
const states = async function* (): AsyncGenerator<TypingState> {
  yield { chatId, typists: [] }
}

function world({ wait = 0, large = false } = {}) {
  const announced: TypingState[] = []
  const typingOf = (userIds: string[]): TypingState => ({
    chatId,
    typists: userIds.map(userId => ({ userId, since: new Date(0), expiresAt: new Date(8_000) })),
  })
  const service = createTypingService({
    members: {
      find: async (chat, user) => (chat === chatId && user === 'anna' ? { userId: user } : undefined),
      isLarger: async () => large,
    },
    store: {
      setTyping: async (_chat, userId, on) => typingOf(on ? [userId] : []),
      typing: async () => typingOf(['berta']),
    },
    events: { announce: state => void announced.push(state), follow: states },
    limit: async () => wait,
    removals: { watch: async () => {} },
  })
  return { service, announced }
}

test('a member who types is announced with the whole list', async () => {
  const { service, announced } = world()
  const result = await service.setTyping('anna', { chatId, isTyping: true })
  expect(result).toMatchObject({ typing: { typists: [{ userId: 'anna' }] } })
  expect(announced).toHaveLength(1)
})

test('a stranger learns nothing of a chat, not even that it exists', async () => {
  const { service, announced } = world()
  for (const chat of [chatId, newId(), 'not an id', '']) {
    const result = await service.setTyping('stranger', { chatId: chat, isTyping: true })
    expect(result).toMatchObject({ code: 'NOT_FOUND', field: ['chatId'] })
    expect(await service.typing('stranger', chat)).toBeNull()
    await expect(service.demandMember('stranger', chat)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  expect(announced).toEqual([])
})

test('who says it too often is told when the next time is welcome, and nobody else hears it', async () => {
  const { service, announced } = world({ wait: 1_200.4 })
  const result = await service.setTyping('anna', { chatId, isTyping: true })
  expect(result).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 1_201 })
  expect(announced).toEqual([])
})

test('in a room of more than 500 nobody is told who types', async () => {
  const { service, announced } = world({ large: true })
  const result = await service.setTyping('anna', { chatId, isTyping: true })
  expect(result).toEqual({ typing: { chatId, typists: [] } })
  expect(announced).toEqual([])
})
