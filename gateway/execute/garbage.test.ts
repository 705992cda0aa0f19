// Whatever subgraphs answer, the answer is of the shape that was asked for, and a run ends.
import { expect, test } from '@jest/globals'
import { execute, type GraphQLFieldResolver, parse } from 'graphql'
import { executor, isValid, withTypeNames } from '../fixtures/random/executor.ts'
import { spoilt } from '../fixtures/random/garbage.ts'
import { randomOperation } from '../fixtures/random/operations.ts'
import { randomSubgraphs } from '../fixtures/random/subgraphs.ts'

const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 120)

/** An answer is read as a root value by its response names. */
const byName: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _given, _context, { path }) =>
  source[path.key]

test('an answer made of garbage has the shape that was asked for', async () => {
  let faults = 0
  for (let seed = 1; seed <= runs; seed++) {
    const operation = randomOperation(executor.schema, `garbage ${seed}`)
    if (!isValid(operation.query)) continue
    const ask = randomSubgraphs(seed)
    const query = withTypeNames(operation.query)
    const { data, errors, ...said } = await executor.run({ ...operation, query }, async (name, body) =>
      spoilt(await ask(name, body), `${seed} ${name} ${body}`),
    )
    faults += said.faults.length + errors.length
    const rootValue = JSON.parse(data)
    if (rootValue === null) continue
    // graphql-js finds nothing to complain about.
    const again = await execute({
      ...{
        schema: executor.schema,
        rootValue,
        document: parse(query),
        variableValues: operation.variables,
        fieldResolver: byName,
      },
      typeResolver: ({ __typename }: { __typename: string }) => __typename,
    })
    expect({ seed, query, errors: again.errors }).toEqual({ seed, query, errors: undefined })
  }
  expect(faults).toBeGreaterThan(runs / 3)
})
