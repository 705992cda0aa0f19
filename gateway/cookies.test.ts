import { expect, test } from '@jest/globals'
import { cookieRules, createCookieRules } from './cookies.ts'

const cookies = createCookieRules(cookieRules.parse('auth:__Host-refresh, media:grant'))

test('a subgraph sees its own cookies and no other ones', () => {
  const header = 'a=1; __Host-refresh=secret; grant=g; __Host-refresh2=x; theme=dark'
  expect(cookies.toSubgraph('auth', header)).toBe('__Host-refresh=secret')
  expect(cookies.toSubgraph('media', header)).toBe('grant=g')
  expect(cookies.toSubgraph('users', header)).toBeUndefined()
  expect(cookies.toSubgraph('auth', undefined)).toBeUndefined()
})

test('a subgraph can set its own cookies and no other ones', () => {
  const offered = ['__Host-refresh=n; Path=/; Secure', 'grant=stolen', 'session=1']
  expect(cookies.fromSubgraph('auth', offered)).toEqual(['__Host-refresh=n; Path=/; Secure'])
  expect(cookies.fromSubgraph('users', offered)).toEqual([])
})

test.each(['auth', 'auth:', ':name', 'a:b:c'])('%s is no rule', rule => {
  expect(() => cookieRules.parse(rule)).toThrow('subgraph:cookie')
})
