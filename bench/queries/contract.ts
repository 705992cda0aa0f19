// What the processes of the measurement agree on: three subgraphs, two operations, and what makes two requests differ.

/** Below Linux's ephemeral range. */
export const ports = {
  posts: 17_201,
  people: 17_202,
  topics: 17_203,
  jwks: 17_204,
  ours: 17_211,
  apollo: 17_212,
  hiveGateway: 17_213,
  hiveRouter: 17_214,
  bare: 17_215,
} as const

const federation = '@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])'
export const sdl = {
  posts: /* GraphQL */ `
    extend schema ${federation}
    type Query { posts(first: Int!): [Post!]! post(id: ID!): Post }
    type Post @key(fields: "id") { id: ID! text: String! at: String! edited: Boolean! author: Person topic: Topic! }
    type Person @key(fields: "id", resolvable: false) { id: ID! }
    type Topic @key(fields: "id", resolvable: false) { id: ID! }
  `,
  people: /* GraphQL */ `
    extend schema ${federation}
    type Query { people: Int! }
    type Person @key(fields: "id") { id: ID! name: String! avatar: String online: Boolean! }
  `,
  topics: /* GraphQL */ `
    extend schema ${federation}
    type Query { topics: Int! }
    type Topic @key(fields: "id") { id: ID! title: String! messages: Int! }
  `,
}

export const loads = ['list', 'one'] as const
export type Load = (typeof loads)[number]

/** `list` goes to three subgraphs, `one` to one. */
export const queries: Readonly<Record<Load, string>> = {
  list: 'query List($first: Int!) { posts(first: $first) { id text at edited author { id name avatar online } topic { id title messages } } }',
  one: 'query One($id: ID!) { post(id: $id) { id text at edited } }',
}

/** @param n what makes this request another than the others; 0 for all of them where requests are to be equal */
export function variablesOf(load: Load, n: number): Readonly<Record<string, unknown>> {
  return load === 'list' ? { first: 20 - (n % 4) } : { id: `post-${n}` }
}

/** One post of the first subgraph, as its bytes. */
export const postOf = (id: string, n: number, withRest: boolean): string =>
  `{"id":${JSON.stringify(id)},"text":"The quick brown fox jumps over the lazy dog, again and again.","at":"2026-11-30T09:00:00.000Z","edited":false${
    withRest
      ? `,"author":{"__typename":"Person","id":"person-${n}"},"topic":{"__typename":"Topic","id":"topic-${n % 5}"}`
      : ''
  }}`
