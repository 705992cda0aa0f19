import { expect, test } from '@jest/globals'
import { type DocumentNode, parse, visit } from 'graphql'
import { asksForSchema } from './introspection.ts'
import { exceededLimit, fragmentCycle } from './limits.ts'
import { createOriginGuard } from './origin.ts'
import { isPreflighted } from './preflight.ts'

const limits = {
  depth: 3,
  aliases: 2,
  rootFields: 2,
  fields: 50,
  fragments: 40,
  operations: 2,
  variables: 3,
  directives: 3,
}
function check(text: string | DocumentNode): string | undefined {
  const document = typeof text === 'string' ? parse(text) : text
  return exceededLimit(document, limits)
}

test.each(['{ a { b { c } } }', '{ a b }', '{ x: a y: b }', 'query { ...F } fragment F on Query { a { b { c } } }'])(
  '%s is within the limits',
  text => expect(check(text)).toBeUndefined(),
)

test.each([
  ['{ a { b { c { d } } } }', '4 levels deep'],
  ['{ ...F } fragment F on Query { a { ...G } } fragment G on A { b { c { d } } }', '4 levels deep'],
  ['{ a { ... on B { b { c { d } } } } }', '4 levels deep'],
  ['{ x: a { y: b z: c } }', '3 aliases'],
  ['{ ...F ...F } fragment F on Query { x: a y: b }', '4 aliases'],
  ['{ a b c }', '3 root fields'],
  ['{ ...F } fragment F on Query { a b ... on Query { c } }', '3 root fields'],
])('%s is refused: %s', (text, reason) => {
  expect(check(text)).toContain(reason)
})

test('a chain of fragments that doubles thirty times is measured at once', () => {
  const chain = Array.from(
    { length: 30 },
    (_, index) => `fragment F${index} on Q { ...F${index + 1} ...F${index + 1} }`,
  )
  const document = parse(`{ ...F0 } ${chain.join(' ')} fragment F30 on Q { x: a }`)
  let looks = 0
  const watched = visit(document, {
    SelectionSet(node) {
      const get = () => {
        looks++
        return node.selections
      }
      return Object.defineProperty({ ...node }, 'selections', { enumerable: true, get })
    },
  })
  looks = 0
  expect(check(watched)).toContain('aliases')
  // Each of the 32 selections is looked at once, though together they are spread two to the thirtieth times.
  expect(looks).toBe(32)
})

test('a fragment that spreads itself is found, by whatever way, and one that is spread twice is none', () => {
  const cycleOf = (text: string) => fragmentCycle(parse(text))
  expect(cycleOf('{ ...F } fragment F on Q { a { ...F } }')).toBe('F')
  expect(
    cycleOf('{ a } fragment F on Q { ... { b { ...G } } } fragment G on Q { ...H } fragment H on Q { ...F }'),
  ).toBe('F')
  expect(cycleOf('{ ...F ...G } fragment F on Q { ...G } fragment G on Q { a ...Unknown }')).toBeUndefined()
})

/** Each spreads the next one twice, and the last one nothing that there is. */
const doubling = (count: number) =>
  Array.from({ length: count }, (_, at) => `fragment F${at} on Q { ...F${at + 1} ...F${at + 1} }`).join(' ')

test.each([
  [`{ a { ${'b '.repeat(60)} } }`, 'expands to 61 fields'],
  [`{ a { b } } query B { ${'... { a { b } } '.repeat(2)} } query C { a }`, '3 operations'],
  [`{ a } ${Array.from({ length: 41 }, (_, at) => `fragment F${at} on Q { a }`).join(' ')}`, '41 fragments'],
  ['query A($a: Int $b: Int) { a } query B($c: Int $d: Int) { a }', '4 variables'],
  ['{ a @x @y { b @x ... @y { c } } }', '4 directives'],
  ['{ ...F ...F } fragment F on Q { a @x @y }', '4 directives'],
  [`{ a ...F0 } ${doubling(30)}`, 'expands to countless fragments'],
  [`{ a { ${'... { ...Unknown } '.repeat(30)} } }`, 'expands to 60 fragments'],
])('%s is refused: %s', (text, reason) => {
  expect(check(text)).toContain(reason)
})

test('pairs of fields with one response name are counted over fragments and levels, and in fragments that nobody spreads', () => {
  const wide = { ...limits, fields: 10_000, rootFields: 10_000, aliases: 10_000 }
  const exceeds = (text: string) => exceededLimit(parse(text), wide)?.includes('response name') === true
  expect(exceeds(`{ ${'a '.repeat(150)} }`)).toBe(true)
  expect(exceeds(`{ ${'a '.repeat(100)} }`)).toBe(false)
  expect(exceeds(`{ ${'x: a { b } '.repeat(110)} }`)).toBe(true)
  expect(
    exceeds(
      `{ ...F ...G ${'a '.repeat(50)} } fragment F on Q { ${'a '.repeat(50)} } fragment G on Q { ${'a '.repeat(50)} }`,
    ),
  ).toBe(true)
  expect(exceeds(`{ b } fragment F on Q { ${'a '.repeat(150)} }`)).toBe(true)
})

test.each([
  ['{ __schema { types { name } } }', true],
  ['{ a { ...F } } fragment F on A { __type(name: "X") { name } }', true],
  ['{ a { __typename } }', false],
])('whether %s asks for the schema: %s', (text, asks) => expect(asksForSchema(parse(text))).toBe(asks))

test('an origin is allowed exactly, by port, by being our own, or by being none', () => {
  const allowed = createOriginGuard(['https://chat.example', 'http://localhost:*'])
  expect(allowed('https://chat.example', 'api.example')).toBe(true)
  expect(allowed('http://localhost:5173', 'localhost:4000')).toBe(true)
  expect(allowed('https://api.example', 'api.example')).toBe(true)
  expect(allowed(undefined, 'api.example')).toBe(true)
  for (const origin of [
    'https://chat.example.evil.example',
    'http://chat.example',
    'http://localhost:5173.evil.example',
    'null',
    'https://evil.example',
  ])
    expect(allowed(origin, 'api.example')).toBe(false)
  expect(createOriginGuard(['*'])('https://anyone.example', 'api.example')).toBe(true)
})

test('what a form of another site can send is not preflighted', () => {
  expect(isPreflighted({ 'content-type': 'application/json; charset=utf-8' })).toBe(true)
  expect(isPreflighted({ 'apollo-require-preflight': '1' })).toBe(true)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])
    expect(isPreflighted({ 'content-type': type })).toBe(false)
  expect(isPreflighted({})).toBe(false)
})
