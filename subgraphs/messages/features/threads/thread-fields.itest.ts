// The lists of threads over a real store: by pages, each once, and no list takes the cursors of another one.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import type { Connection, PageArguments } from '#platform/pages.ts'
import { isRefused } from '#platform/refusals.ts'
import type { Context, Parts } from '../../core/graphql/context.ts'
import type { MemberPosition, Message } from '../../core/model/model.ts'
import { contextFor } from '../../resolvers.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import type { Thread } from './model.ts'
import { myThreads, pageOfReaders, threadFields } from './thread-fields.ts'

let room: TestRoom
const roots: Message[] = []
const replies: Message[] = []
let context: Context

async function say(by: string, more: object): Promise<Message> {
  const input = { chatId: room.chatId, clientKey: newId(), body: 'hello', ...more }
  const sent = await room.process.service.sendMessage(by, input)
  if (isRefused(sent)) throw new Error(`refused: ${sent.code}`)
  return sent.message
}

beforeAll(async () => {
  room = await openRoom(6)
  const [ann = ''] = room.people
  context = contextFor({ kind: 'user', userId: ann, sessionId: 's', roles: [] }, room.process as unknown as Parts)
  for (let i = 0; i < 3; i += 1) roots.push(await say(ann, {}))
  for (const { id: threadRootId } of roots) await say(ann, { threadRootId })
  for (const by of room.people) replies.push(await say(by, { threadRootId: roots[0]?.id ?? '' }))
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

type Ask<T> = (args: PageArguments) => Promise<Connection<T>>
type Field = (parent: object, args: object, context: Context, info: never) => Promise<never>

const info = {} as never
const rootThread = () => ({ rootId: roots[0]?.id ?? '', chatId: room.chatId })
const threads: Ask<Thread> = args => (myThreads as unknown as Field)({}, args, context, info)
const readers: Ask<MemberPosition> = args =>
  (threadFields.readers as unknown as Field)(rootThread(), args, context, info)
const inThread: Ask<Message> = args => (threadFields.replies as unknown as Field)(rootThread(), args, context, info)

async function all<T>(ask: Ask<T>): Promise<T[]> {
  const found: T[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await ask({ first: 1, after })
    found.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

test('readers come by their last move, threads by their last reply, each once', async () => {
  expect((await all(readers)).map(({ userId }) => userId)).toEqual([...room.people].reverse())
  const ids = roots.map(({ id }) => id)
  expect((await all(threads)).map(({ rootId }) => rootId)).toEqual([ids[0], ids[2], ids[1]])
})

test('the readers of one reply are those who have come so far, without its sender', async () => {
  const last = replies.at(-2) as Message
  const page = await pageOfReaders(context, roots[0]?.id ?? '', last, { first: 20 })
  expect(page.edges.map(({ node }) => node.userId)).toEqual(room.people.slice(-1))
  expect(await room.process.threads.countReaders(roots[0]?.id ?? '', last)).toBe(1)
})

test('no list takes the cursor of another one', async () => {
  const lists: Ask<unknown>[] = [threads, readers, inThread]
  const cursors = await Promise.all(lists.map(async ask => (await ask({ first: 1 })).pageInfo.endCursor))
  for (const [at, ask] of lists.entries())
    for (const [of, after] of cursors.entries()) {
      const asked = ask({ first: 1, after })
      if (at === of) await expect(asked).resolves.toBeDefined()
      else await expect(asked).rejects.toThrow('is not a cursor of this list')
    }
})
