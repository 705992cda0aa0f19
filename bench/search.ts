// What does searching cost, and how good is it? Over the imported corpus: searches of several kinds beside an indexed page of history
// of the same room, turn by turn; judged queries beside plain BM25; and how long a message that is sent is not found yet.
import { randomUUID } from 'node:crypto'
import { createSource } from '#stack/import/ids.ts'
import { startImporters } from '#stack/import/importers.ts'
import { readIrc } from '#stack/import/irc.ts'
import { runImport } from '#stack/import/run-import.ts'
import { until } from '#stack/wait.ts'
import { writeResult } from './result.ts'
import { readCorpus } from './search/corpus.ts'
import { judged, ndcg, plainBm25 } from './search/judging.ts'
import { openRoomWorld } from './send/room-world.ts'

const limit = Number(process.env.BENCH_LINES ?? Number.POSITIVE_INFINITY)
const rounds = Number(process.env.BENCH_ROUNDS ?? 15)
const lagSamples = 20

const { file, documents } = await readCorpus(limit)
await using world = await openRoomWorld({ people: 1, rooms: 0 })
const [reader] = world.people
if (!reader) throw new Error('a world without people')
const { stack } = world
const source = randomUUID()
const importAll = async (ownerId: string) => {
  await using importers = await startImporters(stack)
  return await runImport({ reads: readIrc(file, () => undefined), source, importers, ownerId })
}
const report = await importAll(reader.id)
const chatId = report.chatIds[0] ?? ''
console.log(`${report.messages} messages imported and indexed`)

interface Found {
  readonly searchMessages: { readonly edges?: { readonly node: { readonly id: string } }[]; readonly reason?: string }
}
const searching = `query ($search: MessageSearchInput!, $first: Int! = 20) { searchMessages(search: $search, first: $first) {
  edges { cursor snippet { text isMatch } node { id seq body sentAt } } pageInfo { hasNextPage endCursor } } }`
const search = async (query: string, order: string, first = 20) => {
  const { searchMessages } = await world.ask<Found>('messages', reader, searching, { search: { query, order }, first })
  if (!searchMessages.edges) throw new Error(`${query} was refused: ${searchMessages.reason}`)
  return searchMessages.edges
}
const reading = `query ($chat: [_Any!]!) { _entities(representations: $chat) { ... on Chat {
  messages(last: 20, before: "CURSOR") { edges { cursor node { id seq body sentAt } } } } } }`
const readPage = (seq: number) => {
  const cursor = Buffer.from(JSON.stringify(['seq', seq])).toString('base64url')
  const chat = [{ __typename: 'Chat', id: chatId }]
  return world.ask('messages', reader, reading.replace('CURSOR', cursor), { chat })
}

const longWordOf = (query: string) => query.split(' ').find(word => word.length > 3) ?? query
const kinds: Readonly<Record<string, (query: string) => Promise<unknown>>> = {
  'all words, newest first': query => search(query, 'TIME'),
  'two words, newest first': query => search(query.split(' ').slice(0, 2).join(' '), 'TIME'),
  'best first': query => search(query, 'RELEVANCE'),
  phrase: query => search(`"${query.split(' ').slice(0, 2).join(' ')}"`, 'TIME'),
  beginning: query => search(`${longWordOf(query).slice(0, 4)}*`, 'TIME'),
}
const times = new Map<string, number[]>()
const timed = async (name: string, work: () => Promise<unknown>) => {
  const startedAt = performance.now()
  await work()
  times.set(name, [...(times.get(name) ?? []), performance.now() - startedAt])
}
// Turn by turn, so that whatever else the machine does meets all alike.
for (let round = 0; round < rounds; round++)
  for (const [index, { query }] of judged.entries()) {
    for (const [name, run] of Object.entries(kinds)) await timed(name, () => run(query))
    await timed('page', () => readPage(1 + (((round * judged.length + index) * 7_919) % report.messages)))
  }
const quantile = (values: readonly number[], share: number) =>
  Math.round((values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN) * 100) / 100
const searches = [...times].filter(([name]) => name !== 'page').flatMap(([, values]) => values)
const page = times.get('page') ?? []
const [p99, pageP99] = [quantile(searches, 0.99), quantile(page, 0.99)]
const byKind = Object.fromEntries(
  [...times].map(([name, ms]) => [name, { median: quantile(ms, 0.5), p99: quantile(ms, 0.99) }]),
)
console.table(byKind)

const idOf = createSource(source)
const placeOf = new Map(documents.map(({ place, at }) => [idOf('message', `${chatId}\n${place}`, at), place]))
const plain = plainBm25(
  documents,
  judged.map(({ query }) => query),
)
const scores = { ours: 0, plain: 0 }
for (const [index, one] of judged.entries()) {
  const found = await search(one.query, 'RELEVANCE', 10)
  scores.ours +=
    ndcg(
      one,
      found.map(({ node }) => placeOf.get(node.id) ?? ''),
    ) / judged.length
  scores.plain += ndcg(one, plain[index] ?? []) / judged.length
}
const rounded = (score: number) => Math.round(score * 1000) / 1000
console.log(`NDCG@10: ${rounded(scores.ours)}, plain BM25 ${rounded(scores.plain)}`)

const lags: number[] = []
const sending = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on UserError { reason } } }`
for (let sample = 0; sample < lagSamples; sample++) {
  const word = `lag${randomUUID().replaceAll('-', '')}`
  await world.ask('messages', reader, sending, {
    input: { chatId, clientKey: randomUUID(), body: `found soon: ${word}` },
  })
  const sentAt = performance.now()
  await until('the message to be found', async () => (await search(word, 'TIME')).length === 1, { everyMs: 5 })
  lags.push(performance.now() - sentAt)
}

writeResult('search', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Valkey, Kafka 4.1',
  ...{ messages: report.messages, queries: judged.length, rounds, byKind },
  ...{ p99, pageP99, ratioToPage: Math.round((p99 / pageP99) * 100) / 100 },
  ...{ ndcgAt10: rounded(scores.ours), ndcgAt10PlainBm25: rounded(scores.plain) },
  ...{ lagMedianMs: quantile(lags, 0.5), lagMaxMs: quantile(lags, 1) },
  readme: [
    {
      question: `A search among ${report.messages.toLocaleString('en')} messages, p99 over five kinds`,
      ours: `${p99} ms`,
      beside: `a page of history of the same room: ${pageP99} ms`,
    },
    {
      question: `NDCG@10 of ${judged.length} judged queries`,
      ours: String(rounded(scores.ours)),
      beside: `plain BM25: ${rounded(scores.plain)}`,
    },
    { question: 'Until a message that was sent is found, at most', ours: `${quantile(lags, 1)} ms` },
  ],
})
