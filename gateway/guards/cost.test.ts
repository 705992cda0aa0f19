// What an operation costs: by the specification's rules, and by no means less, whatever way it is written.
import { describe, expect, test } from '@jest/globals'
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { costOf, highestCost, readCosts } from './cost.ts'

const directives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`
const sdl = `${directives}
  type Query {
    room: Room
    thing: Thing
    rooms(first: Int! = 20, last: Int): RoomConnection @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges"])
    plain: [Room!] @listSize(assumedSize: 7)
    either(first: Int, last: Int): [Room] @listSize(assumedSize: 50, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    grid: [[Room]] @listSize(assumedSize: 2)
    unknown: [Room]
    dear: Room @cost(weight: 120)
    find(words: String @cost(weight: 3), by: By, ids: [ID!] @cost(weight: 2)): Room
    negative: Room @cost(weight: -100)
  }
  type Mutation {
    say(input: SayInput): Said
    export: Said @cost(weight: 500)
  }
  type Subscription { said: Thing }
  input SayInput { text: String, to: [ID!] = [] @cost(weight: 1), parts: [PartInput!] }
  input PartInput { file: ID @cost(weight: 5), of: PartInput }
  input By { name: String }
  interface Named { name: String, friends: [Person] @listSize(assumedSize: 4) }
  type Person implements Named { name: String, friends: [Person] }
  type Robot implements Named @cost(weight: 9) { name: String, friends: [Person] @listSize(assumedSize: 40), master: Person, colour: Colour }
  enum Colour @cost(weight: 2) { RED }
  union Thing = Room | Person | Robot
  type Room { id: ID!, title: String, owner: Person, rooms(first: Int! = 5): RoomConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
  type RoomConnection { edges: [RoomEdge!]!, total: Int }
  type RoomEdge { node: Room! }
  type Said { id: ID!, rooms: [Room!] @listSize(assumedSize: 3) }
`
const model = readCosts(parse(sdl), buildSchema(sdl))

function cost(text: string, variables: Record<string, unknown> = {}, of = model): number {
  const document = parse(text)
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('no operation')
  return costOf(document, operation, variables, of)
}

// biome-ignore format: a table
const priced: [string, number, Record<string, unknown>?][] = [
  ['{ __typename }', 0],
  ['{ room { id title } }', 1],
  ['{ room { owner { name } } }', 2],
  ['{ dear { id owner { name } } }', 121],
  ['{ negative { id } }', 0],
  ['{ plain { id } }', 7],
  ['{ plain { owner { name } } }', 14],
  ['{ grid { id } }', 20],
  ['{ unknown { id } }', 10],
  ['{ rooms { total } }', 1],
  ['{ rooms { edges { node { id } } } }', 41],
  ['{ rooms(first: 3) { edges { node { id } } } }', 7],
  ['{ rooms(first: 3, last: 8) { edges { node { id } } } }', 17],
  ['{ rooms(first: 3) { edges { node { rooms(first: 2) { edges { node { id } } } } } } }', 1 + 3 * (2 + 5)],
  ['query ($n: Int!) { rooms(first: $n) { edges { node { id } } } }', 201, { n: 100 }],
  ['query ($n: Int! = 30) { rooms(first: $n) { edges { node { id } } } }', 61],
  ['query ($n: Int! = 30) { rooms(first: $n) { edges { node { id } } } }', 9, { n: 4 }],
  ['query ($n: Int) { rooms(first: $n) { edges { node { id } } } }', 41],
  ['{ either { id } }', 50],
  ['{ either(first: 2) { id } }', 2],
  ['query ($n: Int, $m: Int) { either(first: $n, last: $m) { id } }', 50],
  ['query ($n: Int, $m: Int) { either(first: $n, last: $m) { id } }', 9, { n: 9 }],
  ['query ($n: Int, $m: Int) { either(first: $n, last: $m) { id } }', 12, { n: 9, m: 12 }],
  ['{ find { id } }', 1],
  ['{ find(words: "a", by: { name: "b" }) { id } }', 5],
  ['query ($ids: [ID!]) { find(ids: $ids) { id } }', 7, { ids: ['a', 'b', 'c'] }],
  ['{ find(ids: ["a", "b"]) { id } }', 5],
  ['{ find(ids: "a") { id } }', 3],
  ['mutation { say { id } }', 10],
  ['mutation { export { id } }', 500],
  ['mutation { a: say { id } b: say { id } }', 20],
  ['mutation { say { rooms { id } } }', 13],
  ['mutation ($input: SayInput) { say(input: $input) { id } }', 10 + 1 + 2 + 2 * 6, { input: { to: ['a', 'b'], parts: [{ file: 'f' }, { file: 'g' }] } }],
  ['mutation ($to: [ID!]) { say(input: { text: "t", to: $to }) { id } }', 13, { to: ['a', 'b'] }],
  ['subscription { said { ... on Room { id } } }', 9],
  ['{ thing { ... on Robot { colour master { name } } } }', 12],
]
test.each(priced)('%s costs %d', (text, expected, variables = {}) => {
  expect(cost(text, variables)).toBe(expected)
})

describe('a union costs its dearest member', () => {
  test('only what can come together counts together', () => {
    const branches = '... on Room { rooms(first: 10) { edges { node { id } } } } ... on Person { friends { name } }'
    expect(cost(`{ thing { ${branches} } }`)).toBe(1 + 1 + 20)
  })
  test('an interface counts for each member that has it', () => {
    expect(cost('{ thing { ... on Named { friends { name } } } }')).toBe(9 + 40)
  })
  test('a list that its interface sizes is sized', () => {
    expect(cost('{ room { owner { friends { name } } } }')).toBe(1 + 1 + 4)
  })
  test('fragments within fragments of it add up', () => {
    const inner = '... on Robot { ... on Named { friends { name } } ... on Thing { ... on Robot { master { name } } } }'
    expect(cost(`{ thing { ${inner} } }`)).toBe(9 + 40 + 1)
  })
})

describe('what a variable leaves out is free, and only that', () => {
  const text = 'query ($a: Boolean!, $b: Boolean = false) { plain @include(if: $a) { id } dear @skip(if: $b) { id } }'
  // biome-ignore format: a table
  const cases: [Record<string, unknown>, number][] = [
    [{ a: true }, 127], [{ a: false }, 120], [{ a: false, b: true }, 0], [{ a: true, b: false }, 127],
    // None of these is a Boolean: they count, and coercion refuses them.
    [{}, 127], [{ a: 'false' }, 127], [{ a: 0 }, 127], [{ a: null, b: null }, 127],
  ]
  test.each(cases)('%j', (variables, expected) => expect(cost(text, variables)).toBe(expected))
  test('literals, and both at once', () => {
    expect(cost('{ plain @skip(if: true) { id } dear @include(if: false) { id } }')).toBe(0)
    expect(cost('{ plain @skip(if: false) @include(if: true) { id } }')).toBe(7)
    expect(cost('query ($a: Boolean!) { plain @skip(if: $a) @include(if: $a) { id } }', { a: true })).toBe(0)
  })
  test('on fragments, also around a connection’s edges', () => {
    const text =
      'query ($a: Boolean!) { rooms(first: 9) { ...F @include(if: $a) } } fragment F on RoomConnection { edges { node { id } } }'
    expect([cost(text, { a: true }), cost(text, { a: false })]).toEqual([19, 1])
  })
})

describe('no way of writing it makes it cheaper:', () => {
  const plainly = '{ rooms(first: 100) { edges { node { owner { name } } } } }'
  const least = cost(plainly)
  // biome-ignore format: a table
  const ways: [string, string, Record<string, unknown>?][] = [
    ['an alias', '{ x: rooms(first: 100) { y: edges { z: node { owner { name } } } } }'],
    ['a fragment', '{ ...F } fragment F on Query { rooms(first: 100) { ...G } } fragment G on RoomConnection { edges { ...H } } fragment H on RoomEdge { node { owner { name } } }'],
    ['inline fragments', '{ ... { ... on Query { rooms(first: 100) { ... on RoomConnection { edges { ... { node { ... on Room { owner { name } } } } } } } } } }'],
    ['a variable', 'query ($n: Int!) { rooms(first: $n) { edges { node { owner { name } } } } }', { n: 100 }],
    ['a variable’s default', 'query ($n: Int! = 100) { rooms(first: $n) { edges { node { owner { name } } } } }'],
    ['a second, smaller size', '{ rooms(first: 100, last: 1) { edges { node { owner { name } } } } }'],
    ['the same name a second time', '{ rooms(first: 100) { edges { node { id } } } rooms(first: 100) { edges { node { owner { name } } } } }'],
    ['the edges in two places', '{ rooms(first: 100) { edges { node { id } } ... { edges { node { owner { name } } } } } }'],
  ]
  test.each(ways)('%s', (_, text, variables = {}) => expect(cost(text, variables)).toBeGreaterThanOrEqual(least))

  test.each([[0], [-1], [-2_147_483_648], [null], ['1'], [1.5e308 * 10], [Number.NaN], [{}], [[1]]])(
    'a size of %p counts as not given, or as long as can be',
    size => {
      const text = 'query ($n: Int!) { rooms(first: $n) { edges { node { id } } } }'
      expect(cost(text, { n: size })).toBeGreaterThanOrEqual(41)
    },
  )
  test.each(['0', '-5', 'null'])('nor a literal size of %s', size => {
    expect(cost(`{ rooms(first: ${size}) { edges { node { id } } } }`)).toBe(41)
  })
})

describe('whatever is sent, there is a number, soon:', () => {
  test('fragments that double a hundred times cost as much as there is, without expanding', () => {
    const chain = Array.from({ length: 100 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
    expect(cost(`{ ...F0 } ${chain.join(' ')} fragment F100 on Query { room { id } }`)).toBe(highestCost)
  })
  test('also where a variable decides', () => {
    const chain = Array.from({ length: 100 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
    const text = `query ($n: Int!) { ...F0 } ${chain.join(' ')} fragment F100 on Query { rooms(first: $n) { edges { node { id } } } }`
    expect(cost(text, { n: 1 })).toBe(highestCost)
  })
  test('also along the edges of a connection', () => {
    const chain = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on RoomConnection { ...F${at + 1} ...F${at + 1} }`,
    )
    const text = `query ($n: Int!) { rooms(first: $n) { ...F0 } } ${chain.join(' ')} fragment F60 on RoomConnection { edges { node { id } } }`
    expect(cost(text, { n: 1 })).toBe(highestCost)
  })
  test('pages within pages, and absurd sizes', () => {
    let text = 'id'
    for (let level = 0; level < 40; level++) text = `rooms(first: 2147483647) { edges { node { ${text} } } }`
    expect(cost(`{ ${text} }`)).toBe(highestCost)
  })
  test('a fragment that spreads itself, one that is not there, an unknown field, an unknown type', () => {
    expect(cost('{ room { ...F } } fragment F on Room { id ...F }')).toBe(1)
    expect(cost('{ ...Missing nothing { here } ... on Nowhere { id } room { id } }')).toBe(1)
  })
  test('selections, literals and values deeper than a stack', () => {
    const deep = (open: string, inner: string, close: string, times: number) =>
      open.repeat(times) + inner + close.repeat(times)
    expect(cost(deep('{ room ', '{ id }', '}', 1))).toBe(1)
    expect(cost(`{ ${deep('... { ', 'room { id }', ' }', 1_000)} }`)).toBe(highestCost)
    let part: object = {}
    for (let level = 0; level < 100_000; level++) part = { of: part }
    expect(cost('mutation ($input: SayInput) { say(input: $input) { id } }', { input: { parts: [part] } })).toBe(
      highestCost,
    )
    const literal = deep('{ of: ', '{}', ' }', 500)
    expect(cost(`mutation { say(input: { parts: [${literal}] }) { id } }`)).toBe(highestCost)
  })
  test('a fragment is looked at once for each type, however often it is spread', () => {
    const chain = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Thing { ...F${at + 1} ...F${at + 1} }`)
    const document = parse(`{ thing { ...F0 } } ${chain.join(' ')} fragment F60 on Thing { __typename }`)
    let looks = 0
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
      const { selections } = definition.selectionSet
      Object.defineProperty(definition.selectionSet, 'selections', {
        get() {
          looks++
          return selections
        },
      })
    }
    const [operation] = document.definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
    costOf(document, operation, {}, model)
    costOf(document, operation, {}, model)
    expect(looks).toBe(61 * 3)
  })
})

describe('the directives are found by whatever name they are linked', () => {
  const named = (link: string, cost: string, listSize: string) => {
    const text = `schema ${link} { query: Query }
      directive @link(url: String, as: String, import: [link__Import]) repeatable on SCHEMA
      scalar link__Import
      directive @${cost}(weight: Int!) on FIELD_DEFINITION
      directive @${listSize}(assumedSize: Int) on FIELD_DEFINITION
      type Query { a: [Query] @${listSize}(assumedSize: 3) b: Query @${cost}(weight: 8) }`
    return readCosts(parse(text), buildSchema(text))
  }
  // biome-ignore format: a table
  test.each([
    ['@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"])', 'cost', 'listSize'],
    ['@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"])', 'cost', 'listSize'],
    ['@link(url: "https://specs.apollo.dev/cost/v0.1")', 'cost', 'cost__listSize'],
    ['@link(url: "https://specs.apollo.dev/cost/v0.1", as: "price")', 'price', 'price__listSize'],
    ['@link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@worth" }, { name: "@listSize", as: "@length" }])', 'worth', 'length'],
  ])('%s', (link, costName, listSize) => {
    expect(cost('{ a { b { __typename } } }', {}, named(link, costName, listSize))).toBe(3 * 9)
  })
})
