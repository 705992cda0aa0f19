// The refresh token as a cookie: for browsers that ask for it, for auth alone, and never a way into a WebSocket.

import { expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { testStack } from '#stack/testing/testing.ts'
import { ask, signUp } from './world.ts'

const tokens = '... on SignedIn { accessToken refreshToken session { id } }'

/** Runs a mutation and gives what it answered beside the cookie that it set. */
async function withCookie(field: string, input: object, cookie?: string) {
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  const query = `mutation M($input: ${name}Input!) { ${field}(input: $input) { __typename ${field === 'logout' ? '' : tokens} } }`
  const answer = await ask<Record<string, { __typename: string; refreshToken?: string | null; accessToken?: string }>>(
    query,
    { input },
    { headers: cookie ? { cookie } : {} },
  )
  const set = answer.headers.getSetCookie()
  return { result: answer.data?.[field], set, cookie: set[0]?.split(';')[0] }
}

test('a sign-in that asks for it gets its refresh token in a cookie that no script reads and no other site sends', async () => {
  const { email, password } = await signUp()
  const { result, set } = await withCookie('login', { email, password, session: { cookie: true } })
  expect(result).toMatchObject({ __typename: 'SignedIn', refreshToken: null })
  expect(set).toHaveLength(1)
  expect(set[0]).toMatch(/^__Host-refresh=[\w-]+;/)
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(set[0]).toContain(attribute)
  expect(set[0]).not.toContain('Domain')
})

test('a sign-in that does not ask for it gets none', async () => {
  const { email, password } = await signUp()
  const { result, set } = await withCookie('login', { email, password })
  expect(result?.refreshToken).toEqual(expect.any(String))
  expect(set).toEqual([])
})

test('the cookie renews the session and itself; other cookies reach nobody', async () => {
  const { email, password } = await signUp()
  const first = await withCookie('login', { email, password, session: { cookie: true } })
  const renewed = await withCookie('refreshSession', {}, `theme=dark; ${first.cookie}; __Host-other=1`)
  expect(renewed.result).toMatchObject({ __typename: 'SignedIn', refreshToken: null })
  expect(renewed.cookie).toMatch(/^__Host-refresh=/)
  expect(renewed.cookie).not.toBe(first.cookie)
  const forged = await withCookie('refreshSession', {}, '__Host-refresh=made-up')
  expect(forged.result?.__typename).toBe('SessionEnded')
})

test('logging out takes the cookie away', async () => {
  const { email, password } = await signUp()
  const { cookie = '', result } = await withCookie('login', { email, password, session: { cookie: true } })
  const { headers } = await ask(
    'mutation { logout(input: {}) { __typename } }',
    {},
    { token: result?.accessToken, headers: { cookie } },
  )
  expect(headers.getSetCookie()[0]).toMatch(/^__Host-refresh=;.*Max-Age=0/)
})

test('a WebSocket with the cookie alone is nobody’s', async () => {
  const { email, password } = await signUp()
  const { cookie = '' } = await withCookie('login', { email, password, session: { cookie: true } })
  const socket = new WebSocket(testStack().gatewayWsUrl, 'graphql-transport-ws', { headers: { cookie } })
  const { promise, resolve } = Promise.withResolvers<unknown>()
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
  socket.on('message', data => {
    const message = JSON.parse(String(data)) as { type: string; payload?: unknown }
    if (message.type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ session { id } }' } }))
    if (message.type === 'next') resolve(message.payload)
  })
  socket.on('close', resolve)
  try {
    expect(await promise).toMatchObject({ data: { session: null } })
  } finally {
    socket.terminate()
  }
})
