// Documents of GraphQL: valid under the schema, almost valid, and wild.

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Choices } from './choices.ts'
import { wildJson, wildText } from './values.ts'

export interface Generated {
  readonly query: string
  /** As text: what is no JSON is tried too. */
  readonly variables: string
}

export interface World {
  readonly schema: GraphQLSchema
  /** Ids of things that are there, so that more than "not found" is met. */
  readonly ids: readonly string[]
}

const deepest = 5

export function documentFrom(choices: Choices, world: World): Generated {
  const made = createWriter(choices, world).operation()
  if (choices.often(20)) return { ...made, query: spoiled(made.query, choices) }
  if (choices.often(10)) return { query: wildDocument(choices), variables: made.variables }
  return made
}

function createWriter(choices: Choices, { schema, ids }: World) {
  const fragments: string[] = []
  const variables = new Map<string, { readonly type: string; readonly value: string }>()

  function literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return literal(type.ofType, depth)
    if (choices.often(4)) return 'null'
    if (isListType(type)) return `[${choices.list(0, 3, () => literal(type.ofType, depth + 1)).join(' ')}]`
    if (choices.often(3)) return wildLiteral(choices)
    if (isEnumType(type)) return choices.pick(namesOf(type.getValues()))
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        field => isNonNullType(field.type) || (depth < 4 && choices.often(40)),
      )
      return `{${fields.map(field => `${field.name}: ${literal(field.type, depth + 1)}`).join(' ')}}`
    }
    return scalar(type.name)
  }

  function scalar(name: string): string {
    const anyId = () => JSON.stringify(ids.length > 0 && choices.often(70) ? ids[choices.below(ids.length)] : 'x')
    if (name === 'Int')
      return choices.pick(['1', '0', '-1', '2', '100', '2147483647', '-2147483648', '2147483648', '1e400'])
    if (name === 'Float') return choices.pick(['1', '0.5', '-0', '1e308', '1e400'])
    if (name === 'Boolean') return choices.pick(['true', 'false'])
    if (name === 'ID') return anyId()
    if (name === 'Cursor') return choices.pick(['"0"', '0', '"1"', '"9007199254740993"', '-1', '"x"'])
    return choices.often(20) ? anyId() : JSON.stringify(wildText(choices))
  }

  function argument({ name, type }: GraphQLArgument): string {
    if (!choices.often(25)) return `${name}: ${literal(type, 0)}`
    const variable = `v${variables.size}`
    const declared = choices.often(20) && isNonNullType(type) ? String(type.ofType) : String(type)
    variables.set(variable, { type: declared, value: choices.often(25) ? 'null' : jsonOf(type, 0) })
    return `${name}: $${variable}`
  }

  function jsonOf(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return jsonOf(type.ofType, depth)
    if (choices.often(8)) return wildJson(choices)
    if (isListType(type)) return `[${choices.list(0, 3, () => jsonOf(type.ofType, depth + 1)).join(',')}]`
    if (isEnumType(type)) return JSON.stringify(choices.pick(namesOf(type.getValues())))
    if (!isInputObjectType(type)) return scalar(type.name)
    const fields = Object.values(type.getFields()).filter(field => isNonNullType(field.type) || choices.often(30))
    return `{${fields.map(field => `${JSON.stringify(field.name)}:${jsonOf(field.type, depth + 1)}`).join(',')}}`
  }

  function field(definition: GraphQLField<unknown, unknown>, depth: number): string {
    const asked = definition.args.filter(({ type }) => isNonNullType(type) || choices.often(40)).map(argument)
    const alias = choices.often(10) ? `a${choices.below(50)}: ` : ''
    const inner = getNamedType(definition.type)
    const below = isCompositeType(inner) ? ` ${selection(inner, depth + 1)}` : ''
    return `${alias}${definition.name}${asked.length > 0 ? `(${asked.join(' ')})` : ''}${directives()}${below}`
  }

  function directives(): string {
    if (!choices.often(6)) return ''
    return choices.pick([
      ' @skip(if: false)',
      ' @include(if: true)',
      ' @skip(if: true) @skip(if: false)',
      ' @unknown',
      ' @skip',
    ])
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (depth > deepest) return '{ __typename }'
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type)
      const parts = choices.list(1, 3, () => {
        const concrete = possible[choices.below(possible.length)]
        return concrete ? `... on ${concrete.name} ${selection(concrete, depth + 1)}` : '__typename'
      })
      return `{ __typename ${parts.join(' ')} }`
    }
    if (!isObjectType(type)) return '{ __typename }'
    const fields = Object.values(type.getFields())
    const parts = choices.list(1, 4, () => {
      const one = fields[choices.below(fields.length)]
      const text = one ? field(one, depth) : '__typename'
      return choices.often(8) ? spread(type, text) : text
    })
    return `{ ${parts.join(' ')} }`
  }

  function spread(type: GraphQLNamedType, text: string): string {
    const name = `F${choices.below(fragments.length + 2)}`
    fragments.push(`fragment ${name} on ${type.name} { ${text} }`)
    return `...${name}`
  }

  return {
    operation(): Generated {
      const kinds = [
        ['query', schema.getQueryType()],
        ['mutation', schema.getMutationType()],
        ['subscription', schema.getSubscriptionType()],
      ] as const
      const [kind, type] = choices.pick([...kinds] as never) as unknown as (typeof kinds)[number]
      const body = type ? selection(type, 0) : '{ __typename }'
      const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(' ')
      const values = [...variables].map(([name, { value }]) => `${JSON.stringify(name)}:${value}`).join(',')
      return {
        query: [`${kind} Q${declared ? `(${declared})` : ''} ${body}`, ...fragments].join('\n'),
        variables: `{${values}}`,
      }
    },
  }
}

