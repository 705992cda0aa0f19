// How many messages are acknowledged a second, with 50 rooms and with one that everybody talks in, beside the bare driver that
// runs the same transaction for each message, at the same concurrency, turn by turn in the same run. And: how soon after that a
// message is on somebody else's socket, and what a send costs in a room of ten thousand.

import { writeResult } from './result.ts'
import { connectBareDriver } from './send/bare-driver.ts'
import { median, quantile, ratePerSecond, rounded } from './send/closed-loop.ts'
import { deliveryLatencies } from './send/delivery.ts'
import { growRoom, sendCosts } from './send/large-room.ts'
import { openRoomWorld } from './send/room-world.ts'

const rooms = 50
const clients = 100
const turnMs = Number(process.env.BENCH_TURN_MS ?? 5_000)
const turns = Number(process.env.BENCH_TURNS ?? 3)
const crowd = Number(process.env.BENCH_MEMBERS ?? 10_000)

await using world = await openRoomWorld({ people: 4, rooms: rooms + 2 })
const { stack, people } = world
const [hotRoom = '', largeRoom = '', ...chatIds] = world.chatIds
await using bare = await connectBareDriver(stack.mongoUrl, {
  ...{ database: `${stack.namespace}bare`, like: `${stack.namespace}messages`, rooms },
})
const by = (client: number) => people[client % people.length] ?? failed()
function failed(): never {
  throw new Error('a world without people')
}

const rates = { ours: [] as number[], bare: [] as number[], oursHot: [] as number[], bareHot: [] as number[] }
for (let turn = 1; turn <= turns; turn++) {
  rates.bare.push(await ratePerSecond(clients, turnMs, client => bare.send(client % rooms)))
  rates.ours.push(await ratePerSecond(clients, turnMs, client => world.send(chatIds[client % rooms] ?? '', by(client))))
  rates.bareHot.push(await ratePerSecond(clients, turnMs, () => bare.send(0)))
  rates.oursHot.push(await ratePerSecond(clients, turnMs, client => world.send(hotRoom, by(client))))
  console.log(
    `turn ${turn}:`,
    Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, rounded(all.at(-1) ?? 0)])),
  )
}
const perSecond = median(rates.ours)
const hotPerSecond = median(rates.oursHot)
const barePerSecond = median(rates.bare)
const bareHotPerSecond = median(rates.bareHot)

// What the turns have left behind must not be measured again; a store that is too slow for that says so.
await stack.settle({ deadlineMs: 60_000 }).catch(error => console.warn(String(error)))
const latencies = await deliveryLatencies({ ...world, chatIds }, perSecond / 2, 10_000)
const p99DeliveredMs = rounded(quantile(latencies, 0.99))
console.log(`delivered: p50 ${rounded(median(latencies))} ms, p99 ${p99DeliveredMs} ms`)

const members = await growRoom(world, largeRoom, crowd)
const [small = Number.NaN, large = Number.NaN] = await sendCosts(world, [hotRoom, largeRoom])
const largeRoomRatio = rounded(large / small, 2)
console.log(`a send: ${rounded(small, 1)} ms among ${people.length}, ${rounded(large, 1)} ms among ${members}`)

writeResult('send', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Valkey, Kafka 4.1',
  ...{ rooms, clients, turns, turnMs },
  ratioToDriver: rounded(perSecond / barePerSecond, 2),
  hotRoomRatio: rounded(hotPerSecond / bareHotPerSecond, 2),
  ...{ p99DeliveredMs, largeRoomRatio, members },
  messagesPerSecond: rounded(perSecond),
  hotRoomMessagesPerSecond: rounded(hotPerSecond),
  bareDriverPerSecond: rounded(barePerSecond),
  bareDriverHotPerSecond: rounded(bareHotPerSecond),
  readme: [
    {
      question: `Messages acknowledged a second, ${clients} senders in ${rooms} rooms`,
      ours: `${rounded(perSecond)}`,
      beside: `${rounded(barePerSecond)} (bare driver)`,
    },
    {
      question: `The same, all ${clients} senders in one room`,
      ours: `${rounded(hotPerSecond)}`,
      beside: `${rounded(bareHotPerSecond)} (bare driver)`,
    },
    {
      question: 'Acknowledged to delivered on another client’s socket, p99, at half that rate',
      ours: `${p99DeliveredMs} ms`,
    },
    { question: `A send in a room of ${members}, beside one of ${people.length}`, ours: `${largeRoomRatio} x` },
  ],
})
