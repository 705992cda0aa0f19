// Mutations run one after the other, whichever subgraphs they belong to.

import type { Corner } from './corner.ts'

/** One sum, which both subgraphs change. */
function counters() {
  let sum = 0
  const calculator = {
    sdl: `
      type Query { sum: Int! }
      type Mutation { add(by: Int!): Sum! }
      type Sum @key(fields: "id") { id: ID! now: Int! }
    `,
    resolvers: {
      Query: { sum: () => sum },
      Mutation: {
        async add(_: unknown, { by }: { by: number }) {
          // Whoever ran beside it would come in between.
          await new Promise(resolve => setImmediate(resolve))
          sum += by
          return { id: `${sum}`, now: sum }
        },
      },
    },
  }
  const multiplier = {
    sdl: `
      type Mutation { multiply(by: Int!): Int! }
      type Sum @key(fields: "id") { id: ID! doubled: Int! }
    `,
    resolvers: {
      Mutation: {
        multiply(_: unknown, { by }: { by: number }) {
          sum *= by
          return sum
        },
      },
      Sum: { doubled: ({ id }: { id: string }) => Number(id) * 2 },
    },
  }
  return { calculator, multiplier }
}

/** Mutations of several subgraphs. */
export const mutations: readonly Corner[] = [
  {
    title: 'mutations of two subgraphs in turn',
    subgraphs: counters,
    questions: [
      {
        query:
          'mutation { five: add(by: 5) { now } ten: multiply(by: 2) twelve: add(by: 2) { now } last: multiply(by: 3) }',
        data: { five: { now: 5 }, ten: 10, twelve: { now: 12 }, last: 36 },
      },
      {
        query: 'mutation { first: add(by: 1) { doubled now } multiply(by: 4) second: add(by: 1) { doubled } }',
        data: { first: { doubled: 2, now: 1 }, multiply: 4, second: { doubled: 10 } },
      },
      {
        query:
          'mutation ($no: Boolean!) { multiply(by: 2) add(by: 1) @skip(if: $no) { now } again: add(by: 3) { doubled } }',
        variables: { no: true },
        data: { multiply: 0, again: { doubled: 6 } },
      },
    ],
  },
]
