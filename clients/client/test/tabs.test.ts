/** @jest-environment <rootDir>/client/test/browser-environment.js */
// Two tabs of one browser: they share what is stored, and each hears of what the other stores.
import { afterEach, expect, test } from '@jest/globals'
import { createChatClient } from '../src/index.ts'
import { tokensFor } from './fixtures/chat-world.ts'

afterEach(() => localStorage.clear())

/** The other tab stores something; a browser tells all tabs but that one. */
function otherTab(tokens: object | undefined): void {
  if (tokens) localStorage.setItem('chat:session', JSON.stringify(tokens))
  else localStorage.clear()
  dispatchEvent(new StorageEvent('storage', { key: tokens ? 'chat:session' : null }))
}

test('a tab follows the other: signed in, renewed, somebody else, signed out', async () => {
  using chat = createChatClient({ url: 'http://127.0.0.1:9/graphql' })
  const seen: object[] = []
  chat.session.subscribe(() => seen.push(chat.session.state))
  dispatchEvent(new StorageEvent('storage', { key: 'chat:theme' }))
  expect(seen).toEqual([])
  otherTab(tokensFor('ada', 1))
  expect(seen).toEqual([{ status: 'signed-in', userId: 'ada' }])
  // The same person with a fresh token: nothing to show, but to use.
  otherTab(tokensFor('ada', 2))
  expect(seen).toHaveLength(1)
  expect(await chat.session.token()).toBe(tokensFor('ada', 2).accessToken)
  otherTab(tokensFor('bob', 1))
  otherTab(undefined)
  expect(seen.slice(1)).toEqual([{ status: 'signed-in', userId: 'bob' }, { status: 'signed-out' }])
})

test('a session that was ended by force stays one that was ended, until somebody signs in', () => {
  using chat = createChatClient({ url: 'http://127.0.0.1:9/graphql' })
  chat.session.begin(tokensFor('ada', 1))
  chat.session.end('The session was ended.')
  otherTab(undefined)
  expect(chat.session.state).toMatchObject({ status: 'ended' })
  otherTab(tokensFor('ada', 2))
  expect(chat.session.state).toMatchObject({ status: 'signed-in' })
})
