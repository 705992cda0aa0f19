// Whatever an operation asks and whatever is protected: what a subgraph resolves for a caller is theirs to have. The judges are two that
// know nothing of how demands are read: graphql-js, of what stands in the document, and the subgraphs, of what was asked of them.
import { expect, test } from '@jest/globals'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { executorOf } from '../fixtures/executor.ts'
import { guard, load, person, rewritten } from '../fixtures/guarded.ts'
import { diceFrom } from '../fixtures/random/dice-from.ts'
import { randomOperation } from '../fixtures/random/operations.ts'
import { randomSubgraphs, supergraphSdl } from '../fixtures/random/subgraphs.ts'
import { anonymous, type Caller } from '../identity/callers.ts'

const seeds = 16
const operationsEach = 24

/** What a coordinate of a type or a field asks: a scope of its own, or that somebody is signed in. */
type Rights = ReadonlyMap<string, string>

/** Protects some types and fields of the random supergraph, in any way that an SDL can. */
function protectedAtRandom(seed: number): { sdl: string; rights: Rights } {
  const dice = diceFrom(`rights ${seed}`)
  const rights = new Map<string, string>()
  const draw = (coordinate: string) => {
    if (dice.roll() < 0.93) return undefined
    rights.set(coordinate, dice.roll() < 0.3 ? '' : `may ${dice.below(3)}`)
    return rights.get(coordinate)
  }
  const directive = (right: string) =>
    parse(`type X ${right === '' ? '@authenticated' : `@requiresScopes(scopes: [["${right}"]])`} { a: Int }`)
      .definitions[0] as {
      directives?: readonly never[]
    }
  const mark = (node: { readonly directives?: readonly unknown[] | undefined }, coordinate: string) => {
    const right = draw(coordinate)
    return right === undefined
      ? node
      : { ...node, directives: [...(node.directives ?? []), ...(directive(right).directives ?? [])] }
  }
  const ours = (name: string) => !/^(join|link|requiresScopes|policy)__/.test(name)
  const sdl = print(
    visit(parse(rewritten(supergraphSdl, {})), {
      enter(node) {
        if (!('name' in node) || !node.name || !ours(node.name.value)) return undefined
        if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
          const { value } = node.name
          const fields = node.fields?.map(field => mark(field, `${value}.${field.name.value}`))
          return { ...(/^(Query|Mutation)$/.test(value) ? node : mark(node, value)), fields }
        }
        if (node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION)
          return mark(node, node.name.value)
        return undefined
      },
    }),
  )
  return { sdl, rights }
}

/** What a field asks of whoever has an object of the type, at least. */
function asked(schema: GraphQLSchema, rights: Rights, type: GraphQLNamedType, field: string): string[] {
  const found = [rights.get(type.name), rights.get(`${type.name}.${field}`)]
  if (isObjectType(type) || isInterfaceType(type)) {
    const returned = type.getFields()[field]
    if (returned) found.push(rights.get(getNamedType(returned.type).name))
  }
  if (isObjectType(type))
    for (const one of type.getInterfaces())
      if (alone(schema, rights, one.name, field)) found.push(rights.get(`${one.name}.${field}`))
  return found.filter(right => right !== undefined)
}

/** Whether the interface asks what no implementing type does: then somebody meant all of them. */
function alone(schema: GraphQLSchema, rights: Rights, name: string, field: string): boolean {
  const type = schema.getType(name)
  if (!isInterfaceType(type)) return false
  const right = rights.get(`${name}.${field}`)
  return schema.getPossibleTypes(type).every(object => rights.get(`${object.name}.${field}`) !== right)
}

const has = (caller: Caller, right: string): boolean =>
  right === '' ? caller.viewer.kind === 'user' : caller.scopes?.has(right) === true

/** What stands in a document, wherever it stands. */
function writtenIn(query: string, schema: GraphQLSchema, rights: Rights): string[] {
  const types = new TypeInfo(schema)
  const found: string[] = []
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field({ name: { value } }) {
        const parent = types.getParentType()
        if (!parent || value.startsWith('__')) return
        found.push(...asked(schema, rights, parent, value))
      },
    }),
  )
  return found
}

const everything = person(['may 0', 'may 1', 'may 2'])
const callers: readonly Caller[] = [anonymous, person(), person(['may 0']), person(['may 1', 'may 2']), everything]
const numbers = Array.from({ length: seeds }, (_, seed) => seed)

test.each(numbers)('%i: nothing is resolved for who may not have it', async seed => {
  const { sdl, rights } = protectedAtRandom(seed)
  const { schema, supergraphSchema, compile } = executorOf(sdl)
  const { prepare } = guard(load(sdl))
  const resolved = new Set<string>()
  const ask = randomSubgraphs(seed, { onResolved: (type, field) => void resolved.add(`${type}.${field}`) })
  let [refusals, runs] = [0, 0]
  for (let index = 0; index < operationsEach; index++) {
    const { query, variables = {} } = randomOperation(schema, `${seed} ${index}`)
    if (validate(schema, parse(query)).length > 0) continue
    const allowed = callers.filter(caller => {
      const prepared = prepare(query, caller, variables)
      if (prepared.ok) return true
      const codes = new Set(prepared.errors.map(({ extensions }) => extensions.code))
      expect([...codes]).toEqual([caller === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
      refusals++
      return false
    })
    expect(allowed).toContain(everything)
    const needed = writtenIn(query, supergraphSchema, rights)
    resolved.clear()
    await compile(query, ask)(variables)
    runs++
    for (const coordinate of resolved) {
      const [type = '', field = ''] = coordinate.split('.')
      const named = supergraphSchema.getType(type)
      if (named) needed.push(...asked(supergraphSchema, rights, named, field))
    }
    for (const caller of allowed) expect([query, needed.filter(right => !has(caller, right))]).toEqual([query, []])
  }
  // A test that refuses all, or nothing, would show nothing.
  expect(runs).toBeGreaterThan(operationsEach / 4)
  if (rights.size > 2) expect(refusals).toBeGreaterThan(0)
})