const namesOf = (values: readonly { readonly name: string }[]) =>
  values.map(({ name }) => name) as [string, ...string[]]

const wildLiteral = (choices: Choices) =>
  choices.make([
    () => '[[[[[]]]]]',
    () => '{}',
    () => '1.5',
    () => '-9'.padEnd(400, '9'),
    () => '"""\n  block\n"""',
    () => '$nobody',
    () => '['.repeat(2_000) + ']'.repeat(2_000),
    () => JSON.stringify(wildText(choices)),
  ])

/** A text that was good, less a piece, with a piece twice, or with a foreign one. */
function spoiled(text: string, choices: Choices): string {
  const at = choices.below(text.length)
  const end = Math.min(text.length, at + 1 + choices.below(12))
  return choices.make([
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () =>
      text.slice(0, at) +
      choices.pick(['{', '}', '(', ')', '$', '@', '...', '"', '"""', '\u0000', '#', ':']) +
      text.slice(at),
    () => text.replaceAll(/\w+/g, word => (word.length > 3 && choices.often(3) ? word.slice(1) : word)),
  ])
}

function wildDocument(choices: Choices): string {
  const many = 1 + choices.below(1_500)
  return choices.make([
    () => '',
    () => wildText(choices),
    () => '{'.repeat(many),
    () => `{ me ${'{ id '.repeat(many)}${'}'.repeat(many)} }`,
    () => `{ ${'me { id } '.repeat(many)} }`,
    () => `{ ${Array.from({ length: many }, (_, at) => `a${at}: me { id }`).join(' ')} }`,
    () =>
      `{ ...F0 } ${Array.from({ length: many % 300 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')}`,
    () => Array.from({ length: many % 100 }, (_, at) => `query Q${at} { me { id } }`).join(' '),
    () => `query (${Array.from({ length: many % 300 }, (_, at) => `$v${at}: Int = ${at}`).join(' ')}) { me { id } }`,
    () => `{ me { id ${'@include(if: true) '.repeat(many % 500)} } }`,
    () => `{ ${'x'.repeat(many * 20)} }`,
    () => '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }',
    () => '{ __type(name: "Query") { name isOneOf specifiedByURL } }',
    () => 'subscription($y: Boolean!) { inbox @skip(if: $y) { __typename } }',
    () => 'type Query { a: Int }',
    () => `#${'\u2028'.repeat(many)}`,
  ])
}
