// Holds the table of whose words events carry against the SDL.
import { expect, test } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { liveFieldsOf, namedType, readDefinitions } from './live-fields.ts'
import { type SenderRule, senderRules } from './sender-rules.ts'

const definitions = readDefinitions()
const table: Readonly<Record<string, Readonly<Record<string, SenderRule>>>> = senderRules
const all = Object.entries(table).flatMap(([field, rules]) =>
  Object.entries(rules).map(([name, rule]) => ({ field, name, rule })),
)

/** The types of a type's fields. */
const typesIn = (typeName: string): string[] =>
  definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === typeName
      ? (node.fields?.map(({ type }) => namedType(type)) ?? [])
      : [],
  )

test('the table has each event of each subscription of the SDL, and no other', () => {
  const sorted = (names: readonly string[]) => names.toSorted()
  const inSdl = Object.entries(liveFieldsOf(definitions)).map(([field, names]) => [field, sorted(names)])
  const inTable = Object.entries(table).map(([field, rules]) => [field, sorted(Object.keys(rules))])
  expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSdl))
  expect(all.length).toBeGreaterThan(25)
})

test.each(all)('$name of $field has a rule that says what becomes of the message that it shows', ({ name, rule }) => {
  const shown = typesIn(name)
  if (shown.includes('Message')) expect(['MESSAGE', 'REMAINS', 'NULLED']).toContain(rule)
  else if (shown.includes('Notification')) expect(rule).toBe('NOT_MADE')
  else expect(rule).toBe('NO_WORDS')
})

test('the events of a field are its type, the members of its union, or what implements its interface', () => {
  const { definitions: seeded } = parse(`
    type Subscription { one: A! many: U some: [I!]! } union U = A | B interface I { x: Int }
    type A { x: Int } type B implements I { x: Int } type C implements I { x: Int }
  `)
  expect(liveFieldsOf(seeded)).toEqual({ one: ['A'], many: ['A', 'B'], some: ['B', 'C'] })
})
