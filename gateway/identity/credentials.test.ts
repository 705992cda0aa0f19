// A token is found wherever client libraries put it; what might be one is never overlooked.
import { expect, test } from '@jest/globals'
import { credentialIn, unclear } from './credentials.ts'

const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl'

test.each([
  { token: jwt },
  { Token: `Bearer ${jwt}` },
  { authorization: `Bearer ${jwt}` },
  { Authorization: `bearer  ${jwt}` },
  { AUTHORIZATION: jwt },
  { authToken: jwt },
  { auth_token: jwt },
  { accessToken: jwt },
  { access_token: jwt },
  { 'x-access-token': jwt },
  { 'X-Auth-Token': jwt },
  { jwt },
  { idToken: jwt },
  { headers: { Authorization: `Bearer ${jwt}` } },
  { headers: { authorization: `Bearer ${jwt}` } },
  { headers: [['Authorization', `Bearer ${jwt}`]] },
  { context: { http: { headers: { authorization: `Bearer ${jwt}` } } } },
  { auth: { token: jwt } },
  { authorization: { bearer: jwt } },
  { credentials: jwt },
  { anythingElse: `Bearer ${jwt}` },
  { token: jwt, headers: { Authorization: `Bearer ${jwt}` } },
])('%j holds the token', value => {
  expect(credentialIn(value)).toBe(jwt)
})

test.each([
  { token: 7 },
  { token: true },
  { token: {} },
  { token: [] },
  { token: '' },
  { authorization: 'Basic YW5uOnNlY3JldA==' },
  { authorization: 'Bearer ' },
  { authorization: 'Bearer two words' },
  { headers: { authorization: ['Bearer a', 'Bearer b'] } },
  { token: 'one', authorization: 'Bearer another' },
  { a: { b: { c: { d: { token: { e: { f: jwt } } } } } } },
  { first: Array.from({ length: 300 }, () => 0), token: jwt },
])('%j holds something that cannot be read, which is not nothing', value => {
  expect(credentialIn(value)).toBe(unclear)
})

test.each([
  undefined,
  null,
  {},
  [],
  7,
  'text',
  { token: null, authorization: undefined },
  { csrfToken: 'abc', lang: 'en' },
])('%j holds none', value => {
  expect(credentialIn(value)).toBeUndefined()
})
