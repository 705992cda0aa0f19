// How long a chat takes to heal after an absence: 200 events were missed while the server was away. Run by `npm run bench -- hooks`;
// prints the milliseconds from the reconnect to the last event on the screen, and how often a screen would have painted.
import { ChatEventsDocument, ChatMessagesDocument, createChatClient } from '../src/index.ts'
import { startChatServer } from '../test/fixtures/chat-server.ts'
import { chatId, tokensFor } from '../test/fixtures/chat-world.ts'
import { until } from '../test/fixtures/until.ts'

const missed = 200
const trials = 10

async function heal(): Promise<{ ms: number; paints: number }> {
  await using server = await startChatServer()
  using chat = createChatClient({ url: server.url, storage: null, backOff: { first: 20, most: 50 } })
  chat.session.begin(tokensFor('ada', 1))
  let [shown, paints] = [0, 0]
  const query = { query: ChatMessagesDocument, variables: { chatId, last: 100 } }
  const screen = chat.client.watchQuery(query).subscribe(({ data }) => {
    const edges = (data as { chat?: { messages?: { edges?: unknown[] } } } | undefined)?.chat?.messages?.edges
    shown = edges?.length ?? 0
    paints += 1
  })
  server.world.say('before')
  await until('the log', () => shown === 1)
  const feed = chat.client.subscribe({ query: ChatEventsDocument, variables: { chatId } }).subscribe(() => {})
  await until('the feed', () => server.seen.subscribes.length > 0)
  server.away = true
  server.cut()
  for (let i = 1; i <= missed; i += 1) server.world.say(`missed ${i}`)
  await until('a failed try', () => chat.connection.get() === 'waiting')
  paints = 0
  const subscribes = server.seen.subscribes.length
  server.away = false
  await until('the reconnect', () => server.seen.subscribes.length > subscribes)
  const began = performance.now()
  await until('all messages', () => shown === missed + 1)
  const ms = performance.now() - began
  feed.unsubscribe()
  screen.unsubscribe()
  return { ms, paints }
}

const results: Awaited<ReturnType<typeof heal>>[] = []
for (let trial = 0; trial < trials; trial += 1) results.push(await heal())
const times = results.map(({ ms }) => ms).sort((a, b) => a - b)
process.stdout.write(
  `${JSON.stringify({
    missed,
    trials,
    medianMs: Math.round(times[trials / 2] ?? 0),
    worstMs: Math.round(times.at(-1) ?? 0),
    paints: Math.max(...results.map(({ paints }) => paints)),
  })}\n`,
)
