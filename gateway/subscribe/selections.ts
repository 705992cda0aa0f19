// Reads what a document selects, type by type and field by field, as execution would: fragments, aliases, `@skip` and `@include` are
// resolved. Two fields of one object are the same if name, arguments and all below are; what is fetched for one serves the other.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { canonicalJson } from '#platform/canonical-json.ts'
import { type Collected, type Collecting, collectFields, isIncluded } from '../collect-fields.ts'
import { fragmentsOf } from '../fragments.ts'
import { typename } from './projection.ts'
import { type Asked, type Scope, type SelectedArgument, type SelectedField, scopeWith } from './scope.ts'

/** The operation has no canonical form. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

type Draft = Omit<SelectedField, 'alias' | 'on'> & { on: Set<GraphQLObjectType>; alias: string }

/** Steps of reading one document, each some microseconds: a fragment counts for each type that it holds for. The largest of ours takes 680. */
const maxSteps = 10_000

/** Reads one document with one set of variables. */
export class Selections {
  readonly #schema: GraphQLSchema
  readonly #collecting: Collecting
  readonly #variables: Readonly<Record<string, unknown>>
  /** Scopes by their type and the fields whose selections make them: of the types of a union most have the same. */
  readonly #scopes = new Map<string, Scope>()
  readonly #numbers = new Map<SelectionSetNode, number>()
  #steps = 0

  /** @param variables coerced */
  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema
    const includes = (selection: SelectionNode) => this.#includes(selection)
    this.#collecting = { schema, fragments: fragmentsOf(document), includes }
    this.#variables = variables
  }

  /**
   * @param sets what is selected of objects of `type`, together
   * @throws Refused for what has no canonical form, GraphQLError for a value that an argument does not take
   */
  scopeOf(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Scope {
    const key = `${type.name} ${sets.map(set => this.#numberOf(set)).join(' ')}`
    const known = this.#scopes.get(key) ?? this.#read(type, sets)
    this.#scopes.set(key, known)
    return known
  }

  #numberOf(set: SelectionSetNode): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size
    this.#numbers.set(set, number)
    return number
  }

  #read(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Scope {
    const types = isAbstractType(type)
      ? [...this.#schema.getPossibleTypes(type)].sort((a, b) => compare(a.name, b.name))
      : [type]
    const drafts = new Map<string, Draft>()
    const asked = types.map(of => {
      const selections = sets.map(set => set.selections)
      return { of, fields: this.#fieldsOf(of, collectFields(of, selections, this.#collecting), drafts) }
    })
    const fields = [...drafts.values()].sort((a, b) => compare(a.name, b.name) || compare(a.identity, b.identity))
    for (const [at, field] of fields.entries()) field.alias = this.#aliasFor(field, fields.slice(0, at))
    return scopeWith(type, fields, asked)
  }

  #includes(selection: SelectionNode): boolean {
    this.#step()
    if (selection.directives?.some(({ name }) => name.value !== 'skip' && name.value !== 'include'))
      throw new Refused('a directive')
    return isIncluded(selection, this.#variables)
  }

  /** One that may stand beside those before it in one document. */
  #aliasFor(field: Draft, before: readonly Draft[]): string {
    for (let number = 0; ; number++) {
      const alias = number === 0 ? field.name : `${field.name}_${number}`
      if (before.every(other => other.alias !== alias || this.#canMerge(field, other))) return alias
    }
  }

  /** Whether two different fields may have one name: of no object are both asked, and their values look alike. */
  #canMerge(a: SelectedField, b: SelectedField): boolean {
    for (const type of a.on) if (b.on.has(type)) return false
    return this.#looksAlike(a, b)
  }

  #looksAlike(a: SelectedField, b: SelectedField): boolean {
    this.#step()
    if (a.identity === b.identity) return true
    if (a.shape !== b.shape || !a.of !== !b.of) return false
    const others = b.of?.fields ?? []
    const merges = (one: SelectedField) =>
      others.every(other => one.alias !== other.alias || this.#looksAlike(one, other))
    return (a.of?.fields ?? []).every(merges)
  }

  #step(): void {
    if (++this.#steps > maxSteps) throw new Refused('too large')
  }

  /** Adds what one type's objects are asked for. @returns it under the names of the document */
  #fieldsOf(type: GraphQLObjectType, collected: Collected, drafts: Map<string, Draft>): Asked['fields'] {
    const shown: Asked['fields'][number][] = []
    for (const [key, nodes] of collected) {
      const [node] = nodes
      if (!node) continue
      if (node.name.value === typename) {
        shown.push({ key, field: undefined, of: undefined })
        continue
      }
      const definition = type.getFields()[node.name.value]
      if (!definition) throw new Refused('about the schema')
      const draft = this.#draft(definition, nodes, node)
      const field = drafts.get(draft.identity) ?? draft
      drafts.set(draft.identity, field)
      field.on.add(type)
      // One field may be shown in several ways: each has its own names below.
      shown.push({ key, field, of: draft.of?.projection })
    }
    return shown
  }

  #draft(definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], node: FieldNode): Draft {
    const type = getNamedType(definition.type)
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const of = isCompositeType(type) ? this.scopeOf(type, sets) : undefined
    const args = this.#argumentsOf(definition, node)
    const shape = of ? String(definition.type).replace(/\w+/, '') : String(definition.type)
    const { name } = definition
    const identity = `${name}(${canonicalJson(args.map(({ name, value }) => [name, value]))})${shape}${of?.identity ?? ''}`
    return { identity, name, args, shape, of, on: new Set(), alias: name }
  }

  /** Those that are given: what has a default is left to the subgraph, whose default may change. */
  #argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): SelectedArgument[] {
    const names = givenArguments(node, this.#variables)
    if (names.length === 0) return []
    const values = getArgumentValues(definition, node, { ...this.#variables })
    return names.map(name => {
      const value = values[name]
      if (!holdsExactly(value)) throw new Refused('a number that JSON does not hold')
      return { name, value, type: String(definition.args.find(argument => argument.name === name)?.type) }
    })
  }
}

/** The arguments that a field is given, a variable without a value being none; sorted. */
export function givenArguments({ arguments: written = [] }: FieldNode, variables: Readonly<Record<string, unknown>>) {
  return written
    .filter(({ value }) => value.kind !== Kind.VARIABLE || Object.hasOwn(variables, value.name.value))
    .map(({ name }) => name.value)
    .sort(compare)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a literal has come through unchanged: a scalar of its own may be written with more digits than a number has. */
export function holdsExactly(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsExactly)
}
