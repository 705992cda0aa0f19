// An operation is charged what it costs, and tells so where it was asked to.
import { expect, test } from '@jest/globals'
import { buildSchema, GraphQLError, Kind, parse } from 'graphql'
import { virtualClock } from '#platform/test-clock.ts'
import { anonymous } from '../identity/callers.ts'
import { createBudget } from './budget.ts'
import { asksForCost, type Charge, createCharges, withCost } from './charges.ts'
import { readCosts } from './cost.ts'

const sdl = `directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION
  type Query { rooms: [Room] @listSize(assumedSize: 30) dear: Room @cost(weight: 70) }
  type Room { id: ID }`
const supergraph = { costs: readCosts(parse(sdl), buildSchema(sdl)) }
const client = { address: '1.1.1.1', agent: undefined }

function operation(text: string) {
  const document = parse(text)
  const [node] = document.definitions
  if (node?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return { document, node, variables: {} }
}

function charged(result: Charge | GraphQLError): Charge {
  if (result instanceof GraphQLError) throw result
  return result
}

test('an operation is charged once, and reports what is left', async () => {
  using time = virtualClock()
  const charges = createCharges(createBudget({ cost: 60, costPerUser: 100, costPerAddress: 100 }))
  const rooms = operation('{ rooms { id } }')
  const charge = charged(charges.charge(rooms, supergraph, anonymous, client))
  expect(charge.report()).toEqual({ requested: 30, budget: { left: 70, resetsInMs: 18_000 } })
  await time.advance(6_000)
  expect(charge.report()).toEqual({ requested: 30, budget: { left: 80, resetsInMs: 12_000 } })
  expect(withCost({ data: 1, extensions: { other: 2 } }, charge)).toEqual({
    data: 1,
    extensions: { other: 2, cost: { requested: 30, budget: { left: 80, resetsInMs: 12_000 } } },
  })
  charges.charge(rooms, supergraph, anonymous, client)
  charges.charge(rooms, supergraph, anonymous, client)
  expect(charges.charge(rooms, supergraph, anonymous, client)).toMatchObject({ extensions: { code: 'RATE_LIMITED' } })
  expect(charges.charge(operation('{ dear { id } }'), supergraph, anonymous, client)).toMatchObject({
    extensions: { code: 'OPERATION_TOO_COMPLEX', requested: 70, limit: 60 },
  })
})

test('an answer that nobody asks the cost of is left alone', () => {
  const answer = { data: 1 }
  expect(withCost(answer, undefined)).toBe(answer)
})

// biome-ignore format: a table
test.each([
  [{ extensions: { cost: true } }, true],
  [{ query: '{ a }', extensions: { cost: true, persistedQuery: {} } }, true],
  [{ extensions: { cost: 1 } }, false], [{ extensions: { cost: 'true' } }, false], [{ extensions: null }, false],
  [{ extensions: 'cost' }, false], [{ extensions: [] }, false], [{}, false], [null, false], [undefined, false], ['', false],
])('%j asks for the cost: %p', (request, asks) => expect(asksForCost(request)).toBe(asks))
