// The bombs: what was found to block or end a gateway with one message, as text. Documents are of the audit's supergraph, see
// tests/conformance/subgraphs/sdl.ts.

export type Bomb = { readonly name: string } & (
  | { readonly kind: 'post'; readonly bodies: readonly string[] }
  /** Over a WebSocket; as a request where a gateway has none. */
  | { readonly kind: 'subscribe'; readonly payload: string; readonly instead?: string }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'raw'; readonly bytes: Buffer }
)

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const request = (query: string, variables: object = {}) => JSON.stringify({ query, variables })
const post = (name: string, ...documents: string[]): Bomb => ({
  name,
  kind: 'post',
  bodies: documents.map(query => request(query)),
})

/** Fields of three subgraphs at every place, and two ways down. */
function fragments(levels: number): string {
  const fields = 'id name motto fragile brittle city { id title mayor { id name motto city { id title } } }'
  const ways = (next: string) =>
    `theFirstOfTwoWays: friend { id name motto ${next} } theOtherOfTwoWays: friend { id motto ${next} }`
  return `{ person(id: "1") { ...Level0 } } ${times(levels, at => {
    const next = at + 1 < levels ? `...Level${at + 1}` : 'brittle'
    return `fragment Level${at} on Person { ${fields} ${ways(next)} city { mayor { name motto fragile city { title } } } }`
  })}`
}

const chain = (length: number) =>
  `{ person(id: "1") { ...F0 } } ${times(length, at => `fragment F${at} on Person { ${at + 1 < length ? `...F${at + 1}` : 'id'} }`)}`

/** Valid, small to run, within every limit of ours, and never the same. */
const long = (nth: number) =>
  `{ ${times(20, at => `a${at}: person(id: "${nth}-${at}-${'x'.repeat(640)}") { name motto city { title } }`)} }`

/** How many documents the last bomb sends, one after the other. */
const streamed = 200

const deep = `subscription { countdown(from: ${nested(2_500)}) }`
const skipped = 'subscription($y: Boolean!) { ticks(clock: "1") @skip(if: $y) { __typename } }'

export const bombs: readonly Bomb[] = [
  post('eleven fragments that each spread the next one under two fields', fragments(11)),
  post('a chain of 400 fragments', chain(400)),
  {
    name: 'a ping nested 6,000 deep, before connection_init',
    kind: 'message',
    text: `{"type":"ping","payload":{"a":${nested(6_000)}}}`,
  },
  {
    name: 'an anonymous subscribe with a value nested 2,500 lists deep',
    kind: 'subscribe',
    payload: request(deep),
    instead: request(`{ person(id: ${nested(2_500)}) { id } }`),
  },
  {
    name: 'a subscription whose only field is skipped by a variable',
    kind: 'subscribe',
    payload: request(skipped, { y: true }),
    instead: request(skipped, { y: true }),
  },
  {
    name: 'an upgrade without subprotocol and one unmasked frame',
    kind: 'raw',
    bytes: Buffer.from([0x81, 0x01, 0x61]),
  },
  post('2,000 aliases of one field', `{ ${times(2_000, at => `a${at}: person(id: "1") { name }`)} }`),
  post('5,000 fields with one name', `{ person(id: "1") { ${'name '.repeat(5_000)} } }`),
  post(`${streamed} documents of 14 KB, none like another`, ...Array.from({ length: streamed }, (_, nth) => long(nth))),
]
