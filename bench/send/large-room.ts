// A room of many: its members are written where chats keeps them, since ten thousand people who register would be another
// measurement, and the other domains are made to ask for them.
import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { median } from './closed-loop.ts'
import type { RoomWorld } from './room-world.ts'

/** @returns how many members it has then */
export async function growRoom({ stack }: RoomWorld, chatId: string, to: number): Promise<number> {
  await using client = await MongoClient.connect(stack.mongoUrl)
  const chats = client.db(`${stack.namespace}chats`)
  const chat = await chats.collection<{ _id: string; memberCount: number }>('chats').findOne({ _id: chatId })
  const missing = to - (chat?.memberCount ?? 0)
  const rows = Array.from({ length: missing }, () => {
    const userId = randomUUID()
    const preferences = { mutedUntil: null, pinnedAt: null, archivedAt: null }
    const member = { chatId, userId, role: 'MEMBER', joinedAt: new Date(), sinceVersion: 1, history: 'FROM_THE_START' }
    return { _id: `${chatId}|${userId}` as never, ...member, preferences }
  })
  for (let at = 0; at < rows.length; at += 1_000)
    await chats.collection('members').insertMany(rows.slice(at, at + 1_000))
  await chats.collection<{ _id: string }>('chats').updateOne({ _id: chatId }, { $inc: { memberCount: missing } })
  // The copy forgets the room: the first send asks for all of it.
  const copies = client.db(`${stack.namespace}messages`)
  await copies.collection<{ _id: string }>('members_keys').deleteOne({ _id: chatId })
  await copies.collection('members').deleteMany({ key: chatId })
  return to
}

/** Milliseconds of one send, when nothing else is going on: the median of many. */
export async function sendCost(world: RoomWorld, chatId: string): Promise<number> {
  const [by] = world.people
  if (!by) throw new Error('a world without people')
  for (let index = 0; index < 20; index++) await world.send(chatId, by)
  const costs: number[] = []
  for (let index = 0; index < 200; index++) {
    const startedAt = performance.now()
    await world.send(chatId, by)
    costs.push(performance.now() - startedAt)
  }
  return median(costs)
}
