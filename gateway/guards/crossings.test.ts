import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { crossingsIn, readJoins } from './crossings.ts'

const joins = readJoins(
  parse(/* GraphQL */ `
    schema { query: Root subscription: Live }
    type Root @join__type(graph: A) @join__type(graph: B) {
      me: Person @join__field(graph: A)
      fact: Fact @join__field(graph: B)
    }
    type Live @join__type(graph: B) { facts: Fact! }
    type Person @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") @join__type(graph: C, key: "id") {
      id: ID!
      name: String @join__field(graph: A)
      room: Room @join__field(graph: B)
      status: String @join__field(graph: C)
      email: String @join__field(graph: A) @join__field(graph: C, external: true)
      friends: [Person!]! @join__field(graph: A)
      rights: Rights @join__field(graph: A) @join__field(graph: B)
    }
    type Rights @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
      id: ID!
      byA: Boolean @join__field(graph: A)
      byB: Boolean @join__field(graph: B)
    }
    type Room @join__type(graph: B, key: "id") { id: ID! title: String owner: Person }
    union Fact = Said | Left
    type Said @join__type(graph: B) { by: Person text: String }
    type Left @join__type(graph: B) { by: Person }
  `),
)
const count = (text: string) => crossingsIn(parse(text), joins)

test.each([
  ['{ me { id name friends { name } } fact { __typename } }', 0],
  ['{ me { status } }', 1],
  ['{ me { status room { title } } }', 2],
  // An external field is not resolved there.
  ['{ me { room { owner { status email } } } }', 3],
  ['{ me { room { owner { room { title } } } } }', 1],
  ['{ a: me { status } b: me { status } }', 2],
  ['{ me { status } me { ...P } } fragment P on Person { status ... { status } }', 1],
  ['subscription { facts { ... on Said { by { name } } ... on Left { by { name status } } } }', 2],
  // A shareable field comes along with the fetch of its parent's place, which is then one, whatever else it brings.
  ['{ me { rights { id byA } } }', 0],
  ['{ me { rights { byA byB } } }', 1],
  ['{ me { rights { byA byB } room { title } } }', 1],
  ['{ me { friends { rights { byB } room { owner { rights { byB } } } } } }', 1],
  ['query A { me { status } } query B { me { status room { id } } }', 2],
])('%s crosses %i times', (text, times) => expect(count(text)).toBe(times))

test('what is unknown crosses nothing', () => {
  expect(count('{ nobody { status } ...Nothing ... on Nobody { status } }')).toBe(0)
})

test('fragments that spread each other without a field are read once', () => {
  const chain = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`)
  expect(count(`{ me { ...F0 } } ${chain.join(' ')} fragment F60 on Person { status }`)).toBe(1)
})
