// The four subgraphs of the audit: rooms (live, speaks schema/LIVE.md), clocks (plain), people and places (entities only). What a
// supergraph says may be less than what the servers serve, so that a reload can move a field without restarting anything.

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"'

const rooms = /* GraphQL */ `
  ${federation}, "@composeDirective"])
    @link(url: "https://specs.chat-supergraph.dev/live/v1.0", import: ["@live", "@viewer"])
    @composeDirective(name: "@live")
    @composeDirective(name: "@viewer")
  directive @live(resume: String) on FIELD_DEFINITION
  directive @viewer on FIELD_DEFINITION
  type Query { room(id: ID!): Room }
  type Mutation { say(room: ID!, text: String!): Int! }
  type Subscription {
    log(room: ID!, after: String): Entry! @live(resume: "after")
    mood(room: ID!): Mood! @live
  }
  type Room { id: ID! title: String! }
  interface Entry { cursor: Int! room: Room! }
  type Said implements Entry {
    cursor: Int!
    room: Room!
    text: String!
    author: Person
    mentions: [Person!]!
    about: Subject
    mine: Boolean! @viewer
    fails: String
  }
  type Left implements Entry { cursor: Int! room: Room! who: Person }
  union Subject = Person | City
  type Mood { text: String! by: Person }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type City @key(fields: "id", resolvable: false) { id: ID! }
`

const clocks = /* GraphQL */ `
  ${federation}])
  type Query { clock: Int! }
  type Subscription { ticks(clock: ID!): Tick! countdown(from: Int!): Int! refused: Int! }
  type Tick { n: Int! text: String! owner: Person }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
`

const people = ({ motto = true, nick = false } = {}) => /* GraphQL */ `
  ${federation}])
  type Query { person(id: ID!): Person }
  type Person @key(fields: "id") {
    id: ID!
    name: String!
    friend: Person
    city: City
    fragile: String
    brittle: String!
    slow: String
    ${motto ? 'motto: String' : ''}
    ${nick ? 'nick: String' : ''}
  }
  type City @key(fields: "id", resolvable: false) { id: ID! }
`

const places = ({ motto = false } = {}) => /* GraphQL */ `
  ${federation}])
  type Query { city(id: ID!): City }
  type City @key(fields: "id") { id: ID! title: String! mayor: Person }
  type Person @key(fields: "id"${motto ? '' : ', resolvable: false'}) { id: ID! ${motto ? 'motto: String' : ''} }
`

/** What the servers serve: everything that any version of the supergraph may ask for. */
export const served = { rooms, clocks, people: people({ nick: true }), places: places({ motto: true }) }

/** Versions of the supergraph, as SDL by subgraph. */
export const versions = {
  first: { rooms, clocks, people: people(), places: places() },
  /** One field more; nothing that runs is concerned. */
  withNick: { rooms, clocks, people: people({ nick: true }), places: places() },
  /** A field has moved to another subgraph: the same operation has another plan. */
  mottoMoved: { rooms, clocks, people: people({ motto: false }), places: places({ motto: true }) },
  /** A field is gone: operations that select it are not valid any more. */
  withoutMotto: { rooms, clocks, people: people({ motto: false }), places: places() },
}

export type SupergraphVersion = keyof typeof versions
export type SubgraphName = keyof typeof served
