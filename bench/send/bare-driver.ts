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
const untouched = {
  ...{ mentionIds: [], replyToId: null, attachmentIds: [], reactions: [], note: null },
  ...{ editedAt: null, editedFromRev: null, deletedAt: null },
}
const text = 'A sentence as long as most of those that people write.'

export interface BareDriverOptions {
  readonly database: string
  /** Whose indexes it gets: what they cost is not what is compared. */
  readonly like: string
  readonly rooms: number
}

export async function connectBareDriver(
  url: string,
  { database, like, rooms }: BareDriverOptions,
): Promise<BareDriver> {
  const client = new MongoClient(url, { maxPoolSize: 50, writeConcern: { w: 'majority', journal: true } })
  await client.connect()
  const db = client.db(database)
  const heads = db.collection<{ _id: string; rev: number; lastSeq: number }>('heads')
  const messages = db.collection('messages')
  const events = db.collection('events')
  await heads.insertMany(Array.from({ length: rooms }, (_, room) => ({ _id: `room-${room}`, rev: 0, lastSeq: 0 })))
  for (const collection of [heads, messages, events])
    for (const { key, v: _version, ...options } of await client
      .db(like)
      .collection(collection.collectionName)
      .indexes())
      if (!('_id' in key)) await collection.createIndex(key, options)
  return {
    send: room =>
      client.withSession(session =>
        session.withTransaction(async () => {
          const _id = `room-${room}`
          const update = { $inc: { rev: 1, lastSeq: 1 }, $currentDate: { movedAt: true } } as const
          const head = await heads.findOneAndUpdate({ _id }, update, { session, returnDocument: 'after' })
          const { rev = 0, lastSeq: seq = 0 } = head ?? {}
          const clientKey = randomUUID()
          const key = { clientKey, sentKey: `${_id}|me|${clientKey}`, inputHash: 'x'.repeat(43), sentAt: new Date() }
          const said = { chatId: _id, kind: 'TEXT', seq, rev, senderId: 'me', body: text, countable: true }
          await messages.insertOne({ ...said, ...key, ...untouched }, { session })
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
