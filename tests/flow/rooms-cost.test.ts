// What a page of a room costs behind the gateway: one call of each subgraph, whatever is on it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { testStack } from '#stack/testing/testing.ts'
import { type GatewayProcess, startGateway } from '../live/platform/gateway-process.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'
import { type CountedSubgraphs, countSubgraphCalls } from './subgraph-calls.ts'

const endpoints = testStack()
const size = 50
let room: RoomOfThree
let counted: CountedSubgraphs
let gateway: GatewayProcess
beforeAll(async () => {
  room = await openRoomOfThree(endpoints)
  counted = await countSubgraphCalls(endpoints.urls, ['chats', 'messages', 'users'])
  gateway = await startGateway({ urls: counted.urls })
  const { ann, bob, eve, run, say } = room
  const first = await say(ann, 'What shall we plant?')
  const senders = [ann, bob, eve]
  for (let index = 1; index < size; index++) {
    const sender = senders[index % senders.length] ?? ann
    const { id: messageId } = await say(sender, `Number ${index}`, { replyToId: first.id, mentionIds: [bob.id] })
    if (index % 5 === 0) await run(bob, 'addReaction', { messageId, emoji: '🌱' })
  }
})
afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
  await counted[Symbol.asyncDispose]()
})

interface Page {
  readonly chat: {
    readonly messages: { readonly edges: readonly { readonly node: { readonly sender: { displayName: string } } }[] }
  }
}

const page = `query Page($id: ID!, $last: Int!) { chat(id: $id) { title unread { count } messages(last: $last) { edges {
  cursor node { id seq body receipts { readCount } reactions { emoji count isMine } mentions { id displayName }
    sender { id displayName } replyTo { id body sender { id displayName } } } } } } }`

test.each([5, size])(
  'a page of %s messages with senders, mentions, reactions and replies asks each subgraph once',
  async last => {
    const { bob, chatId } = room
    const ask = () => createApi(gateway.url).ask<Page>(page, { id: chatId, last }, bob.accessToken)
    await ask()
    counted.taken()
    const { edges } = (await ask()).chat.messages
    expect(counted.taken()).toEqual({ chats: 1, messages: 1, users: 1 })
    expect(edges).toHaveLength(last)
    expect(edges.every(({ node }) => node.sender.displayName.length > 0)).toBe(true)
  },
)
