// The log under everything at once: sending, editing, reacting and deleting from two processes, some of which die between two of
// their steps and are asked again. What the log tells, applied in order, is what is stored.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newId } from '#platform/ids.ts'
import { Died, dyingAt } from '#stack/testing/watched-mongo.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import type { Message } from '../model/model.ts'

let room: TestRoom
let other: TestProcess
beforeAll(async () => {
  room = await openRoom(3)
  other = room.startProcess()
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

interface Operation {
  readonly do: 'send' | 'edit' | 'react' | 'unreact' | 'delete'
  readonly by: number
  readonly at: number
  readonly elsewhere: boolean
  /** The step before which the process dies; 0 for one that lives. */
  readonly diesAt: number
}

const operation: fc.Arbitrary<Operation> = fc.record({
  do: fc.constantFrom(
    'send' as const,
    'send' as const,
    'edit' as const,
    'react' as const,
    'unreact' as const,
    'delete' as const,
  ),
  by: fc.nat(2),
  at: fc.nat(10),
  elsewhere: fc.boolean(),
  diesAt: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 14 })),
})

/** What each operation asks for is made once: a retry asks for the same. */
function asking({ do: what, by, at }: Operation, chatId: string, said: readonly Message[]) {
  const userId = room.people[by] ?? ''
  const target = said[at % Math.max(1, said.length)]
  const clientKey = newId()
  const messageId = target?.id ?? newId()
  return ({ service }: TestProcess): Promise<object> => {
    switch (what) {
      case 'send':
        return service.sendMessage(userId, { chatId, clientKey, body: `by ${by}` })
      case 'edit':
        return service.editMessage(userId, { messageId, expectedRev: target?.rev ?? 1, body: `edited ${clientKey}` })
      case 'react':
        return service.addReaction(userId, { messageId, emoji: '👍' })
      case 'unreact':
        return service.removeReaction(userId, { messageId, emoji: '👍' })
      case 'delete':
        return service.deleteForEveryone(userId, messageId)
    }
  }
}

async function attempt(one: Operation, ask: ReturnType<typeof asking>) {
  const dying = room.startProcess(one.diesAt > 0 ? dyingAt(one.diesAt) : undefined)
  const result = await ask(dying).catch(error => {
    if (error instanceof Died) return undefined
    throw error
  })
  return result ?? ask(one.elsewhere ? other : room.process)
}

test('numbers are dense, nothing is lost or doubled, and the log tells every change that is stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 14 }), async operations => {
      const chatId = await room.openChat(room.people)
      const said: Message[] = []
      let sent = 0
      // Two at a time: one after the other would never race, and all at once would have nothing to change.
      for (let index = 0; index < operations.length; index += 2) {
        const pair = operations.slice(index, index + 2)
        const results = await Promise.all(pair.map(one => attempt(one, asking(one, chatId, said))))
        sent += pair.filter(one => one.do === 'send').length
        said.splice(0, said.length, ...(await readAll(chatId)))
        expect(results).toHaveLength(pair.length)
      }
      const messages = await readAll(chatId)
      const rows = await room.process.store.readLog(chatId, 0, 1_000)
      expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: sent }, (_, index) => index + 1))
      expect(rows.map(({ rev }) => rev)).toEqual(rows.map((_, index) => index + 1))
      for (const message of messages) {
        const about = rows.filter(row => 'messageId' in row.data && row.data.messageId === message.id)
        expect(about.at(-1)?.rev).toBe(message.rev)
        expect(about.filter(({ type }) => type === 'messages.MessageSent.v1')).toHaveLength(1)
        expect(about.some(({ type }) => type === 'messages.MessageDeleted.v1')).toBe(message.deletedAt !== null)
        const counted = about.reduce(
          (sum, row) => (row.type === 'messages.ReactionsChanged.v1' ? sum + (row.data.added ? 1 : -1) : sum),
          0,
        )
        if (!message.deletedAt) expect(message.reactions[0]?.count ?? 0).toBe(counted)
      }
    }),
    { numRuns: 8 },
  )
})

function readAll(chatId: string): Promise<Message[]> {
  return room.process.store.history(chatId, { from: 'start', size: 1_000, after: undefined, before: undefined })
}
