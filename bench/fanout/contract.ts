// What the processes of the measurement agree on: the operation, the two subgraphs, and the shape of an event.

/** Below Linux's ephemeral range, where one of five thousand clients may sit already. */
export const subgraphPorts = { feed: 17_101, people: 17_102, jwks: 17_103 } as const

export const sdl = {
  feed: /* GraphQL */ `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
      @link(url: "https://specs.chat-supergraph.dev/live/v1.0", import: ["@live"])
      @composeDirective(name: "@live")
    directive @live(resume: String) on FIELD_DEFINITION
    type Query { feeds: Int! }
    type Subscription { feed(id: ID!, after: String): Post! @live(resume: "after") }
    type Post { id: ID! at: String! text: String! author: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }
  `,
  people: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { people: Int! }
    type Person @key(fields: "id") { id: ID! name: String! avatar: String! }
  `,
}

export const query = 'subscription Feed { feed(id: "one") { id at text author { id name avatar } } }'

/** Text that makes the client's payload about 330 bytes. */
export const text = 'The quick brown fox jumps over the lazy dog, again and again, until the message is long enough.'

export const author = { id: 'person-1', name: 'Ada Lovelace', avatar: 'https://media.example/a/ada-lovelace-96.webp' }

/** Microseconds of the clock that all processes of a machine share, as 16 digits so that every frame has one length. */
export const timestamp = () => String(process.hrtime.bigint() / 1_000n).padStart(16, '0')
export const timestampBefore = '"at":"'
