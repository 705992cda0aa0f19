// A room of many: its members are written where chats and the domains that copy them keep them, since ten thousand people who
// register, and a copy of them all in one transaction, would be other measurements.
import { randomUUID } from 'node:crypto'
import { type Db, MongoClient } from 'mongodb'
import { median } from './closed-loop.ts'
import type { RoomWorld } from './room-world.ts'

/** Where a row stands for a member of a chat, by the field that names the chat. */
const places = [
  { domain: 'chats', collection: 'members', of: 'chatId' },
  { domain: 'messages', collection: 'members', of: 'key' },
  { domain: 'messages', collection: 'standings', of: 'chatId' },
  { domain: 'notifications', collection: 'members', of: 'key' },
] as const

/** @returns how many members it has then */
export async function growRoom({ stack }: RoomWorld, chatId: string, to: number): Promise<number> {
  await using client = await MongoClient.connect(stack.mongoUrl)
  const domain = (name: string) => client.db(`${stack.namespace}${name}`)
  const chat = await domain('chats').collection<{ _id: string; memberCount: number }>('chats').findOne({ _id: chatId })
  const userIds = Array.from({ length: to - (chat?.memberCount ?? 0) }, () => randomUUID())
  for (const { domain: name, collection, of } of places)
    await addLikeOthers(domain(name), { collection, filter: { [of]: chatId, role: { $ne: 'OWNER' } }, chatId, userIds })
  const grown = { $set: { memberCount: to } }
  await domain('chats').collection<{ _id: string }>('chats').updateOne({ _id: chatId }, grown)
  await domain('messages').collection<{ _id: string }>('heads').updateOne({ _id: chatId }, grown)
  for (const name of ['messages', 'notifications'])
    await domain(name)
      .collection<{ _id: string }>('members_keys')
      .updateOne({ _id: chatId }, { $set: { size: to } })
  return to
}

/** Rows like that of a member who is in already. */
async function addLikeOthers(
  db: Db,
  rows: { collection: string; filter: object; chatId: string; userIds: readonly string[] },
): Promise<void> {
  const { collection, filter, chatId, userIds } = rows
  const like = await db.collection(collection).findOne(filter)
  // This domain keeps nothing of members who have done nothing yet.
  if (!like) return
  const all = userIds.map(userId => ({ ...like, _id: `${chatId}|${userId}` as never, userId }))
  for (let at = 0; at < all.length; at += 1_000) await db.collection(collection).insertMany(all.slice(at, at + 1_000))
}

/**
 * Milliseconds of one send in each of these rooms, when nothing else is going on: the median of many. Turn by turn, so that whatever
 * else the machine does meets all of them alike.
 */
export async function sendCosts(world: RoomWorld, chatIds: readonly string[]): Promise<number[]> {
  const [by] = world.people
  if (!by) throw new Error('a world without people')
  for (let index = 0; index < 20; index++) for (const chatId of chatIds) await world.send(chatId, by)
  const costs = chatIds.map((): number[] => [])
  for (let index = 0; index < 200; index++)
    for (const [room, chatId] of chatIds.entries()) {
      const startedAt = performance.now()
      await world.send(chatId, by)
      costs[room]?.push(performance.now() - startedAt)
    }
  return costs.map(median)
}
