// What is fetched of the objects in one place, under which names and on which type conditions it is written, and what a document that
// asks for it shows.

import { hash } from 'node:crypto'
import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isAbstractType,
  isInterfaceType,
} from 'graphql'
import { type Projection, type ShownField, typename } from './projection.ts'

/** All that is fetched of the objects in one place of the answer, merged from every selection set for that place. */
export interface Scope {
  readonly type: GraphQLCompositeType
  /** In canonical order; equal scopes have equal ones. */
  readonly parts: readonly Part[]
  /** All of them, in canonical order, without `__typename`. */
  readonly fields: readonly SelectedField[]
  /** Equal for scopes that fetch the same. */
  readonly identity: string
  /** What the document that was read shows of it. */
  readonly projection: Projection
}

/** Fields that are written together. */
export interface Part {
  /** The scope's own type, or a condition. */
  readonly on: GraphQLCompositeType
  readonly fields: SelectedField[]
}

/** A field to fetch, with its arguments and all that is below it. Fields with one `identity` fetch the same. */
export interface SelectedField {
  readonly identity: string
  readonly name: string
  readonly args: readonly SelectedArgument[]
  /** Of a leaf the whole type, else only its lists and `!`. */
  readonly shape: string
  readonly of: Scope | undefined
  /** The types of whose objects it is fetched. */
  readonly on: ReadonlySet<GraphQLObjectType>
  /** What it is fetched under. */
  readonly alias: string
}

/** An argument that is given, with its type as written in SDL and its coerced value. */
export interface SelectedArgument {
  readonly name: string
  readonly type: string
  readonly value: unknown
}

/** One type's objects as a document asks for them. */
export interface Asked {
  readonly of: GraphQLObjectType
  /** Without a field: `__typename`. */
  readonly fields: readonly { key: string; field: SelectedField | undefined; of: Projection | undefined }[]
}

/** @param fields in canonical order, and with their aliases */
export function scopeWith(
  type: GraphQLCompositeType,
  fields: readonly SelectedField[],
  asked: readonly Asked[],
): Scope {
  const content = asked.map(
    ({ of }) => `${of.name}{${fields.filter(({ on }) => on.has(of)).map(field => field.identity)}}`,
  )
  const types = asked.map(({ of }) => of)
  const scope = { type, fields, parts: partsOf(type, fields, types), identity: digest(`${type.name}:${content}`) }
  return { ...scope, projection: projectionOf(scope, asked) }
}

/** Whether its objects are asked for `__typename`: where it differs, or where nothing else is. */
export function tellsType({ type, fields }: Pick<Scope, 'type' | 'fields'>): boolean {
  return isAbstractType(type) || fields.length === 0
}

function partsOf(
  type: GraphQLCompositeType,
  fields: readonly SelectedField[],
  types: readonly GraphQLObjectType[],
): Part[] {
  if (!isAbstractType(type)) return [{ on: type, fields: [...fields] }]
  const interfaces = [...new Set(types.flatMap(of => of.getInterfaces()))]
  // The scope's own type first: without a condition.
  const conditions = [...interfaces.sort((a, b) => Number(b === type) - Number(a === type) || byName(a, b)), ...types]
  const parts = new Map<GraphQLCompositeType, Part>(conditions.map(on => [on, { on, fields: [] }]))
  for (const field of fields) {
    const isOnly = fields.every(other => other === field || other.name !== field.name)
    for (const on of conditionsFor(field, isOnly ? interfaces : [], types)) parts.get(on)?.fields.push(field)
  }
  return [...parts.values()].filter(({ fields }) => fields.length > 0)
}

/**
 * Interfaces rather than each of their types: it is shorter, and holds for types that a later supergraph adds.
 * @param interfaces none for a field that is there with other arguments too: under an interface they would have to be the same
 */
function conditionsFor(
  { name, on }: SelectedField,
  interfaces: readonly GraphQLInterfaceType[],
  types: readonly GraphQLObjectType[],
): GraphQLCompositeType[] {
  const left = new Set(on)
  const typeIn = (type: GraphQLObjectType | GraphQLInterfaceType) => String(type.getFields()[name]?.type)
  const conditions = interfaces.filter(one => {
    const members = types.filter(type => type.getInterfaces().includes(one))
    if (!members.every(type => on.has(type) && typeIn(type) === typeIn(one))) return false
    const isNews = members.some(type => left.has(type))
    for (const type of members) left.delete(type)
    return isNews
  })
  return [...conditions, ...left]
}

function projectionOf(scope: Omit<Scope, 'projection'>, asked: readonly Asked[]): Projection {
  const types = new Map<string, readonly ShownField[]>()
  const keys: string[] = []
  let exact = true
  for (const { of, fields } of asked) {
    const shown = fields.map(({ key, field, of }) => ({ key, from: field?.alias ?? typename, of }))
    types.set(of.name, shown)
    keys.push(`${of.name}{${shown.map(({ key, from, of }) => `${key}:${from}${of?.key ?? ''}`)}}`)
    const fetched = fetchedOf(scope, of)
    exact &&= shown.length === fetched.length
    exact &&= shown.every(({ key, from, of }, at) => key === from && from === fetched[at] && of?.exact !== false)
  }
  return { type: isAbstractType(scope.type) ? undefined : scope.type.name, types, key: digest(keys.join()), exact }
}

/** The names under which an object of one type is fetched, in their order. */
function fetchedOf(scope: Omit<Scope, 'projection'>, type: GraphQLObjectType): string[] {
  const holds = ({ on }: Part) =>
    on === scope.type || on === type || (isInterfaceType(on) && type.getInterfaces().includes(on))
  const fields = new Set(scope.parts.filter(holds).flatMap(({ fields }) => fields))
  return [...(tellsType(scope) ? [typename] : []), ...[...fields].map(({ alias }) => alias)]
}

const digest = (text: string): string => hash('sha256', text).slice(0, 32)
const byName = (a: GraphQLCompositeType, b: GraphQLCompositeType): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0
