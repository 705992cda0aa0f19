// An explicit null, for every argument and every input field that may be null, of every field that clients can ask for: read off the
// schema. None of them is a fault of ours, and none is refused as a value of the wrong type.
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { parseSdl } from '#schema/composition.ts'
import { testStack } from '#stack/testing/testing.ts'
import { rootProbe } from './rights/probes.ts'
import { gatherCast, type Scene, setScene, staged } from './rights/scene.ts'

const schema = buildASTSchema(parseSdl('schema/api.graphql'))
const endpoints = testStack()
let scene: Scene
beforeAll(async () => {
  scene = await setScene(await gatherCast(endpoints))
})

const rootsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})
interface Place {
  readonly type: GraphQLInputType
  readonly defaultValue?: unknown
}
type Which = (place: Place) => boolean
const isNullable: Which = ({ type }) => !isNonNullType(type)
const hasDefault: Which = place => !isNullable(place) && place.defaultValue !== undefined

/** A value of the right type for what an example leaves out; the ids are those of nothing. */
function sampleOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  if (isListType(isNonNullType(type) ? type.ofType : type)) return []
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(field => !isNullable(field) && field.defaultValue === undefined)
        .map(field => [field.name, sampleOf(field.type)]),
    )
  const samples: Readonly<Record<string, unknown>> = {
    ...{ Int: 1, Float: 1, Boolean: true, ID: randomUUID(), String: 'x', LocalTime: '22:00' },
    ...{ DateTime: '2026-12-24T10:00:00Z', Cursor: '0', URL: 'https://example.org/' },
  }
  return samples[named.name]
}

type Input = Readonly<Record<string, unknown>>

/** The same input with one of its fields null, for each that may be, however deep; and with all of the first level null. */
function withNulls(type: GraphQLInputObjectType, input: Input, which: Which): [what: string, Input][] {
  const fields = Object.values(type.getFields())
  const nullable = fields.filter(which).map(({ name }) => name)
  const inner = fields.flatMap(({ name, type: of }): [string, Input][] => {
    const named = getNamedType(of)
    if (!isInputObjectType(named) || isListType(isNonNullType(of) ? of.ofType : of)) return []
    const given = (input[name] ?? sampleOf(named)) as Input
    return withNulls(named, given, which).map(([what, changed]) => [`${name}.${what}`, { ...input, [name]: changed }])
  })
  const nulls = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, null]))
  return [
    ...nullable.map((name): [string, Input] => [name, { ...input, [name]: null }]),
    ...(nullable.length > 1 ? [['everything', { ...input, ...nulls(nullable) }] as [string, Input]] : []),
    ...inner,
  ]
}

/** The arguments of a field with one of them null, or one of its input's fields, for each that may be. */
function callsOf(args: readonly GraphQLArgument[], given: Input, which: Which): [what: string, Input][] {
  const needed = args.filter(arg => arg.name in given || (!isNullable(arg) && arg.defaultValue === undefined))
  const base = Object.fromEntries(needed.map(({ name, type }) => [name, given[name] ?? sampleOf(type)]))
  return args.flatMap((arg): [string, Input][] => {
    const named = getNamedType(arg.type)
    const inside = isInputObjectType(named) ? withNulls(named, (base[arg.name] ?? sampleOf(named)) as Input, which) : []
    return [
      ...(which(arg) ? [[arg.name, { ...base, [arg.name]: null }] as [string, Input]] : []),
      ...inside.map(([what, value]): [string, Input] => [`${arg.name}.${what}`, { ...base, [arg.name]: value }]),
    ]
  })
}

/** With a client key of its own: one that came before would be answered without being looked at. */
function withOwnKey(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/(?<="clientKey":")[^"]+/g, () => randomUUID()))
}

interface Call {
  readonly name: string
  readonly query: string
  readonly variables: Input
}

type Step = readonly [parent: string, field: GraphQLField<unknown, unknown>]

/** How to come to each type from the root of queries, by fields that need nothing. */
function waysTo(): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>()
  const queue: [string, readonly Step[]][] = [['Query', []]]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, way] = next
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    for (const field of rootsOf(type)) {
      const to = getNamedType(field.type).name
      const isFree = field.args.every(arg => isNullable(arg) || arg.defaultValue !== undefined)
      if (ways.has(to) || to === 'Query' || (way.length > 0 && !isFree)) continue
      ways.set(to, [...way, [name, field]])
      queue.push([to, [...way, [name, field]]])
    }
  }
  return ways
}

