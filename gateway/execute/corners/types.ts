// `@provides` on unions, `@override`, abstract types whose members are known to different subgraphs, and enums and inputs that are known in parts.

import type { Corner } from './corner.ts'

const stage = {
  sdl: `
    type Query { next: Act headliner: Act @provides(fields: "... on Band { genre } ... on Solo { voice }") }
    union Act = Band | Solo
    type Band @key(fields: "id") { id: ID! genre: String @external }
    type Solo @key(fields: "id") { id: ID! voice: String @external }
  `,
  resolvers: {
    Query: {
      next: () => ({ __typename: 'Band', id: 'b1' }),
      headliner: () => ({ __typename: 'Band', id: 'b1', genre: 'as the stage has it' }),
    },
  },
}

const agency = {
  sdl: `
    type Band @key(fields: "id") { id: ID! genre: String @shareable since: Int }
    type Solo @key(fields: "id") { id: ID! voice: String @shareable }
  `,
  resolvers: {
    Band: { __resolveReference: ({ id }: { id: string }) => ({ id, genre: 'as the agency has it', since: 1999 }) },
    Solo: { __resolveReference: ({ id }: { id: string }) => ({ id, voice: 'alto' }) },
  },
}

const older = {
  sdl: `
    type Query { bills: [Bill!]! }
    type Bill @key(fields: "id") { id: ID! total: Int! payer: String! }
  `,
  resolvers: {
    Query: { bills: () => [{ id: 'x', total: 1, payer: 'as before' }] },
    Bill: { __resolveReference: ({ id }: { id: string }) => ({ id, total: 1, payer: 'as before' }) },
  },
}

const newer = {
  sdl: `
    type Bill @key(fields: "id") {
      id: ID!
      total: Int! @external
      payer: String! @override(from: "older")
      due: Int! @requires(fields: "total")
    }
  `,
  resolvers: { Bill: { payer: () => 'as it is now', due: ({ total }: { total: number }) => total + 1 } },
}

const zoo = {
  sdl: `
    type Query { animals(kind: Kind, like: Like): [Animal!]! nearest: Animal }
    enum Kind { BIRD FISH @inaccessible }
    input Like { legs: Int name: String }
    interface Animal { id: ID! legs: Int! }
    type Bird implements Animal @key(fields: "id") { id: ID! legs: Int! kind: Kind }
    type Fish implements Animal @key(fields: "id") { id: ID! legs: Int! kind: Kind }
  `,
  resolvers: {
    Query: {
      animals: (_: unknown, { kind, like }: { kind?: string; like?: { legs?: number } }) =>
        [
          { __typename: 'Bird', id: 'b', legs: 2, kind: 'BIRD' },
          { __typename: 'Fish', id: 'f', legs: 0, kind: 'FISH' },
        ].filter(one => (kind ?? one.kind) === one.kind && (like?.legs ?? one.legs) === one.legs),
      nearest: () => ({ __typename: 'Bird', id: 'b', legs: 2 }),
    },
    Bird: { __resolveReference: ({ id }: { id: string }) => ({ id, legs: 2, kind: 'BIRD' }) },
    Fish: { __resolveReference: ({ id }: { id: string }) => ({ id, legs: 0, kind: 'FISH' }) },
  },
}

const vets = {
  sdl: `
    type Query { treats(like: Like): Int! patients: [Patient!]! }
    input Like { legs: Int }
    interface Patient { id: ID! weight: Float! }
    type Bird implements Patient @key(fields: "id") { id: ID! weight: Float! wing: Int! }
    type Fish implements Patient @key(fields: "id") { id: ID! weight: Float! fin: Int! }
  `,
  resolvers: {
    Query: {
      treats: (_: unknown, { like }: { like?: object }) => Object.keys(like ?? {}).length,
      patients: () => [
        { __typename: 'Fish', id: 'f' },
        { __typename: 'Bird', id: 'b' },
      ],
    },
    Bird: { weight: () => 0.5, wing: () => 12 },
    Fish: { weight: () => 0, fin: () => 3 },
  },
}

/** Unions, interfaces, enums and inputs that subgraphs know in parts, and fields that have moved. */
export const types: readonly Corner[] = [
  {
    title: 'a union whose members are provided in part',
    subgraphs: () => ({ stage, agency }),
    questions: [
      {
        query: '{ headliner { ... on Band { genre since } ... on Solo { voice } } }',
        data: { headliner: { genre: 'as the stage has it', since: 1999 } },
      },
      {
        query: '{ next { ... on Band { id genre } ... on Solo { voice } } }',
        data: { next: { id: 'b1', genre: 'as the agency has it' } },
      },
      {
        query: '{ next { __typename ... on Band { genre } } headliner { __typename ... on Band { genre } } }',
        data: {
          next: { __typename: 'Band', genre: 'as the agency has it' },
          headliner: { __typename: 'Band', genre: 'as the stage has it' },
        },
      },
    ],
  },
  {
    title: 'a field that another subgraph has taken over',
    subgraphs: () => ({ older, newer }),
    questions: [
      { query: '{ bills { payer } }', data: { bills: [{ payer: 'as it is now' }] } },
      {
        query: '{ bills { total due who: payer } }',
        data: { bills: [{ total: 1, due: 2, who: 'as it is now' }] },
      },
    ],
  },
  {
    title: 'an interface whose members have more in another subgraph',
    subgraphs: () => ({ zoo, vets }),
    questions: [
      {
        query: '{ animals { id ... on Bird { wing weight } ... on Fish { weight fin } } }',
        data: {
          animals: [
            { id: 'b', wing: 12, weight: 0.5 },
            { id: 'f', weight: 0, fin: 3 },
          ],
        },
      },
      {
        query: '{ patients { weight ... on Animal { legs } ... on Fish { legs } } }',
        data: {
          patients: [
            { weight: 0, legs: 0 },
            { weight: 0.5, legs: 2 },
          ],
        },
      },
      {
        query: '{ nearest { ... on Patient { weight ... on Bird { wing } } ... on Fish { fin } } }',
        data: { nearest: { weight: 0.5, wing: 12 } },
      },
      {
        query: 'query ($no: Boolean!) { animals { ... on Bird { ... @skip(if: $no) { wing } id } } }',
        variables: { no: true },
        data: { animals: [{ id: 'b' }, {}] },
      },
      {
        query: 'query ($no: Boolean!) { animals { ... on Bird { ... on Bird @skip(if: $no) { legs } } } }',
        variables: { no: false },
        data: { animals: [{ legs: 2 }, {}] },
      },
    ],
  },
  {
    title: 'an enum and an input of which subgraphs know different parts',
    subgraphs: () => ({ zoo, vets }),
    questions: [
      { query: '{ animals(kind: BIRD, like: { legs: 2 }) { id } }', data: { animals: [{ id: 'b' }] } },
      {
        query: 'query ($like: Like) { treats(like: $like) animals(like: $like) { id } }',
        variables: { like: { legs: 0 } },
        data: { treats: 1, animals: [{ id: 'f' }] },
      },
      // A value that is not to be seen is null, and that is a fault of what was said, not an error of its own.
      { query: '{ animals { ... on Fish { kind } } }', data: { animals: [{}, { kind: null }] } },
    ],
  },
]
