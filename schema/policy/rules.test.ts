// Holds the committed contract to every rule, and every rule to a contract that breaks it.
import { describe, expect, test } from '@jest/globals'
import { concatAST, parse, print } from 'graphql'
import { CompositionRefused, composeSubgraphs, parseSdl, readSubgraphs, type SubgraphSource } from '../composition.ts'
import { readContract } from './contract.ts'
import { rules } from './rules.ts'

const base = parseSdl('schema/base.graphql')

function subgraph(name: string, sdl: string): SubgraphSource {
  return { name, typeDefs: concatAST([base, parse(sdl)]) }
}

/** A contract that breaks no rule: what every seeded violation starts from. */
const rooms = (change: (sdl: string) => string = sdl => sdl) =>
  subgraph(
    'rooms',
    change(`
      type Query {
        "A room."
        room(id: ID!): Room
      }
      type Mutation {
        "Opens a room."
        addRoom(input: AddRoomInput!): AddRoomResult!
      }
      "What \`addRoom\` takes."
      input AddRoomInput {
        "Its title."
        title: String!
      }
      "How \`addRoom\` ends."
      union AddRoomResult = AddRoomSuccess | InvalidInput
      "It is open."
      type AddRoomSuccess {
        "The room."
        room: Room!
      }
      "A room."
      type Room implements Node @key(fields: "id") {
        "Global id."
        id: ID!
        "Its title."
        title: String!
        "When it was built."
        builtAt: DateTime
        "When it opens."
        opensAt: LocalTime
        "A picture of it."
        pictureUrl: URL
        "Who came, as a file."
        register: DataFile
        "Who is in it."
        guests("How many." first: Int! = 20, "From where." after: String): GuestConnection!
          @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
      }
      "A page of guests."
      type GuestConnection {
        "The guests."
        edges: [GuestEdge!]!
        "The same without cursors."
        nodes: [Guest!]!
        "Where the page ends."
        pageInfo: PageInfo!
      }
      "A guest in a page."
      type GuestEdge {
        "The guest."
        node: Guest!
        "Where it stands."
        cursor: String!
      }
      "Somebody in a room."
      type Guest implements Node {
        "Global id."
        id: ID!
        "How others call them."
        name: String!
      }
    `),
  )

const chairs = (change: (sdl: string) => string = sdl => sdl) =>
  subgraph(
    'chairs',
    change(`
      type Subscription {
        "Chairs as they come."
        chairs("The last one seen." after: Cursor): Chair! @live(resume: "after")
      }
      "A chair."
      type Chair implements Node @key(fields: "id") {
        id: ID!
        "Where it stands."
        room: Room
      }
      type Room @key(fields: "id") {
        id: ID!
        "A chair in it."
        chair: Chair
      }
    `),
  )

function violations(...subgraphs: SubgraphSource[]): string[] {
  const contract = readContract(subgraphs)
  return rules.flatMap(rule => rule.find(contract))
}

const put = (from: string, to: string) => (sdl: string) => {
  expect(sdl).toContain(from)
  return sdl.replace(from, to)
}

describe('the contract', () => {
  const contract = readContract(readSubgraphs())
  test.each(rules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => expect(rule.find(contract)).toEqual([]))
})

test('a contract that keeps every rule has no violation', () => {
  expect(violations(rooms(), chairs())).toEqual([
    // The one thing left out on purpose, so that this test would notice rules that never find anything.
    'Query.room(id:) has no description',
  ])
})

