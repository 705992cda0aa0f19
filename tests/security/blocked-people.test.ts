// Blocked people, event by event: Ann acts, and Bob, who has blocked her, is sent none of her words by any subscription, while Eve is.
// That an event does not come to Bob is shown by what Eve says after it, which does.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { LiveEvents } from '#schema/events/generated.ts'
import { type EventsWith, senderRules } from '#schema/events/sender-rules.ts'
import { setRow } from '#stack/testing/test-aging.ts'
import { inPast, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient, type Watching } from '../flow/live-client.ts'
import { openRoomOfThree, type RoomOfThree } from '../flow/room-of-three.ts'
import { openWebOfPages, type WebOfPages } from '../flow/web-of-pages.ts'

interface Words {
  readonly id: string
  readonly body: string | null
  readonly sender: { readonly id: string } | null
}
interface Told {
  readonly __typename: string
  readonly message?: Words
  readonly lastMessage?: Words | null
}
type Feed = Watching<Told>

const words = `fragment Words on Message {
  id body sender { id } edits(first: 5) { edges { node { body } } }
  poll { options { text } } linkPreviews { url } attachments { fileName }
}`
const ofMessage = Object.entries(senderRules.chatEvents).flatMap(([name, rule]) =>
  rule === 'MESSAGE' || rule === 'REMAINS' ? [`... on ${name} { message { ...Words } }`] : [],
)
const chatFeed = `subscription Chat($chatId: ID!) { chatEvents(chatId: $chatId) { __typename ${ofMessage.join(' ')} } } ${words}`
const inboxFeed = `subscription Inbox { inbox { __typename ... on ChatActivityChanged { lastMessage { ...Words } } } } ${words}`
const newsFeed = `subscription News { notificationEvents {
  __typename ... on NotificationCreated { notification { message { ...Words } } }
} } ${words}`

const endpoints = testStack()
let room: RoomOfThree
let web: WebOfPages
let live: { readonly bob: LiveClient; readonly eve: LiveClient }
let bobs: Feed
let eves: Feed

const holds = ({ seen }: Feed, text: string) => seen.some(event => JSON.stringify(event).includes(text))

beforeAll(async () => {
  web = await openWebOfPages()
  room = await openRoomOfThree(endpoints)
  const { ann, bob, eve, chatId } = room
  live = {
    bob: connectLive(endpoints.gatewayWsUrl, bob.accessToken),
    eve: connectLive(endpoints.gatewayWsUrl, eve.accessToken),
  }
  bobs = live.bob.watch<Told>(chatFeed, { chatId })
  eves = live.eve.watch<Told>(chatFeed, { chatId })
  await until('both feeds to stand', async () => {
    await room.say(eve, 'is this on?')
    return bobs.seen.length > 0 && eves.seen.length > 0
  })
  expect(await room.run(bob, 'blockUser', { userId: ann.id })).toMatchObject({ __typename: 'BlockUserSuccess' })
  await until('the block to be known where messages and notifications are made', async () => {
    const { id } = await room.say(ann, 'before the block is known', { mentionIds: [bob.id] })
    const marker = await sayMarker(bobs)
    await until('Bob to be notified of it', async () => (await newsOf()).includes(marker))
    return !holds(bobs, id) && !(await newsOf()).includes(id)
  })
})
afterAll(async () => {
  await live?.bob[Symbol.asyncDispose]()
  await live?.eve[Symbol.asyncDispose]()
  await web[Symbol.asyncDispose]()
})

/** Eve says something that Bob is sent: whatever was to be sent to him before it has been. */
async function sayMarker(...feeds: readonly Feed[]): Promise<string> {
  const { id } = await room.say(room.eve, 'a later word', { mentionIds: [room.bob.id] })
  for (const feed of feeds) await until('what Eve has said later', () => holds(feed, id))
  return id
}

/** Which messages Bob was notified of. */
async function newsOf(): Promise<string[]> {
  type Notified = { notifications: { edges: { node: { message: { id: string } | null } }[] } }
  const query = '{ notifications(first: 50) { edges { node { message { id } } } } }'
  const { notifications } = await room.api.ask<Notified>(query, {}, room.bob.accessToken)
  return notifications.edges.flatMap(({ node }) => node.message?.id ?? [])
}

/** Something that Ann does or has others do; her words hold the secret, where the event shows any. */
type Act = (secret: string) => Promise<unknown>

const saysAs = async (secret: string, more = {}) => room.say(room.ann, secret, more)
const asks = async (question: string) => {
  const input = { chatId: room.chatId, clientKey: randomUUID(), question, options: [`${question} a`, `${question} b`] }
  const made = '... on SendMessageSuccess { message { id poll { options { id } } } }'
  const asked = await room.run(room.ann, 'createPoll', input, made)
  return asked.message as { id: string; poll: { options: { id: string }[] } }
}

