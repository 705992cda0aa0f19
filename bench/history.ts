// What reading costs in a chat of a thousand, a hundred thousand and a million messages: the newest page, a page from the middle,
// a jump, the unread count, my chats. The messages are written where they are kept; sending a million is another measurement.
import { fillRoom } from './history/fill-room.ts'
import { writeResult } from './result.ts'
import { median, rounded } from './send/closed-loop.ts'
import { openRoomWorld } from './send/room-world.ts'

const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number)
const rounds = 60

await using world = await openRoomWorld({ people: 2, rooms: sizes.length })
const [reader] = world.people
if (!reader) throw new Error('a world without people')
const rooms = sizes.map((size, index) => ({ size, chatId: world.chatIds[index] ?? '' }))
for (const { size, chatId } of rooms) {
  const startedAt = performance.now()
  await fillRoom(world, chatId, size)
  console.log(`${size} messages written in ${rounded((performance.now() - startedAt) / 1_000)} s`)
}

const entity = (fields: string) =>
  `query Read($chat: [_Any!]!) { _entities(representations: $chat) { ... on Chat { ${fields} } } }`
const edges = 'edges { cursor node { seq body reactions { emoji count } replyTo { id } } }'
const reads: Readonly<Record<string, (size: number) => string>> = {
  'newest page': () => entity(`messages(last: 50) { ${edges} }`),
  'page from the middle': size =>
    entity(`messages(last: 50, before: "${cursorAt(Math.floor(size / 2))}") { ${edges} }`),
  jump: size => entity(`messages(around: ${Math.floor(size / 3)}, first: 50) { ${edges} }`),
  'unread count': () => entity('unread { count isCapped mentionCount firstSeq }'),
}

function cursorAt(seq: number): string {
  return Buffer.from(JSON.stringify(['seq', seq])).toString('base64url')
}

const costs = new Map<string, Map<number, number[]>>()
const note = (name: string, size: number, ms: number) => {
  const bySize = costs.get(name) ?? new Map<number, number[]>()
  costs.set(name, bySize.set(size, [...(bySize.get(size) ?? []), ms]))
}
// Turn by turn, so that whatever else the machine does meets all sizes alike.
for (let round = 0; round < rounds; round++)
  for (const { size, chatId } of rooms) {
    for (const [name, query] of Object.entries(reads)) {
      const startedAt = performance.now()
      await world.ask('messages', reader, query(size), { chat: [{ __typename: 'Chat', id: chatId }] })
      note(name, size, performance.now() - startedAt)
    }
    const startedAt = performance.now()
    await world.ask('chats', reader, '{ myChats(first: 20) { edges { node { id title lastActivityAt } } } }')
    note('my chats', size, performance.now() - startedAt)
  }

const medians = [...costs].map(([name, bySize]) => ({
  name,
  ms: Object.fromEntries(sizes.map(size => [size, rounded(median(bySize.get(size) ?? []), 2)])),
}))
const [smallest = 0] = sizes
const largest = sizes.at(-1) ?? 0
const growth = medians.map(({ ms }) => (ms[largest] ?? Number.NaN) / (ms[smallest] ?? Number.NaN))
console.table(Object.fromEntries(medians.map(({ name, ms }) => [name, ms])))

writeResult('history', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Valkey, Kafka 4.1',
  ...{ sizes, rounds, medians },
  growthMillionToThousand: rounded(Math.max(...growth), 2),
  readme: medians.map(({ name, ms }) => ({
    question: `Reading the ${name} in a chat of ${largest.toLocaleString('en')} messages`,
    ours: `${ms[largest]} ms`,
    beside: `${ms[smallest]} ms (${smallest.toLocaleString('en')} messages)`,
  })),
})
