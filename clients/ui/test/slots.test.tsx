// An app's own parts stand in the place of ours, and what it leaves out is not there. Rendered to text, as a server would.

import { createChatClient } from '@chat-supergraph/react'
import { afterAll, expect, test } from '@jest/globals'
import type { ComponentType, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { Avatar, type ChatComponents, ChatProvider, type Features, MessageRow, Quote } from '../src/index.ts'
import { messages } from '../stories/messages.ts'
import { clients, openChat } from '../stories/world.ts'

const chat = createChatClient({ url: 'http://localhost/graphql', storage: null })
const { client } = chat
afterAll(() => {
  for (const one of [chat, ...clients]) one[Symbol.dispose]()
})
const nothing = (): void => {}

const row = (message: keyof typeof messages): ReactNode => (
  <MessageRow
    item={{ kind: 'message', key: message, message: messages[message], mine: false, isFirst: true, isLast: true }}
    {...{
      chat: openChat,
      progress: undefined,
      isFlashed: false,
      onIntent: nothing,
      onJump: nothing,
      onThread: nothing,
    }}
  />
)

function shown(children: ReactNode, components: ChatComponents = {}, features: Features = {}): string {
  return renderToStaticMarkup(<ChatProvider {...{ client, components, features }}>{children}</ChatProvider>)
}

const Own: ComponentType = () => <b data-own />

const places = {
  Avatar: <Avatar id="ann" name="Ann" />,
  Bubble: row('said'),
  MessageBody: row('said'),
  MessageMeta: row('said'),
  Attachments: row('pictures'),
  LinkPreviews: row('said'),
  Quote: row('answer'),
  Reactions: row('answer'),
} satisfies Partial<Record<keyof ChatComponents, ReactNode>>

test.each(Object.entries(places))('%s of the app stands in the place of ours', (name, place) => {
  expect(shown(place, { [name]: Own })).toContain('data-own')
  expect(shown(place)).not.toContain('data-own')
})

/** With what comes late. */
async function shownWhole(children: ReactNode, features: Features = {}): Promise<string> {
  const { prelude } = await prerender(<ChatProvider {...{ client, features }}>{children}</ChatProvider>)
  return new Response(prelude).text()
}

test('what is left out is not there', async () => {
  expect(await shownWhole(row('poll'))).toContain('By the wall')
  expect(await shownWhole(row('poll'), { polls: false })).not.toContain('By the wall')
  expect(shown(row('answer'))).toContain('🎉')
  expect(shown(row('answer'), {}, { reactions: false })).not.toContain('🎉')
})

test('texts are English unless others are given, some of them or all', () => {
  const deleted = row('deleted')
  expect(shown(deleted)).toContain('This message was deleted')
  const texts = { 'message.deleted': 'Gone.' }
  expect(renderToStaticMarkup(<ChatProvider {...{ client, texts }}>{deleted}</ChatProvider>)).toContain('Gone.')
})

const Around: ChatComponents['Quote'] = props => (
  <q>
    <Quote {...props} />
  </q>
)

test('a part of ours is of use in a part of the app’s', () => {
  expect(shown(row('answer'), { Quote: Around })).toMatch(/<q><button/)
})
