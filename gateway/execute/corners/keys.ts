// Several keys of one entity, keys that are null, and interfaces that another subgraph knows as an object.

import type { Corner } from './corner.ts'

const members = {
  sdl: `
    type Query { members: [Member] }
    type Member @key(fields: "id") @key(fields: "passport { country number }") { id: ID! passport: Passport! }
    type Passport @shareable { country: String! number: Int! issued: Int! }
  `,
  resolvers: {
    Query: {
      members: () => [
        { id: 'm1', passport: { country: 'NL', number: 1, issued: 2020 } },
        { id: 'm2', passport: { country: 'PT', number: 2, issued: 2021 } },
      ],
    },
    Member: {
      __resolveReference: ({ id }: { id: string }) => ({ id, passport: { country: 'NL', number: 1, issued: 2020 } }),
    },
  },
}

/** It is found by both keys together only, and needs what a third one knows. */
const borders = {
  sdl: `
    type Member
      @key(fields: "id", resolvable: false)
      @key(fields: "passport { country number }", resolvable: false)
      @key(fields: "id passport { number issued }") {
      id: ID!
      passport: Passport!
      title: String! @external
      greeting: String! @requires(fields: "title")
    }
    type Passport @shareable { country: String! number: Int! issued: Int! }
  `,
  resolvers: {
    Member: {
      __resolveReference: (member: object) => member,
      greeting: ({ title, passport }: { title: string; passport: { issued: number } }) =>
        `${title} of ${passport.issued}`,
    },
  },
}

const titles = {
  sdl: 'type Member @key(fields: "id") { id: ID! title: String! }',
  resolvers: { Member: { title: ({ id }: { id: string }) => `title of ${id}` } },
}

/** It asks elsewhere by a key that it does not answer to itself. */
const lobby = {
  sdl: `
    type Query { desk: Desk }
    type Desk @key(fields: "id") { id: ID! guests: [Guest!]! }
    type Guest
      @key(fields: "code { hall seat }", resolvable: false)
      @key(fields: "id code { seat day }")
      @key(fields: "id", resolvable: false) {
      id: ID!
      code: Code!
      name: String! @external
      badge: String! @requires(fields: "name")
    }
    type Code @shareable { hall: ID! seat: ID! day: ID! }
  `,
  resolvers: {
    Query: { desk: () => ({ id: 'd', guests: [{ id: 'g1', code: { hall: 'A', seat: '1', day: 'mon' } }] }) },
    Guest: {
      __resolveReference: ({ id, code, name }: { id?: string; code: object; name: string }) =>
        id === undefined ? null : { id, code, name },
      badge: ({ name }: { name?: string }) => {
        if (name === undefined) throw new Error('the name is missing')
        return `badge of ${name}`
      },
    },
  },
}

const registry = {
  sdl: `
    type Guest
      @key(fields: "id")
      @key(fields: "code { hall seat }", resolvable: false)
      @key(fields: "id code { seat day }", resolvable: false) {
      id: ID!
      code: Code!
      name: String!
    }
    type Code @shareable { hall: ID! seat: ID! day: ID! }
  `,
  resolvers: { Guest: { name: ({ id }: { id: string }) => `name of ${id}` } },
}

const lending = {
  sdl: `
    type Query { loans: [Loan] }
    type Loan @key(fields: "id") { id: ID! reader: Reader copy: Copy }
    type Reader @key(fields: "card") { card: ID }
    type Copy @key(fields: "shelf") { shelf: ID }
  `,
  resolvers: {
    Query: {
      loans: () => [
        { id: 'l1', reader: { card: 'c1' }, copy: null },
        null,
        { id: 'l2', reader: { card: null }, copy: { shelf: 's2' } },
      ],
    },
  },
}

const cards = {
  sdl: 'type Reader @key(fields: "card") { card: ID name: String } type Copy @key(fields: "shelf") { shelf: ID worn: Boolean }',
  resolvers: {
    Reader: {
      __resolveReference: ({ card }: { card: string | null }) =>
        card === null ? null : { card, name: `name of ${card}` },
    },
    Copy: { worn: ({ shelf }: { shelf: string }) => shelf === 's2' },
  },
}

const harbour = {
  sdl: `
    interface Vessel @key(fields: "id") { id: ID! }
    type Berth @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
    type Query { moored: Vessel berth: Berth! }
  `,
  resolvers: { Query: { moored: () => ({ __typename: 'Vessel', id: 'v1' }), berth: () => ({ id: 'b1' }) } },
}

const coast = {
  sdl: `
    type Vessel @key(fields: "id", resolvable: false) @interfaceObject { id: ID! flag: String }
    interface Berth @key(fields: "id") { id: ID! }
    type Quay implements Berth @key(fields: "id") { id: ID! length: Int! }
    type Query { sighted: Vessel }
  `,
  resolvers: {
    Query: { sighted: () => ({ id: 'v2', flag: 'blue' }) },
    Berth: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Quay', id, length: 90 }) },
    Quay: { __resolveReference: ({ id }: { id: string }) => ({ id, length: 90 }) },
  },
}

/** Keys that are many, null, or not answered to. */
export const keys: readonly Corner[] = [
  {
    title: 'an entity that is found by parts of several keys',
    subgraphs: () => ({ members, borders, titles }),
    questions: [
      {
        query: '{ members { greeting passport { country } } }',
        data: {
          members: [
            { greeting: 'title of m1 of 2020', passport: { country: 'NL' } },
            { greeting: 'title of m2 of 2021', passport: { country: 'PT' } },
          ],
        },
        faultOf: ['apollo'],
      },
    ],
  },
  {
    title: 'an entity that goes out by one key and comes back by another one',
    subgraphs: () => ({ lobby, registry }),
    questions: [
      {
        query: '{ desk { guests { id name badge } } }',
        data: { desk: { guests: [{ id: 'g1', name: 'name of g1', badge: 'badge of name of g1' }] } },
        faultOf: ['apollo'],
      },
    ],
  },
  {
    title: 'keys and entities that are null',
    subgraphs: () => ({ lending, cards }),
    questions: [
      {
        query: '{ loans { id reader { card name } copy { worn } } }',
        data: {
          loans: [
            { id: 'l1', reader: { card: 'c1', name: 'name of c1' }, copy: null },
            null,
            { id: 'l2', reader: { card: null, name: null }, copy: { worn: true } },
          ],
        },
      },
    ],
  },
  {
    title: 'an interface that another subgraph knows as an object which nobody resolves',
    subgraphs: () => ({ harbour, coast }),
    questions: [
      { query: '{ sighted { id flag } }', data: { sighted: { id: 'v2', flag: 'blue' } } },
      { query: '{ sighted { id } }', data: { sighted: { id: 'v2' } } },
      { query: '{ moored { flag } }', data: null, fails: true },
      { query: '{ berth { id ... on Quay { length } } }', data: { berth: { id: 'b1', length: 90 } } },
    ],
  },
]