const acts = {
  MessageSent: secret => saysAs(secret),
  MessageEdited: async secret => {
    const { id, rev } = await saysAs(`${secret} at first`)
    await room.run(room.ann, 'editMessage', { messageId: id, expectedRev: rev, body: secret })
  },
  ReactionsChanged: async secret => {
    const { id } = await saysAs(secret)
    await room.run(room.eve, 'addReaction', { messageId: id, emoji: '👍' })
  },
  PinsChanged: async secret => {
    const { id } = await saysAs(secret)
    await room.run(room.ann, 'setChatRules', { chatId: room.chatId, pinning: 'EVERYONE' })
    await room.run(room.eve, 'pinMessage', { messageId: id })
  },
  ThreadReplySent: async secret => {
    const { id } = await room.say(room.eve, 'who knows?')
    await saysAs(secret, { threadRootId: id })
  },
  PollChanged: async secret => {
    const { id: messageId, poll } = await asks(secret)
    const optionIds = poll.options.slice(0, 1).map(({ id }) => id)
    await room.run(room.eve, 'votePoll', { messageId, optionIds })
  },
  LinkPreviewsChanged: secret => saysAs(`${secret} ${web.link(`/page?${secret}`)}`),
  MessageDeleted: async secret => {
    const { id } = await saysAs(secret)
    await room.run(room.ann, 'deleteMessage', { messageId: id, scope: 'EVERYONE' })
  },
  MessageExpired: async secret => {
    const { id } = await saysAs(secret, { expiresInSeconds: 3_600 })
    const ended = inPast(secondMs)
    await setRow('messages', 'messages', id, { expiresAt: ended })
    await setRow('messages', 'expiries', id, { at: ended })
  },
  MemberAdded: () => room.run(room.ann, 'addMembers', { chatId: room.chatId, userIds: [room.stranger.id] }),
  MemberRemoved: async () => {
    const input = { chatId: room.chatId, userId: room.stranger.id }
    await room.run(room.ann, 'addMembers', { chatId: room.chatId, userIds: [room.stranger.id] })
    await room.run(room.ann, 'removeMember', input)
  },
  ChatUpdated: () => room.run(room.ann, 'updateChat', { chatId: room.chatId, topic: randomUUID() }),
  RulesChanged: async () => {
    for (const slowModeSeconds of [1, 0])
      await room.run(room.ann, 'setChatRules', { chatId: room.chatId, slowModeSeconds })
  },
  ReceiptsChanged: async () => {
    const { seq } = await room.say(room.eve, 'read this')
    await room.run(room.ann, 'acknowledge', { positions: [{ chatId: room.chatId, readSeq: seq }] })
  },
} satisfies Record<LiveEvents['chatEvents'], Act>

const withRule = (...rules: string[]) =>
  (Object.keys(acts) as (keyof typeof acts)[]).filter(name => rules.includes(senderRules.chatEvents[name]))
const named = ({ seen }: Feed, name: string) => seen.filter(({ __typename }) => __typename === name)

/** What Bob was sent since then that Ann has said. */
const ofAnn = (since: number) =>
  bobs.seen.slice(since).filter(({ message }) => message?.sender?.id === room.ann.id && message.body !== null)

test.each(withRule('MESSAGE'))('%s of a blocked person’s message goes to the others alone', async name => {
  const secret = `secret-${randomUUID()}`
  const since = bobs.seen.length
  await acts[name](secret)
  await until(`Eve to be sent ${name}`, () => named(eves, name).some(event => JSON.stringify(event).includes(secret)))
  await sayMarker(bobs)
  expect(holds(bobs, secret)).toBe(false)
  expect(ofAnn(since)).toEqual([])
})

test.each(withRule('REMAINS', 'NO_WORDS'))('%s by a blocked person is told to all, and shows no words', async name => {
  const secret = `secret-${randomUUID()}`
  const since = bobs.seen.length
  const before = named(bobs, name).length
  await acts[name](secret)
  await until(`Bob to be sent ${name}`, () => named(bobs, name).length > before)
  await sayMarker(bobs)
  expect(holds(bobs, secret)).toBe(false)
  expect(ofAnn(since)).toEqual([])
})

test('what a blocked person does to the words of somebody else is told: they are not hers', async () => {
  const { ann, eve, run, say } = room
  const { id } = await say(eve, 'Eve’s own words')
  await run(ann, 'addReaction', { messageId: id, emoji: '👍' })
  await run(ann, 'pinMessage', { messageId: id })
  const told = () => bobs.seen.filter(({ message }) => message?.id === id).map(({ __typename }) => __typename)
  await until('Bob to be sent all of it', () => told().includes('PinsChanged'))
  expect(told()).toEqual(['MessageSent', 'ReactionsChanged', 'PinsChanged'])
})

/** The feeds of one person: what they are not to be sent does not stand in them. */
const ownFeeds = {
  ChatActivityChanged: inboxFeed,
  NotificationCreated: newsFeed,
} satisfies Record<EventsWith<'inbox', 'NULLED'> | EventsWith<'notificationEvents', 'NOT_MADE'>, string>

test.each(Object.entries(ownFeeds))('%s shows who has blocked the sender nothing of it', async (name, feed) => {
  const [toBob, toEve] = [live.bob.watch<Told>(feed), live.eve.watch<Told>(feed)]
  await until('both feeds to stand', async () => {
    await room.say(room.eve, 'is this on?', { mentionIds: [room.bob.id] })
    await room.say(room.ann, 'and this?', { mentionIds: [room.eve.id] })
    return toBob.seen.length > 0 && toEve.seen.length > 0
  })
  const secret = `secret-${randomUUID()}`
  await room.say(room.ann, secret, { mentionIds: [room.bob.id, room.eve.id] })
  await until(`Eve to be sent ${name}`, () => holds(toEve, secret))
  await sayMarker(toBob)
  expect(named(toBob, name).length).toBeGreaterThan(0)
  expect(holds(toBob, secret)).toBe(false)
})
