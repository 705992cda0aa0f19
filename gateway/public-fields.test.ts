// A fetch is public only if the schema says so of everything that it selects.
import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { publicityOf } from './public-fields.ts'

const link = (imports: string) => `@link(url: "https://specs.chat-supergraph.dev/sharing/v1.0"${imports})`
const usual = link(', import: ["@public"]')

/** As a supergraph has it. @param mark what the directive is called there */
const schemaWith = (linked: string, mark = 'public') =>
  buildSchema(
    `
    schema ${linked} { query: Query mutation: Mutation }
    directive @link(url: String, as: String, import: [link__Import]) repeatable on SCHEMA
    scalar link__Import
    directive @${mark}(maxAge: Int) on FIELD_DEFINITION
    type Query {
      place: Place @${mark}(maxAge: 60)
      me: Place
      found: Found @${mark}(maxAge: 60)
      named: Named @${mark}(maxAge: 60)
      other: Other @${mark}(maxAge: 60)
    }
    type Mutation { rename: Place @${mark} }
    interface Named { name: String @${mark}(maxAge: 5) about: String @${mark} }
    type Place implements Named { name: String @${mark}(maxAge: 30) about: String size: Int @${mark} mine: String near: [Place!]! @${mark}(maxAge: 9) }
    type Person implements Named { name: String @${mark}(maxAge: 10) about: String @${mark} }
    type Thing { name: String }
    interface Other { name: String }
    type Hidden implements Other { name: String @${mark} }
    union Found = Place | Thing
  `,
    { assumeValidSDL: true },
  )

const schema = schemaWith(usual)
const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`

test.each([
  ['{ place { name } }', 30],
  ['{ place { __typename name size } }', 0],
  ['{ place { near { name near { name } } } }', 9],
  ['query Q__people__1 { a: place { b: name } }', 30],
  [entities('__typename ... on Place { name }'), 30],
  [entities('... on Person { name } ... on Place { near { name } }'), 9],
  // Of the interface and of each of its types the least.
  ['{ named { name } }', 5],
  ['{ found { ... on Place { name } } }', 30],
  ['{ place { ...part } } fragment part on Place { name }', 30],
])('%s may be kept for %i s', (fetch, seconds) => {
  expect(publicityOf(schema, fetch)).toEqual({ maxAgeMs: seconds * 1_000 })
})

test.each([
  ['a field that is not marked', '{ place { name mine } }'],
  ['one that is not marked further down', '{ place { near { near { mine } } } }'],
  ['a field of the root that is not marked', '{ me { name } }'],
  ['one beside it', '{ place { name } me { name } }'],
  ['one that is left out by chance', 'query ($no: Boolean!) { place { name mine @include(if: $no) } }'],
  ['an entity that nothing is asked of', entities('__typename ... on Place { __typename }')],
  ['one of several entities', entities('... on Place { name } ... on Thing { name }')],
  ['a field that a type of the interface does not mark', '{ named { about } }'],
  ['a field that the interface does not mark', '{ other { name } }'],
  ['a member of a union', '{ found { ... on Place { name } ... on Thing { name } } }'],
  ['a fragment', '{ place { ...part } } fragment part on Place { mine }'],
  ['a change', 'mutation { rename { name } }'],
  ['what the gateway does not know', '{ _service { sdl } }'],
])('%s makes a fetch its asker’s own [S1, S2]', (_, fetch) => {
  expect(publicityOf(schema, fetch)).toBeUndefined()
})

const fetch = '{ place { name } }'

test.each([
  ['under a name of its own', link(', import: [{ name: "@public", as: "@everybodys" }]'), 'everybodys'],
  ['with a prefix', link(''), 'sharing__public'],
  ['with another prefix', link(', as: "ours"'), 'ours__public'],
])('the directive counts %s', (_, linked, mark) => {
  expect(publicityOf(schemaWith(linked, mark), fetch)).toEqual({ maxAgeMs: 30_000 })
})

test.each([
  ['another one’s directive', '@link(url: "https://example.org/sharing/v1.0", import: ["@public"])', 'public'],
  ['one that nobody links', '@link(url: "https://specs.apollo.dev/link/v1.0")', 'public'],
  ['one that ours is not called', link(', import: [{ name: "@public", as: "@everybodys" }]'), 'public'],
])('%s of that name says nothing [S2]', (_, linked, mark) => {
  expect(publicityOf(schemaWith(linked, mark), fetch)).toBeUndefined()
})
