// Which request takes longest to be refused, on the event loop? As large and as crooked as each guard lets it come to the next one.
import { median, rounded } from '../send/closed-loop.ts'
import { bodyOf, limits, refusalOf, timesOf } from './own-limits.ts'

const times = (count: number, make: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)
const long = (start: string) => start.padEnd(128, 'x')
const withVariables = (variables: string) => Buffer.from(`{"query":"{ nope }","variables":${variables}}`)

/** Beside these, the accepted operation that takes longest to plan, with pages that cost too much. */
const requests: Readonly<Record<string, Buffer>> = {
  'a token too many': bodyOf(`{ ${times(100_000, () => 'a')} }`),
  'a comment of 250,000 characters': bodyOf(`#${'x'.repeat(250_000)}\n{ nope }`),
  '250,000 commas': bodyOf(`{ nope ${','.repeat(250_000)} }`),
  'a string of 250,000 characters': bodyOf(`{ user(id: "${'x'.repeat(250_000)}") { nope } }`),
  'a string of 35,000 escapes': bodyOf(`{ user(id: "${'\\u0041'.repeat(35_000)}") { nope } }`),
  '1,200 fields with one name': bodyOf(`{ message(id: "1") { ${times(1_200, () => 'id')} } }`),
  '950 unknown fields with long names': bodyOf(`{ user(id: "1") { ${times(950, at => long(`n${at}`))} } }`),
  '1,200 unknown arguments': bodyOf(`{ user(${times(1_200, at => `i${at}: 1`)}) { id } }`),
  '1,200 unknown directives': bodyOf(`{ me { id ${times(1_200, at => `@d${at}`)} } }`),
  '100 variables that nothing uses': bodyOf(`query (${times(100, at => `$v${at}: Int`)}) { me { id } }`),
  '1,200 variables': bodyOf(`query (${times(1_200, at => `$v${at}: Int`)}) { me { id } }`),
  'a list of 990 numbers for a text, five times': bodyOf(
    `{ ${times(5, nth => `a${nth}: user(id: [${times(990, String)}]) { id }`)} }`,
  ),
  '1,600 unknown input fields': bodyOf(
    `mutation { sendMessage(input: {${times(1_600, at => `f${at}: 1`)}}) { __typename } }`,
  ),
  '40 fragments that each spread all later ones': bodyOf(
    `{ me { ...F0 } } ${times(40, at => `fragment F${at} on User { ${times(39 - at, next => `...F${at + 1 + next}`)} id }`)}`,
  ),
  '40 fragments, spread 1,000 times': bodyOf(
    `{ me { ${times(1_000, at => `...F${at % 40}`)} } } ${times(40, at => `fragment F${at} on User { id }`)} { nope }`,
  ),
  '40 fragments of the same fields': bodyOf(
    `{ me { ${times(40, at => `...F${at}`)} } } ${times(40, at => `fragment F${at} on User { id handle bio nope${at} }`)}`,
  ),
  '1,200 inline fragments': bodyOf(`{ me { ${times(1_200, () => '... { id }')} nope } }`),
  'variables of 80,000 objects': withVariables(`{"a":[${times(80_000, () => '{}', ',')}]}`),
  'the same, and one key with an escape': withVariables(`{"\\u0041":[${times(80_000, () => '{}', ',')}]}`),
  'variables of 120,000 numbers': withVariables(`{"a":[${times(120_000, () => '1', ',')}]}`),
  'variables of 40,000 escapes': withVariables(`{"a":"${'\\u0041'.repeat(40_000)}"}`),
  'variables of 17,000 keys': withVariables(`{${times(17_000, at => `"v${at}":${at}`, ',')}}`),
  'JSON without its end': Buffer.from(`{"query":"{ nope }","variables":{${times(17_000, at => `"v${at}":${at}`, ',')}`),
}

const turns = 9

export interface WorstRefusal {
  readonly worstRefusedMs: number
  readonly worstRefusedLeastMs: number
  readonly worstRefused: string
  readonly refusals: readonly {
    readonly request: string
    readonly code: string
    readonly ms: number
    readonly leastMs: number
  }[]
}

/** @param accepted an operation within every limit */
export function findWorstRefusal(accepted: string): WorstRefusal {
  const dear = bodyOf(accepted.replaceAll('first: 1', 'first: 100'))
  const all = { ...requests, 'an operation that would be planned if it cost less': dear }
  const refusals = Object.entries(all).map(([request, body]) => {
    if (body.length > limits.bodyBytes) throw new Error(`${request}: ${body.length} bytes are refused unread`)
    const code = refusalOf(body) ?? 'none'
    const measured = timesOf(turns, () => refusalOf(body))
    return { request, code, ms: rounded(median(measured), 1), leastMs: rounded(measured[0] ?? 0, 1) }
  })
  const refused = refusals.filter(({ code }) => code !== 'none').sort((a, b) => b.ms - a.ms)
  const [worst] = refused
  return {
    worstRefusedMs: worst?.ms ?? 0,
    worstRefusedLeastMs: worst?.leastMs ?? 0,
    worstRefused: worst?.request ?? '',
    refusals: refused,
  }
}
