// Documents that are valid and ask the planner for as much as they can, grown from the schema. What decides how one looks is a small
// set of habits, so that the habits of those that took longest can be bred from.
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
} from 'graphql'
import type { Dice } from '#platform/dice.ts'

export interface Habits {
  readonly kind: OperationTypeNode
  readonly roots: readonly string[]
  /** Fields that are always asked for together, by type. */
  readonly chosen: Map<string, readonly string[]>
  /** How likely a field is chosen, with selections of its own and without. */
  readonly likely: { readonly inner: number; readonly leaf: number; readonly alias: number; readonly condition: number }
  readonly depth: number
  readonly fields: number
}

const aliases = 30
const chances = [0.05, 0.1, 0.2, 0.5, 0.8, 1] as const

export function newHabits(schema: GraphQLSchema, dice: Dice): Habits {
  const kind = dice.pick(['query', 'query', 'query', 'mutation', 'subscription'] as OperationTypeNode[])
  const fields = Object.values(schema.getRootType(kind)?.getFields() ?? {}).filter(isInner)
  const count = kind === 'query' ? 1 + dice.below(8) : 1
  return {
    kind,
    roots: [...new Set(Array.from({ length: count }, () => dice.pick(fields).name))],
    chosen: new Map(),
    likely: {
      inner: dice.pick(chances),
      leaf: dice.pick(chances),
      alias: dice.roll(),
      condition: dice.pick([0, 0, 0.01, 0.03]),
    },
    depth: 4 + dice.below(12),
    fields: 500 + dice.below(1_490),
  }
}

/** The same but for a few choices. */
export function changed(habits: Habits, schema: GraphQLSchema, dice: Dice): Habits {
  const chosen = new Map(habits.chosen)
  for (let left = 1 + dice.below(4); left > 0 && chosen.size > 0; left--) {
    const name = dice.pick([...chosen.keys()])
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    const field = dice.pick(Object.keys(type.getFields()))
    const known = chosen.get(name) ?? []
    chosen.set(name, known.includes(field) ? known.filter(one => one !== field) : [...known, field])
  }
  const fields = dice.roll() < 0.2 ? 500 + dice.below(1_490) : habits.fields
  return { ...habits, chosen, fields }
}

interface Node {
  readonly text: string
  readonly inner: Node[] | undefined
}

/** Breadth first, so that the fields that may be asked for are spread over all places. */
export function writeDocument(habits: Habits, schema: GraphQLSchema, dice: Dice): string {
  const { kind, likely, chosen } = habits
  const waiting: { readonly inner: Node[]; readonly type: GraphQLNamedType; readonly depth: number }[] = []
  let [fieldsLeft, aliasesLeft] = [habits.fields, aliases]

  function add(field: GraphQLField<unknown, unknown>, to: Node[], depth: number, prefix = ''): void {
    fieldsLeft--
    const condition = dice.roll() < likely.condition ? ' @include(if: $yes)' : ''
    const inner: Node[] | undefined = isInner(field) ? [] : undefined
    to.push({ text: `${prefix}${field.name}${argumentsOf(field)}${condition}`, inner })
    if (inner) waiting.push({ inner, type: getNamedType(field.type), depth: depth + 1 })
  }

  function choose(type: GraphQLObjectType): readonly string[] {
    const known = chosen.get(type.name)
    if (known) return known
    const fields = Object.values(type.getFields())
    const made = fields
      .filter(field => dice.roll() < (isInner(field) ? likely.inner : likely.leaf))
      .map(({ name }) => name)
    chosen.set(type.name, made)
    return made
  }

  const root: Node = { text: '', inner: [] }
  const rootFields = schema.getRootType(kind)?.getFields() ?? {}
  for (const name of habits.roots) if (rootFields[name]) add(rootFields[name], root.inner ?? [], 1)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { inner, type, depth } = next
    if (isAbstractType(type))
      for (const member of schema.getPossibleTypes(type)) {
        const part: Node[] = []
        inner.push({ text: `... on ${member.name}`, inner: part })
        waiting.push({ inner: part, type: member, depth })
      }
    if (!isObjectType(type)) continue
    for (const name of choose(type)) {
      const field = type.getFields()[name]
      if (!field || fieldsLeft <= 0 || (isInner(field) && depth >= habits.depth)) continue
      add(field, inner, depth)
      if (isInner(field) && aliasesLeft > 0 && fieldsLeft > 0 && dice.roll() < likely.alias)
        add(field, inner, depth, `x${aliasesLeft--}: `)
    }
  }
  const body = print(root)
  return `${kind} Hostile${body.includes('$yes') ? '($yes: Boolean!)' : ''}${body}`
}

const print = ({ text, inner }: Node): string =>
  inner ? `${text} { ${inner.map(print).join(' ') || '__typename'} }` : text

const isInner = ({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>) => isCompositeType(getNamedType(type))

/** Pages of one, so that nothing is refused for its cost. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(({ name, type, defaultValue }) =>
    name === 'first' ? true : isNonNullType(type) && defaultValue === undefined,
  )
  return given.length > 0 ? `(${given.map(({ name, type }) => `${name}: ${literal(type)}`).join(' ')})` : ''
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(field => isNonNullType(field.type))
    return `{${needed.map(field => `${field.name}: ${literal(field.type)}`).join(' ')}}`
  }
  if (type.name === 'Boolean') return 'true'
  return type.name === 'Int' || type.name === 'Float' ? '1' : '"1"'
}
