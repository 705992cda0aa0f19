// A browser's own EventSource, over a network that fails: it says in its address who asks, and resumes by itself without a gap.
import { expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { blocksOf } from '../flow/guide.ts'
import { openRoomOfThree } from '../flow/room-of-three.ts'
import { openNetwork } from '../live/network.ts'
import { testBrowser } from './chromium.ts'

const browser = testBrowser()
const endpoints = testStack()

interface Heard {
  readonly heard: (readonly [string, string])[]
  readonly opened: number
}

test('what is said while its network is cut is heard when it is back, once and in order [C15, C16, P2]', async () => {
  using network = await openNetwork(endpoints.gatewayUrl)
  const room = await openRoomOfThree(endpoints)
  const before = await room.say(room.ann, 'before')
  const page = await browser.open({ url: `${network.url}/health/live` })
  const query = `subscription { chatEvents(chatId: "${room.chatId}") { ... on MessageSent { message { body } } } }`
  const extensions = JSON.stringify({ headers: { Authorization: `Bearer ${room.bob.accessToken}` } })
  await page.evaluate(
    `window.seen = { heard: [], opened: 0 }
     const source = new EventSource('/graphql?' + new URLSearchParams(${JSON.stringify({ query, extensions })}))
     source.addEventListener('open', () => window.seen.opened++)
     source.addEventListener('next', ({ data, lastEventId }) => {
       window.seen.heard.push([lastEventId, JSON.parse(data).data.chatEvents.message?.body])
     })`,
  )
  const seen = () => page.evaluate<Heard>('window.seen')
  const bodies = async () => (await seen()).heard.filter(([, body]) => body && body !== 'greeting')
  const heard = async (count: number) => (await bodies()).length >= count
  await until('the stream', async () => (await seen()).opened === 1)
  // It may have opened before it was let in, and without a cursor it hears only what is said from then on.
  await until('a greeting', async () => {
    await room.say(room.ann, 'greeting')
    return (await seen()).heard.length > 0
  })
  const first = await room.say(room.ann, 'first')
  await until('the first', () => heard(1))
  network.cut()
  const second = await room.say(room.ann, 'second')
  await until('the second', () => heard(2))
  network.cut()
  const third = await room.say(room.ann, 'third')
  await until('the third', () => heard(3))
  expect(await bodies()).toEqual([
    [String(first.rev), 'first'],
    [String(second.rev), 'second'],
    [String(third.rev), 'third'],
  ])
  expect(first.rev).toBeGreaterThan(before.rev)
})

test('the block of live.md hears what is said', async () => {
  const room = await openRoomOfThree(endpoints)
  const page = await browser.open({ url: new URL('/health/live', endpoints.gatewayUrl).href })
  const query =
    'subscription ($chatId: ID!) { chatEvents(chatId: $chatId) { ... on MessageSent { message { body } } } }'
  const given = { query, chatId: room.chatId, token: room.bob.accessToken }
  const [block = ''] = blocksOf('live.md', 'js')
  await page.evaluate(
    `window.shown = []
     for (const { query, chatId, token, show } of [{ ...${JSON.stringify(given)}, show: told => shown.push(told) }]) {
       ${block}
     }`,
  )
  await until('what is said to be shown', async () => {
    await room.say(room.ann, 'by the guide')
    return (await page.evaluate<string>('JSON.stringify(window.shown)')).includes('by the guide')
  })
})

test('a stream that has ended for good is not opened again', async () => {
  using network = await openNetwork(endpoints.gatewayUrl)
  const room = await openRoomOfThree(endpoints)
  const page = await browser.open({ url: `${network.url}/health/live` })
  const query = `subscription { chatEvents(chatId: "${room.chatId}") { __typename } }`
  const parameters = { query, access_token: room.stranger.accessToken }
  const end = await page.evaluate(
    `new Promise(resolve => {
       let opened = 0
       const source = new EventSource('/graphql?' + new URLSearchParams(${JSON.stringify(parameters)}))
       source.addEventListener('open', () => opened++)
       source.addEventListener('error', () => source.readyState === EventSource.CLOSED && resolve(opened))
     })`,
  )
  expect(end).toBe(1)
})
