// How does the web app feel to whoever sits before it? In a real browser, before the whole stack: how long until one can write, what
// is loaded for it, how soon one's own words stand there, what opening a room costs, how an absence heals, and whether scrolling keeps
// up with the screen. Counts of requests and bytes are tests, too; the times are only here.

import { fillRoom } from './history/fill-room.ts'
import { writeResult } from './result.ts'
import { median, rounded } from './send/closed-loop.ts'
import { fillSignIn, openBrowserWorld, pressSignIn, say } from './web/browser-world.ts'
import { measureOpening, type Opening, watchTraffic } from './web/opening.ts'
import { emptyPage, measureScrolling, type Scrolling } from './web/scrolling.ts'
import { type Heal, measureHealing, type OwnMessage, openingCost, writeAndWatch } from './web/talking.ts'

const runs = Number(process.env.BENCH_TURNS ?? 3)
const ownMessages = 5 * runs
const past = Number(process.env.BENCH_MESSAGES ?? 100_000)
const missed = 200
const offlineMs = Number(process.env.BENCH_OFFLINE_MS ?? 30_000)
const scroll = { pixels: 24_000, speed: 2_400 }

await using world = await openBrowserWorld({ people: 3, rooms: 3 })
const { viewer, rooms } = world
const [talk = '', second = '', long = ''] = rooms.chatIds
const [partner = viewer] = world.others
const newest = 'The newest of all.'
for (const chatId of [talk, second]) await say(world, partner, { chatId, body: newest })

const openings: Opening[] = []
for (let run = 0; run < runs; run++) {
  openings.push(await measureOpening(world, talk, newest))
  console.log('opening', openings.at(-1))
}

const { page } = await world.open(`c/${talk}`)
const traffic = watchTraffic(page)
await fillSignIn(page, viewer)
await pressSignIn(page)
await page.getByText(newest).first().waitFor()
const cost = await openingCost(page, traffic, { title: 'Room 1', newest })
console.log('opening a room', cost)
await page.locator('a[data-row]', { hasText: 'Room 0' }).click()
await page.locator('article', { hasText: newest }).waitFor()

const own: OwnMessage[] = []
for (let run = 0; run < ownMessages; run++) own.push(await writeAndWatch(page, `My own words, number ${run}.`))
console.log('own messages', own)

const heals: Heal[] = []
for (let run = 0; run < runs; run++) {
  heals.push(await measureHealing(world, page, { chatId: talk, missed, offlineMs, run }))
  console.log('healing', heals.at(-1))
}

await fillRoom(rooms, long, past)
await rooms.ask(
  'messages',
  viewer,
  'mutation Read($input: AcknowledgeInput!) { acknowledge(input: $input) { __typename } }',
  { input: { positions: [{ chatId: long, deliveredSeq: past, readSeq: past }] } },
)
await page.goto(new URL(`c/${long}`, world.way.url).href)
await page.getByText(`number ${past}.`).first().waitFor()
const blank = await page.context().newPage()
await emptyPage(blank, scroll.pixels)
const scrolls: { room: Scrolling; empty: Scrolling }[] = []
for (let run = 0; run < runs; run++) {
  await blank.bringToFront()
  await blank.evaluate('scrollTo(0, document.body.scrollHeight)')
  const empty = await measureScrolling(blank, scroll)
  await page.bringToFront()
  scrolls.push({ room: await measureScrolling(page, scroll), empty })
  console.log('scrolling', scrolls.at(-1))
}
const reached = Number(/number (\d+)/.exec((await page.locator('article').first().textContent()) ?? '')?.[1] ?? past)

const mid = (values: readonly number[], digits = 0) => rounded(median([...values]), digits)
const most = (values: readonly number[]) => Math.max(...values)
const flickers = own.reduce(
  (sum, { missing, doubled, replaced, moved }) => sum + missing + doubled + replaced + moved,
  0,
)
const share = (of: (turn: { room: Scrolling; empty: Scrolling }) => Scrolling) =>
  mid(
    scrolls.map(turn => 100 * of(turn).lateShare),
    1,
  )
const kib = (bytes: number) => `${rounded(bytes / 1024)} KB`
const results = {
  signInMs: mid(openings.map(({ signInMs }) => signInMs)),
  addressMs: mid(openings.map(({ addressMs }) => addressMs)),
  gzipBytes: most(openings.map(({ gzipBytes }) => gzipBytes)),
  sentBytes: most(openings.map(({ sentBytes }) => sentBytes)),
  ownMessageFrames: most(own.map(({ frames }) => frames)),
  ownMessageMs: mid(
    own.map(({ ms }) => ms),
    1,
  ),
  ownMessageFlickers: flickers,
  ownMessageChanges: most(own.map(({ changes }) => changes)),
  roomQueries: cost.queries.length,
  roomSubscriptions: cost.subscriptions.length,
  healMs: mid(heals.map(({ ms }) => ms)),
  healWorstMs: rounded(most(heals.map(({ ms }) => ms))),
  healPaints: most(heals.map(({ paints }) => paints)),
  lateFramesPercent: share(({ room }) => room),
  lateFramesEmptyPercent: share(({ empty }) => empty),
  worstFrameMs: rounded(most(scrolls.map(({ room }) => room.worstMs))),
  scrolledMessages: past - reached,
}
console.log(results)

writeResult('web', {
  ...results,
  ...{ runs, past, missed, offlineMs, openings, own, heals, scrolls },
  servers: `${process.env.BENCH_STORE ?? 'the stand-in store secantusdb'}, Valkey, Kafka 4.1, headless Chromium without a GPU`,
  readme: [
    {
      question: `From the press of “Sign in” to a room that one can write in, cold cache, median of ${runs}`,
      ours: `${results.signInMs} ms`,
      beside: 'allowed: 1500 ms',
    },
    {
      question: 'The same from the address, signed in, cold cache',
      ours: `${results.addressMs} ms`,
      beside: 'allowed: 1500 ms',
    },
    {
      question: 'Scripts of the web app’s first load, gzipped',
      ours: `${kib(results.gzipBytes)} (${kib(results.sentBytes)} as sent)`,
      beside: 'allowed: 250 KB',
    },
    {
      question: `Frames until one’s own message is on screen, worst of ${ownMessages}; frames that flicker until it is sent`,
      ours: `${results.ownMessageFrames}; ${results.ownMessageFlickers}`,
      beside: 'allowed: 1; 0',
    },
    {
      question: 'Queries and subscriptions to open a room in the web app',
      ours: `${results.roomQueries} and ${results.roomSubscriptions}`,
      beside: 'allowed: 1 and 1',
    },
    {
      question: `${offlineMs / 1_000} s offline with ${missed} missed messages, until all are on screen, median of ${runs}`,
      ours: `${results.healMs} ms (worst ${results.healWorstMs} ms), paintings: ${results.healPaints}`,
      beside: 'allowed: 1000 ms',
    },
    {
      question: `Frames over 16.7 ms while scrolling through ${results.scrolledMessages} messages of a room of ${past.toLocaleString('en')}`,
      ours: `${results.lateFramesPercent} %`,
      beside: `an empty page’s, scrolled alike: ${results.lateFramesEmptyPercent} %`,
    },
  ],
})
