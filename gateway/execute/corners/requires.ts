// `@requires` with arguments, with others' arguments beside them, and with fragments.

import type { Corner } from './corner.ts'

const parcels = {
  p1: { id: 'p1', grams: 2_000, notes: ['fragile', 'heavy', 'late'] },
  p2: { id: 'p2', grams: 500, notes: ['flat'] },
} as const
type ParcelId = keyof typeof parcels

const warehouse = {
  sdl: `
    type Query { parcels: [Parcel!]! }
    enum Unit { G KG }
    type Parcel @key(fields: "id") { id: ID! weight(unit: Unit = G): Float! notes(first: Int!): [Note!]! }
    type Note { text: String! }
  `,
  resolvers: {
    Query: { parcels: () => Object.values(parcels) },
    Parcel: {
      __resolveReference: ({ id }: { id: ParcelId }) => parcels[id],
      weight: ({ grams }: { grams: number }, { unit }: { unit: string }) => (unit === 'KG' ? grams / 1_000 : grams),
      notes: ({ notes }: { notes: readonly string[] }, { first }: { first: number }) =>
        notes.slice(0, first).map(text => ({ text })),
    },
  },
}

const post = {
  sdl: `
    enum Unit { G KG }
    type Parcel @key(fields: "id") {
      id: ID!
      weight(unit: Unit = G): Float! @external
      notes(first: Int!): [Note!]! @external
      label: String! @requires(fields: "notes(first: 2) { text }")
      stamps: Float! @requires(fields: "weight(unit: KG)")
      letters: Float! @requires(fields: "weight(unit: G)")
    }
    type Note { text: String! @external }
  `,
  resolvers: {
    Parcel: {
      label: ({ notes }: { notes: { text: string }[] }) => notes.map(({ text }) => text).join(' and '),
      stamps: ({ weight }: { weight: number }) => weight * 3,
      letters: ({ weight }: { weight: number }) => weight / 20,
    },
  },
}

const shelves = {
  sdl: `
    type Query { shelf: Shelf }
    interface Thing { name: String! }
    type Shelf @key(fields: "id") { id: ID! first: Thing others: [Content!]! }
    type Book implements Thing { name: String! pages: Int! }
    type Vase implements Thing { name: String! height: Float! }
    union Content = Book | Vase
  `,
  resolvers: {
    Query: { shelf: () => ({ id: 's' }) },
    Shelf: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      first: () => ({ __typename: 'Book', name: 'Atlas', pages: 300 }),
      others: () => [
        { __typename: 'Vase', name: 'Ming', height: 40 },
        { __typename: 'Book', name: 'Novel', pages: 200 },
      ],
    },
  },
}

interface Content {
  readonly __typename?: string
  readonly pages?: number
  readonly height?: number
}

const movers = {
  sdl: `
    interface Thing { name: String! }
    type Shelf @key(fields: "id") {
      id: ID!
      first: Thing @external
      others: [Content!]! @external
      load: Float! @requires(fields: "first { ... on Book { pages } ... on Vase { height } } others { ... on Vase { height } ... on Book { pages } }")
    }
    type Book implements Thing { name: String! @external pages: Int! @external }
    type Vase implements Thing { name: String! @external height: Float! @external }
    union Content = Book | Vase
  `,
  resolvers: {
    Shelf: {
      load: ({ first, others }: { first: Content; others: readonly Content[] }) =>
        [first, ...others].reduce((sum, { pages = 0, height = 0 }) => sum + pages + height * 10, 0),
    },
  },
}

/** What a field requires. */
export const requires: readonly Corner[] = [
  {
    title: 'a field that requires another one with an argument',
    subgraphs: () => ({ warehouse, post }),
    questions: [
      {
        query: '{ parcels { id label stamps } }',
        data: {
          parcels: [
            { id: 'p1', label: 'fragile and heavy', stamps: 6 },
            { id: 'p2', label: 'flat', stamps: 1.5 },
          ],
        },
      },
      {
        query: '{ parcels { label notes(first: 1) { text } } }',
        data: {
          parcels: [
            { label: 'fragile and heavy', notes: [{ text: 'fragile' }] },
            { label: 'flat', notes: [{ text: 'flat' }] },
          ],
        },
        faultOf: ['apollo'],
      },
      {
        query:
          'query ($few: Int!) { parcels { notes(first: $few) { text } ...Labelled } } fragment Labelled on Parcel { label }',
        variables: { few: 1 },
        data: {
          parcels: [
            { notes: [{ text: 'fragile' }], label: 'fragile and heavy' },
            { notes: [{ text: 'flat' }], label: 'flat' },
          ],
        },
        faultOf: ['apollo'],
      },
    ],
  },
  {
    title: 'two fields that require one field with different arguments',
    subgraphs: () => ({ warehouse, post }),
    questions: [
      {
        query: '{ parcels { stamps letters } }',
        data: {
          parcels: [
            { stamps: 6, letters: 100 },
            { stamps: 1.5, letters: 25 },
          ],
        },
        faultOf: ['apollo'],
      },
      {
        query: 'query ($no: Boolean!) { parcels { stamps @skip(if: $no) label } }',
        variables: { no: true },
        data: { parcels: [{ label: 'fragile and heavy' }, { label: 'flat' }] },
        // One call asks for both, and of who lacks the weight, which is skipped as well, it asks nothing.
        faultOf: ['apollo', 'hive'],
      },
      {
        query: '{ parcels { weight letters } }',
        data: {
          parcels: [
            { weight: 2_000, letters: 100 },
            { weight: 500, letters: 25 },
          ],
        },
      },
      {
        query: '{ parcels { weight(unit: KG) stamps kilos: weight(unit: KG) grams: weight } }',
        data: {
          parcels: [
            { weight: 2, stamps: 6, kilos: 2, grams: 2_000 },
            { weight: 0.5, stamps: 1.5, kilos: 0.5, grams: 500 },
          ],
        },
      },
    ],
  },
  {
    title: 'a field that requires what is in fragments',
    subgraphs: () => ({ shelves, movers }),
    questions: [
      { query: '{ shelf { load } }', data: { shelf: { load: 900 } } },
      {
        query: '{ shelf { others { ... on Book { name } } load first { name } } }',
        data: { shelf: { others: [{}, { name: 'Novel' }], load: 900, first: { name: 'Atlas' } } },
      },
    ],
  },
]