describe('a violation is found and named:', () => {
  // biome-ignore format: a table
  const inRooms: [string, string, string, string][] = [
    ['a type without a description', '"Somebody in a room."', '', 'Guest has no description'],
    ['a field without a description', '"When it was built."', '', 'Room.builtAt has no description'],
    ['a name in another spelling', 'name: String!', 'full_name: String!', 'Guest.full_name is not spelt'],
    ['a mutation without a verb', 'addRoom(', 'roomAddition(', 'Mutation.roomAddition does not begin with a verb'],
    ['a query with a verb', 'room(id: ID!)', 'getRoom(id: ID!)', 'Query.getRoom begins with a verb'],
    ['a deprecation without a reason', 'name: String!', 'name: String! @deprecated', 'Guest.name is deprecated without'],
    ['a mutation with two arguments', 'addRoom(input: AddRoomInput!)', 'addRoom(input: AddRoomInput!, "x" loud: Boolean)', 'Mutation.addRoom does not take exactly'],
    ['an input for two mutations', '"Opens a room."', '"x" openRoom(input: AddRoomInput!): AddRoomResult! "Opens a room."', 'AddRoomInput is taken by'],
    ['a result that is no union', 'AddRoomResult!', 'AddRoomSuccess!', 'Mutation.addRoom does not give AddRoomResult!'],
    ['a result that is an object', 'union AddRoomResult = AddRoomSuccess | InvalidInput', 'type AddRoomResult { "x" done: Boolean }', 'AddRoomResult is not a union'],
    ['a result without a success', 'AddRoomSuccess | InvalidInput', 'NotFound | InvalidInput', 'AddRoomResult has no member that means success'],
    ['a result without a refusal', 'AddRoomSuccess | InvalidInput', 'AddRoomSuccess', 'AddRoomResult has no member that implements UserError'],
    ['a refusal outside UserError', '"The room."\n        room: Room!', '"x" room: Room! "x" why: UserErrorCode!', 'AddRoomSuccess in AddRoomResult has an error code'],
    ['one name with two types in a union', '"The room."\n        room: Room!', '"x" path: String!', 'AddRoomResult: path is'],
    ['a bare list', 'name: String!', 'name: String! "x" friends: [Guest!]!', 'Guest.friends is a bare list'],
    ['a connection without a page', '("How many." first: Int! = 20, "From where." after: String): GuestConnection!\n          @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])', ': GuestConnection!', 'Room.guests takes neither'],
    ['a list without a size', 'name: String!', 'name: String! "x" nicknames: [String!]!', 'Guest.nicknames is a list without a size; write @listSize(assumedSize: ...)'],
    ['a connection without a size', '@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])', '', 'GuestConnection.edges has no size below Room.guests; write @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) on Room.guests'],
    ['a page whose size may be left out', 'first: Int! = 20', 'first: Int', 'Room.guests has no size where no argument is given; add assumedSize'],
    ['a list whose size may be left out', 'name: String!', 'name: String! "x" nicknames("x" first: Int): [String!]! @listSize(slicingArguments: ["first"])', 'Guest.nicknames has no size where no argument is given'],
    ['a page with a size that costs nothing', '"From where." after: String)', '"From where." after: String, "x" last: Int)', 'Room.guests forgets last among the slicingArguments'],
    ['edges that may be null', 'edges: [GuestEdge!]!', 'edges: [GuestEdge]', 'GuestConnection.edges is not [GuestEdge!]!'],
    ['a connection of something else than edges', 'edges: [GuestEdge!]!', 'edges: [Guest!]!', 'GuestConnection.edges is not [GuestEdge!]!'],
    ['a page that does not say where it ends', 'pageInfo: PageInfo!', 'pageInfo: PageInfo', 'GuestConnection.pageInfo is not PageInfo!'],
    ['an edge without a node', '"The guest."\n        node: Guest!', '', 'GuestEdge has no node'],
    ['an edge without a cursor', '"Where it stands."\n        cursor: String!', '', 'GuestEdge.cursor is not String!'],
    ['a query that cannot be null', '): Room\n', '): Room!\n', 'rooms: Query.room is not nullable'],
    ['a node without an id', 'type Guest implements Node {\n        "Global id."\n        id: ID!', 'type Guest {', 'GuestEdge.node: Guest has no id of its own'],
    ['an id without Node', 'type Room implements Node', 'type Room', 'Room has an id and does not implement Node'],
    ['a chat that is an id only', 'name: String!', 'name: String! "x" chatId: ID!', 'Guest has a chatId and no chat beside it'],
    ['a refusal without a code of its own', '"It is open."', '"x" type RoomFull implements UserError { "x" code: UserErrorCode! "x" reason: String! "x" path: [String!]! } "It is open."', 'RoomFull has no code of its own; add ROOM_FULL'],
    ['a type out of reach', '"It is open."', '"x" type Attic { "x" name: String! } "It is open."', 'Attic is reached by no operation'],
    ['a Boolean that is no predicate', 'name: String!', 'name: String! "x" tall: Boolean!', 'Guest.tall is a Boolean whose name is no predicate'],
    ['a time that is not called one', 'name: String!', 'name: String! "x" born: DateTime!', 'Guest.born is a DateTime whose name'],
    ['a query that refuses', 'room(id: ID!): Room\n', 'room(id: ID!): AddRoomResult\n', 'Query.room answers with a refusal'],
    ['a live field that is no subscription', 'name: String!', 'name: String! @live', 'rooms: Guest.name is @live but no subscription'],
    ['a public field of one subgraph of two', 'id: ID!\n        "Its title."', 'id: ID! @public\n        "Its title."', 'Room.id is @public, and not so in chairs'],
    ['a field that is the viewer’s and everybody’s', 'name: String!', 'name: String! @public @viewer', 'Guest.name is both @public and @viewer'],
    ['a query that may be sent again', 'name: String!', 'name: String! @repeatable', 'Guest.name is @repeatable and no mutation'],
    ['a repeatable mutation that does not say so', 'AddRoomResult!\n', 'AddRoomResult! @repeatable\n', 'Mutation.addRoom is @repeatable and does not say that a retry is safe'],
    ['a promise that no program can read', '"Opens a room."', '"Opens a room. A retry is safe."', 'Mutation.addRoom says that a retry is safe without @repeatable'],
    ['a public mutation', 'AddRoomResult!\n', 'AddRoomResult! @public\n', 'Mutation.addRoom is @public and no query'],
  ]
  test.each(inRooms)('%s', (_, from, to, sentence) => {
    expect(violations(rooms(put(from, to)), chairs())).toContainEqual(expect.stringContaining(sentence))
  })

  test('a connection without a type for its edges', () => {
    const renamed = rooms(sdl => sdl.replaceAll('GuestEdge', 'GuestRow'))
    expect(violations(renamed, chairs())).toContain('GuestConnection has no GuestEdge')
  })

  test('an entity that nobody describes', () => {
    const silent = rooms(put('"A room."\n      type Room', 'type Room'))
    expect(violations(silent, chairs())).toContain('Room is described by no subgraph')
  })

  // biome-ignore format: a table
  const inChairs: [string, string, string, string][] = [
    ['an edge that cannot be null', 'room: Room', 'room: Room!', 'chairs: Chair.room is not nullable, although Room belongs to rooms'],
    ['a lent field that cannot be null', 'chair: Chair', 'chair: Chair!', 'chairs: Room.chair is not nullable, although Room belongs to rooms'],
    ['an entity with two owners', 'type Room', '"A room." type Room', 'Room is described by rooms and chairs'],
    ['a live field without its cursor', 'resume: "after"', 'resume: "since"', 'takes no Cursor named since'],
  ]
  test.each(inChairs)('%s', (_, from, to, sentence) => {
    expect(violations(rooms(), chairs(put(from, to)))).toContainEqual(expect.stringContaining(sentence))
  })

  const tagged = () =>
    chairs(
      sdl =>
        `directive @loud on OBJECT\n${sdl.replace('type Chair implements Node', 'type Chair implements Node @loud')}`,
    )
  const linked = () => chairs(sdl => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.10")\n${sdl}`)

  test('a directive that the contract does not know', () => {
    expect(violations(rooms(), tagged())).toEqual(
      expect.arrayContaining([
        'chairs: @loud is not a directive of the contract',
        'chairs: @loud is defined outside base.graphql',
      ]),
    )
  })

  test('a version of federation that composition does not know', () => {
    const newer = parse(print(chairs().typeDefs).replace(/federation\/v2\.\d+/, 'federation/v2.99'))
    expect(() => composeSubgraphs([rooms(), { name: 'chairs', typeDefs: newer }])).toThrow(CompositionRefused)
  })

  test('a subgraph that links a version of its own', () => {
    const contract = { ...readContract([rooms(), chairs()]), subgraphs: [rooms(), linked()] }
    expect(rules.flatMap(rule => rule.find(contract))).toContain('chairs links the federation specification by itself')
  })

  test('each rule is broken by one of these', () => {
    const contracts = [
      ...inRooms.map(([, from, to]) => readContract([rooms(put(from, to)), chairs()])),
      ...inChairs.map(([, from, to]) => readContract([rooms(), chairs(put(from, to))])),
      readContract([rooms(), tagged()]),
      { ...readContract([rooms(), chairs()]), subgraphs: [rooms(), linked()] },
    ]
    const kept = readContract([rooms(), chairs()])
    const unbroken = rules.filter(rule =>
      contracts.every(contract => rule.find(contract).length <= rule.find(kept).length),
    )
    expect(unbroken.map(rule => rule.name)).toEqual([])
  })
})