function callOf(steps: readonly Step[], what: string, args: Input): Call {
  const [[root = '', first] = []] = steps
  const kind = root.toLowerCase()
  const last = steps.at(-1)
  const given = steps.length > 1 && first ? staged(rootProbe(`${root}.${first.name}`).variables, scene) : {}
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const passed = (field: GraphQLField<unknown, unknown>, values: Input, prefix: string) => {
    const used = field.args.filter(({ name }) => name in values)
    for (const { name, type } of used) {
      // A variable that may be null may stand for what may not be, where that has a default.
      declared.push(`$${prefix}${name}: ${values[name] === null ? String(type).replace(/!$/, '') : type}`)
      variables[`${prefix}${name}`] = withOwnKey(values[name])
    }
    return used.length > 0 ? `(${used.map(({ name }) => `${name}: $${prefix}${name}`).join(', ')})` : ''
  }
  const selection = steps.reduceRight(
    (inner, step) => {
      const values = step === last ? args : step[1] === first ? given : {}
      return ` { ${step[1].name}${passed(step[1], values, step === last ? '' : 'in_')}${inner} }`
    },
    isCompositeType(getNamedType(last?.[1].type as never)) ? ' { __typename }' : '',
  )
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  return { name: `${last?.[0]}.${last?.[1].name}(${what}: null)`, query: `${kind} Nulls${head}${selection}`, variables }
}

function calls(which: Which): Call[] {
  const ways = waysTo()
  const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
  return types.flatMap(type => {
    const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
      type as never,
    )
    return rootsOf(type as GraphQLObjectType).flatMap(field => {
      if (field.args.length === 0) return []
      const example = isRoot ? staged(rootProbe(`${type.name}.${field.name}`).variables, scene) : {}
      return callsOf(field.args, example, which).map(([what, args]) =>
        callOf([...(isRoot ? [] : (ways.get(type.name) ?? [])), [type.name, field]], what, args),
      )
    })
  })
}

async function codesOf({ query, variables }: Call, token: string): Promise<unknown[]> {
  const abort = new AbortController()
  const isLive = query.startsWith('subscription')
  const response = await fetch(endpoints.gatewayUrl, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      accept: isLive ? 'text/event-stream' : 'application/json',
    },
    body: JSON.stringify({ query, variables: { ...variables } }),
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const { value } = (await response.body?.getReader().read()) ?? {}
    abort.abort()
    return /"code":"(\w+)"/.exec(Buffer.from(value ?? []).toString('utf8'))?.slice(1) ?? []
  }
  const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] }
  return errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`)
}

/** They end the session of whoever asks. */
const apart = new Set(['changePassword', 'logout', 'resetPassword', 'deleteAccount'])

test('an explicit null is what the schema says it is, everywhere', async () => {
  const all = calls(isNullable).filter(({ query }) => ![...apart].some(name => query.includes(`{ ${name}(`)))
  const token = scene.cast.owner.accessToken
  const faults: unknown[] = []
  for (const call of all) {
    const codes = await codesOf(call, token)
    // A moderator's fields are not for the owner of a chat.
    const wrong = codes.filter(code => !String(code).startsWith('FORBIDDEN'))
    if (wrong.length > 0) faults.push([call.name, wrong, call.query, call.variables])
  }
  expect(faults).toEqual([])
  // What the schema had when this was written: a generator that finds nothing would find no fault.
  expect(all.length).toBeGreaterThan(120)
})

test('null in the place of a default is refused before anything runs, with a word for it', async () => {
  const all = calls(hasDefault)
  const faults: unknown[] = []
  for (const call of all) {
    const codes = await codesOf(call, scene.cast.owner.accessToken)
    if (codes.length === 0 || !codes.every(code => String(code).startsWith('BAD_USER_INPUT')))
      faults.push([call.name, codes, call.query])
  }
  expect(faults).toEqual([])
  expect(all.length).toBeGreaterThan(50)
})
