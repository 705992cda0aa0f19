/** @jest-environment <rootDir>/client/test/browser-environment.js */
// A page that a server has drawn, taken over by a browser that knows more: who is signed in.
import { createChatClient } from '@chat-supergraph/react'
import { expect, test } from '@jest/globals'
import { hydrateRoot } from 'react-dom/client'
import { until } from '../../client/test/fixtures/until.ts'
import { ChatProvider } from '../src/index.ts'

const tokens = {
  accessToken: 'a',
  accessTokenExpiresAt: '2999-01-01T00:00:00.000Z',
  refreshToken: 'r',
}

test.each([
  ['nobody', false, 'signed out'],
  ['who reads it', true, 'signed in'],
])(
  'a page that was drawn for %s shows the session of the browser, and React finds what it expects',
  async (_for, drawnSignedIn, drawn) => {
    using chat = createChatClient({ url: 'http://127.0.0.1:9/graphql', storage: null })
    chat.session.begin(tokens)
    const root = document.createElement('div')
    root.innerHTML = `<div class="chat-ui contents" dir="ltr" lang="en"><p>${drawn}</p></div>`
    const failures: unknown[] = []
    const page = hydrateRoot(
      root,
      <ChatProvider client={chat.client} drawnSignedIn={drawnSignedIn} signedOut={<p>signed out</p>}>
        <p>signed in</p>
      </ChatProvider>,
      { onRecoverableError: failure => void failures.push(failure) },
    )
    await until('the session of the browser', () => root.textContent === 'signed in' && Object.keys(root).length > 0)
    await until('React to have taken over', () =>
      Object.keys(root.querySelector('p') ?? {}).some(key => key.startsWith('__react')),
    )
    page.unmount()
    expect(failures).toEqual([])
  },
)
