import { expect, test } from '@jest/globals'
import { draftsOfChat, draftsOfMember, draftsOfMessage } from './model.ts'

const at = new Date(0)

test('a message is news for every member but its sender', () => {
  const fact = { chatId: 'c', messageId: 'm', senderId: 'anna', seq: 1 }
  const drafts = draftsOfMessage(fact, at, ['anna', 'berta', 'carl'])
  expect(drafts.map(({ userId }) => userId)).toEqual(['berta', 'carl'])
  expect(drafts[0]).toEqual({
    userId: 'berta',
    kind: 'MESSAGE',
    chatId: 'c',
    messageId: 'm',
    actorId: 'anna',
    createdAt: at,
  })
})

test('a new group is news for those whom its owner has put into it, a direct chat for nobody', () => {
  const members = [
    { userId: 'anna', role: 'OWNER' },
    { userId: 'berta', role: 'MEMBER' },
  ] as const
  const opened = { chatId: 'c', byUserId: 'anna', members }
  expect(draftsOfChat({ ...opened, kind: 'GROUP' }, at).map(({ userId }) => userId)).toEqual(['berta'])
  expect(draftsOfChat({ ...opened, kind: 'DIRECT' }, at)).toEqual([])
})

test('who joins by their own act is not told that they did', () => {
  const fact = { chatId: 'c', userId: 'anna', role: 'MEMBER', byUserId: 'anna' } as const
  expect(draftsOfMember(fact, at)).toEqual([])
  expect(draftsOfMember({ ...fact, byUserId: 'berta' }, at)).toHaveLength(1)
})
