// What the store can do with one transaction per message and nothing around it: the same three writes, the same durability, the
// driver's own retries. What our rate is compared with.
import { randomUUID } from 'node:crypto'
import { MongoClient, type TransactionOptions } from 'mongodb'

export interface BareDriver extends AsyncDisposable {
  /** Stores one message and its event row under the next numbers of a room. */
  send(room: number): Promise<void>
}

const durable: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
}
const text = 'A sentence as long as most of those that people write.'

export async function connectBareDriver(url: string, database: string, rooms: number): Promise<BareDriver> {
  const client = new MongoClient(url, { maxPoolSize: 50, writeConcern: { w: 'majority', journal: true } })
  await client.connect()
  const db = client.db(database)
  const heads = db.collection<{ _id: string; rev: number; lastSeq: number }>('heads')
  const messages = db.collection('messages')
  const events = db.collection('events')
  await heads.insertMany(Array.from({ length: rooms }, (_, room) => ({ _id: `room-${room}`, rev: 0, lastSeq: 0 })))
  await messages.createIndex({ chatId: 1, seq: 1 }, { unique: true })
  await messages.createIndex({ chatId: 1, senderId: 1, clientKey: 1 }, { unique: true })
  await messages.createIndex({ chatId: 1, countable: 1, seq: 1, senderId: 1 })
  await messages.createIndex({ chatId: 1, mentionIds: 1, seq: 1 })
  await events.createIndex({ key: 1, rev: 1 }, { unique: true })
  await events.createIndex({ shard: 1, key: 1, rev: 1 }, { partialFilterExpression: { pending: true } })
  return {
    send: room =>
      client.withSession(session =>
        session.withTransaction(async () => {
          const _id = `room-${room}`
          const update = { $inc: { rev: 1, lastSeq: 1 }, $max: { movedAt: new Date() } }
          const head = await heads.findOneAndUpdate({ _id }, update, { session, returnDocument: 'after' })
          const { rev = 0, lastSeq: seq = 0 } = head ?? {}
          const said = { chatId: _id, seq, rev, senderId: 'me', clientKey: randomUUID(), body: text, countable: true }
          await messages.insertOne({ ...said, mentionIds: [], sentAt: new Date() }, { session })
          const row = { key: _id, rev, shard: 0, pending: true, at: new Date(), data: { seq } }
          await events.insertOne({ ...row, type: 'messages.MessageSent.v1' }, { session })
        }, durable),
      ),
    async [Symbol.asyncDispose]() {
      await db.dropDatabase()
      await client.close()
    },
  }
}
