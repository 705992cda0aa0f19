// However a subscription is written, one operation is fetched, and each client is shown what executing its own would have answered.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type GraphQLObjectType, getVariableValues, Kind, parse, validate } from 'graphql'
import { drawWishes, type Result, run, schema, Tape, variables, write } from '../fixtures/written-operations.ts'
import { canonicalOf } from './canonical.ts'
import { showAs } from './projection.ts'

const resuming = { argument: 'after', variable: 'live_after', type: 'String' }
const event = schema.getType('Event') as GraphQLObjectType
const tape = fc
  .array(fc.nat(1_000_000), { minLength: 20, maxLength: 150, size: 'max' })
  .map(numbers => new Tape(numbers))
const isValid = (text: string) => validate(schema, parse(text)).length === 0

function canonical(text: string, given: Readonly<Record<string, unknown>> = variables) {
  const document = parse(text, { noLocation: true })
  const node = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const root = node?.selectionSet.selections.find(selection => selection.kind === Kind.FIELD)
  if (!node || !root) throw new Error('a subscription has one root field')
  const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], { ...given })
  const made = canonicalOf({ document, node, root, resuming }, coerced ?? {}, { schema })
  if (!made) throw new Error(`no canonical form: ${text}`)
  return { ...made, values: { ...made.variables, room: 'one' } }
}

function shownOf(text: string, seed: number, given: Readonly<Record<string, unknown>> = variables): Result {
  const { document, values, projection } = canonical(text, given)
  const fetched = JSON.stringify(run(document, values, seed))
  return JSON.parse(showAs(projection, Buffer.from(fetched)).toString())
}

/** Errors of fields that may be null; of what has made more than itself null, which of several is told is left open. */
function errorsOf({ data, errors = [] }: Result): string[] {
  const told = errors.map(({ message, path = [] }) => {
    const at = path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined | null)?.[step],
      data,
    )
    return at === null ? `${message} at ${path.join('.')}` : ''
  })
  return told.filter(error => error !== '').sort()
}

test('what is shown is what executing the client’s own document would have answered, errors and nulls included [F1]', () => {
  const seen = { errors: 0, renamed: 0 }
  fc.assert(
    fc.property(tape, tape, fc.integer(), fc.constantFrom('own', 'few'), (wishes, writing, seed, names) => {
      const text = write(drawWishes(wishes, event), writing, names)
      fc.pre(isValid(text))
      const direct = run(parse(text), variables, seed)
      const shown = shownOf(text, seed)
      expect(JSON.stringify(shown.data)).toBe(JSON.stringify(direct.data))
      expect(errorsOf(shown)).toEqual(errorsOf(direct))
      seen.errors += errorsOf(direct).length
      if (/_\d: /.test(canonical(text).text)) seen.renamed++
    }),
    { numRuns: 100 },
  )
  // That there were any: how many, the draw decides.
  expect(seen.errors).toBeGreaterThan(0)
  expect(seen.renamed).toBeGreaterThan(0)
})

test('two ways to write the same are one text with the same values, which is valid and its own canonical form', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 150, size: 'max' }),
      tape,
      tape,
      (wishes, one, other) => {
        const [first, second] = [one, other].map(way =>
          canonical(write(drawWishes(new Tape(wishes), event), way, 'own')),
        )
        expect(second?.text).toBe(first?.text)
        expect(second?.values).toEqual(first?.values)
        if (!first) return
        expect(validate(schema, first.document)).toEqual([])
        const again = canonical(first.text, first.values)
        expect(again.text).toBe(first.text)
        expect(again.projection.exact).toBe(true)
      },
    ),
    { numRuns: 100 },
  )
})

test('what becomes too large when it is written out for each type has no canonical form, and is given up soon [F1]', () => {
  const deep = (levels: number): string => `... on Node { id ${levels > 0 ? `parent { ${deep(levels - 1)} }` : ''} }`
  const text = (levels: number) => `subscription { event(room: "one") { ${deep(levels)} } }`
  expect(canonical(text(5)).text.length).toBeGreaterThan(0)
  expect(() => canonical(text(60))).toThrow('no canonical form')
})

test('a result without data, and an error that is about no field, are shown as they are', () => {
  const { projection } = canonical('subscription { e: event(room: "one") { ... on Moved { t: text } } }')
  const shown = (result: object) => JSON.parse(showAs(projection, Buffer.from(JSON.stringify(result))).toString())
  const extensions = { cursor: '7' }
  const errors = [
    { message: 'late' },
    { message: 'lost', path: ['event', 'text'] },
    { message: 'odd', path: ['other', 0] },
  ]
  expect(shown({ data: null, errors, extensions })).toEqual({
    data: null,
    errors: [errors[0], { message: 'lost', path: ['e', 't'] }, errors[2]],
    extensions,
  })
  expect(shown({ errors: [errors[0]] })).toEqual({ errors: [errors[0]] })
})
