// What composing promises: it is exact, it names what is wrong and where, and it lets no client break unawares.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { concatAST, parse, Source } from 'graphql'
import { findBreaks } from './breaking.ts'
import { composeSubgraphs, parseSdl, readSubgraphs } from './composition.ts'

const base = parseSdl('schema/base.graphql')

function compose(...sources: string[]): () => unknown {
  return () =>
    composeSubgraphs(
      sources.map((sdl, index) => {
        const name = `part${index}`
        return { name, typeDefs: concatAST([base, parse(new Source(sdl, `subgraphs/${name}/schema.graphql`))]) }
      }),
    )
}

test('the committed supergraph and API are what the subgraphs compose to', () => {
  const { supergraph, api } = composeSubgraphs(readSubgraphs())
  expect(readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8')).toBe(supergraph)
  expect(readFileSync(new URL('api.graphql', import.meta.url), 'utf8')).toBe(api)
})

test('the API that clients see has no inaccessible field and no word of federation', () => {
  const { api } = composeSubgraphs(readSubgraphs())
  expect(api).not.toMatch(/AccountFacts|ChatMembership|join__|link__|@key|@inaccessible/)
})

test('the directives of the live specification reach the supergraph', () => {
  expect(composeSubgraphs(readSubgraphs()).supergraph).toContain('@live(resume: "after")')
})

test('subgraphs that disagree on a type are refused with its name and their files', () => {
  const refused = compose(
    'type Query { a: Box } type Box @shareable { width: Int }',
    'type Query { b: Box } type Box @shareable { width: String }',
  )
  expect(refused).toThrow(/FIELD_TYPE_MISMATCH.*Box\.width/s)
  expect(refused).toThrow('subgraphs/part1/schema.graphql')
})

test('a hint of composition is a failure', () => {
  const doubted = compose(
    'type Query { a: Box } type Box @shareable { "How wide." width: Int }',
    'type Query { b: Box } type Box @shareable { "How broad." width: Int }',
  )
  expect(doubted).toThrow(/INCONSISTENT_DESCRIPTION/)
})

const before = 'type Query { room: Room } type Room { title: String!, size: Int }'

test('an API that only grows breaks nobody', async () => {
  expect(await findBreaks(before, before.replace('size: Int', 'size: Int, colour: String'))).toEqual([])
})

const broken: readonly [string, string, string, string][] = [
  ['a removed field', ', size: Int', '', "Field 'size' was removed from object type 'Room'"],
  ['a renamed type', 'Room', 'Chat', "Type 'Room' was removed"],
  ['another type of a field', 'size: Int', 'size: String', "Field 'Room.size' changed type from 'Int' to 'String'"],
  ['a value that may be null now', 'title: String!', 'title: String', "changed type from 'String!' to 'String'"],
  [
    'an argument that has to be given',
    'room: Room',
    'room(id: ID!): Room',
    "Argument 'id: ID!' added to field 'Query.room'",
  ],
]
test.each(broken)('%s is refused, and the refusal says what to do instead', async (_, from, to, sentence) => {
  const reasons = await findBreaks(before, before.replaceAll(from, to))
  expect(reasons).toContainEqual(expect.stringContaining(sentence))
  for (const reason of reasons) expect(reason).toMatch(/What was published stays: keep it, deprecate it/)
})
