// How fast is an import? The corpus of a busy channel through `npm run import`'s own code, beside the bare driver that inserts the
// same documents, batch by batch, into collections with the same indexes. Indexing for search comes after it and is told apart.
import { randomUUID } from 'node:crypto'
import { type Db, type Document, MongoClient } from 'mongodb'
import { startImporters } from '#stack/import/importers.ts'
import { readIrc } from '#stack/import/irc.ts'
import { runImport } from '#stack/import/run-import.ts'
import { startStack } from '#stack/index.ts'
import { writeResult } from './result.ts'
import { readCorpus } from './search/corpus.ts'

const limit = Number(process.env.BENCH_LINES ?? Number.POSITIVE_INFINITY)
const atOnce = 1_000
/** What an import writes, the search index left out: it is built from this. */
const written = {
  users: ['profiles'],
  chats: ['chats', 'members', 'events'],
  messages: ['messages', 'events', 'members', 'standings', 'reactions'],
}

const { file } = await readCorpus(limit)
await using stack = await startStack({ ephemeral: true, name: 'bench', services: [] })
await using importers = await startImporters(stack)
await using client = await MongoClient.connect(stack.mongoUrl, { writeConcern: { w: 'majority', journal: true } })

const importing = { reads: readIrc(file, () => undefined), source: randomUUID(), importers }
const report = await runImport(importing)
console.log(`imported ${report.stored} steps in ${(report.storeMs / 1000).toFixed(1)} s`)

/** The same documents of one collection, into one with the same indexes. @returns how many, and how long inserting took */
async function insertBare(from: Db, to: Db, name: string): Promise<{ count: number; ms: number }> {
  const source = from.collection(name)
  const target = await to.createCollection(name)
  for (const { key, name: index, v: _v, ns: _ns, ...options } of await source.indexes().catch(() => []))
    if (index !== '_id_') await target.createIndex(key, { name: index, ...options })
  let batch: Document[] = []
  let [count, ms] = [0, 0]
  const flush = async () => {
    const startedAt = performance.now()
    if (batch.length > 0) await target.insertMany(batch, { ordered: false })
    ms += performance.now() - startedAt
    count += batch.length
    batch = []
  }
  for await (const document of source.find().batchSize(atOnce)) {
    batch.push(document)
    if (batch.length >= atOnce) await flush()
  }
  await flush()
  return { count, ms }
}

let [documents, bareMs] = [0, 0]
for (const [domain, names] of Object.entries(written))
  for (const name of names) {
    const { count, ms } = await insertBare(
      client.db(`${stack.namespace}${domain}`),
      client.db(`${stack.namespace}bare-${domain}`),
      name,
    )
    documents += count
    bareMs += ms
  }

// A second run over everything: what a resumed import costs that finds all of it there.
const again = await runImport({ ...importing, reads: readIrc(file, () => undefined) })
const rate = (ms: number) => Math.round(documents / (ms / 1000))
const [perSecond, barePerSecond] = [rate(report.storeMs), rate(bareMs)]
console.log(`${documents} documents: ${perSecond} a second, the bare driver ${barePerSecond}`)

writeResult('import', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb',
  ...{ messages: report.messages, documents, perSecond, barePerSecond },
  ratioToBulkInsert: Math.round((bareMs / report.storeMs) * 100) / 100,
  ...{ storeMs: Math.round(report.storeMs), indexMs: Math.round(report.indexMs), repeatMs: Math.round(again.storeMs) },
  refused: report.refused,
  readme: [
    {
      question: `Documents a second that an import of ${report.messages.toLocaleString('en')} messages writes`,
      ours: String(perSecond),
      beside: `the bare driver's bulk insert of the same documents: ${barePerSecond}`,
    },
    {
      question: `Building the search index of ${report.messages.toLocaleString('en')} messages`,
      ours: `${(report.indexMs / 1000).toFixed(1)} s`,
    },
  ],
})
