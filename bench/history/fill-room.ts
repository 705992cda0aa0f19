// Writes a past into a room: messages as messages keeps them, numbered densely after those that are there.
import { MongoClient } from 'mongodb'
import { newId } from '#platform/ids.ts'
import type { RoomWorld } from '../send/room-world.ts'

const atOnce = 2_000
const inFlight = 2
const reportEveryMs = 10_000
/** No read that is measured uses them, and each costs a written message as much time as the message itself. */
const indexesOfWrites = ['sent_key', 'sender', 'thread_seq']

export async function fillRoom({ stack, people, send }: RoomWorld, chatId: string, size: number): Promise<void> {
  const [first, second = first] = people
  if (!first || !second) throw new Error('a world without people')
  // The first message makes the service know the room.
  await send(chatId, first)
  await using client = await MongoClient.connect(stack.mongoUrl)
  const db = client.db(`${stack.namespace}messages`)
  const heads = db.collection<{ _id: string; rev: number; lastSeq: number }>('heads')
  const messages = db.collection<{ _id: string }>('messages')
  for (const { name = '' } of await messages.indexes())
    if (indexesOfWrites.includes(name)) await messages.dropIndex(name)
  const { lastSeq = 0 } = (await heads.findOne({ _id: chatId })) ?? {}
  const untouched = { mentionIds: [], replyToId: null, attachmentIds: [], reactions: [], note: null }
  const unchanged = { editedAt: null, editedFromRev: null, deletedAt: null, countable: true, kind: 'TEXT' }
  const startedAt = performance.now()
  let reportedAt = startedAt
  const running = new Set<Promise<unknown>>()
  for (let seq = lastSeq + 1; seq <= size; seq += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, size - seq + 1) }, (_, index) => {
      const number = seq + index
      const senderId = number % 2 === 0 ? first.id : second.id
      const key = { clientKey: `past-${number}`, sentKey: `${chatId}|${senderId}|past-${number}`, inputHash: '' }
      const said = { chatId, seq: number, rev: number + 1, senderId, body: `What was said as number ${number}.` }
      return { _id: newId(), ...said, ...key, sentAt: new Date(), ...untouched, ...unchanged }
    })
    // One batch is on its way while the next is made.
    const writing = messages.insertMany(batch, { ordered: false }).finally(() => running.delete(writing))
    running.add(writing)
    if (running.size >= inFlight) await Promise.race(running)
    if (performance.now() - reportedAt < reportEveryMs) continue
    reportedAt = performance.now()
    const perSecond = seq / ((reportedAt - startedAt) / 1_000)
    console.log(`  ${seq} of ${size} written, ${Math.round((size - seq) / perSecond)} s to go`)
  }
  await Promise.all(running)
  const last = await messages.findOne({ chatId, seq: size } as never)
  await heads.updateOne(
    { _id: chatId },
    { $set: { lastSeq: size, rev: size + 1, lastMessageId: last?._id ?? null } as never },
  )
}
