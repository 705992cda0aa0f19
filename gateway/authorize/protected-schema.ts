// A supergraph as authorisation sees it: what each type and field asks of callers, and what is fetched on behalf of a field without being
// asked for: what it `@requires`, and the keys with which an object is found in another subgraph. Read once for each supergraph.

import {
  baseType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type NamedType,
  type Schema,
} from '@apollo/federation-internals'
import { directiveName, directives } from './features.ts'
import { inheritFromInterfaces } from './inheritance.ts'
import { type Annotated, type Graphs, type JoinedField, type JoinedKey, readJoinsOf } from './joins.ts'
import { createRequirements, type Requirement } from './requirements.ts'

/** A type of any kind but input objects; scalars and enums have no fields. */
export interface ProtectedType {
  readonly name: string
  readonly own: readonly Requirement[]
  /** Which object types something of this type may be: itself, implementations, or members. */
  readonly objects: readonly ProtectedType[]
  readonly fields: ReadonlyMap<string, ProtectedField>
  /** With which fields a subgraph finds such an object; of an interface that is an object there, too. */
  readonly keys: readonly Key[]
  /** Where this interface is an object type. */
  readonly objectIn: Graphs
}

/** `on` has the fields of the key: the type itself or an interface of it. */
export interface Key extends JoinedKey {
  readonly on: ProtectedType
}

/** A field of an object type or an interface. */
export interface ProtectedField extends JoinedField {
  readonly own: readonly Requirement[]
  readonly type: ProtectedType
}

/** What has been read of a supergraph that protects something. */
export interface ProtectedSchema {
  readonly types: ReadonlyMap<string, ProtectedType>
  /** The root types by the kind of operation. */
  readonly roots: Readonly<Record<string, ProtectedType | undefined>>
  /** Every policy that is named somewhere. */
  readonly policies: ReadonlySet<string>
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
interface Shell extends Writable<ProtectedType> {
  own: readonly Requirement[]
  fields: Map<string, ProtectedField>
  keys: Key[]
}

/**
 * @param schema as composed, with everything that clients do not see
 * @returns undefined where nothing asks anything of anybody @throws for a directive that cannot be understood
 */
export function readProtectedSchema(schema: Schema): ProtectedSchema | undefined {
  const linked = directives.flatMap(({ identity, name, kind, argument }) => {
    const called = directiveName(schema, identity, name)
    return called === undefined ? [] : [{ called, kind, argument }]
  })
  if (linked.length === 0) return undefined
  const requirements = createRequirements()
  const ownOf = (element: Annotated): readonly Requirement[] =>
    linked.flatMap(({ called, kind, argument }) =>
      element.appliedDirectivesOf(called).map(applied => requirements.of(kind, applied.arguments()[argument])),
    )
  const inherited = inheritFromInterfaces(schema, ownOf)
  const joins = readJoinsOf(schema)
  const types = new Map<string, Shell>()
  const all = schema.allTypes().filter(type => type.kind !== 'InputObjectType')
  for (const { name } of all)
    types.set(name, { name, own: [], objects: [], fields: new Map(), keys: [], objectIn: new Set() })
  const typeOf = (name: string): Shell => {
    const type = types.get(name)
    if (!type) throw new Error(`there is no type ${name}`)
    return type
  }
  for (const type of all) {
    const shell = typeOf(type.name)
    shell.own = [...ownOf(type), ...inherited.ofType(type.name)]
    shell.objects = objectsOf(type).map(typeOf)
    shell.objectIn = joins.objectIn(type)
    shell.keys.push(...joins.keysOf(type).map(key => ({ ...key, on: shell })))
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const implemented of type.interfaces()) {
      const objectIn = joins.objectIn(implemented)
      const on = typeOf(implemented.name)
      for (const key of joins.keysOf(implemented)) if (objectIn.has(key.graph)) shell.keys.push({ ...key, on })
    }
    for (const field of type.fields())
      shell.fields.set(field.name, {
        own: [...ownOf(field), ...inherited.ofField(type.name, field.name)],
        type: typeOf(baseType(field.type ?? missingType(field.coordinate)).name),
        ...joins.fieldOf(field, type),
      })
  }
  if (requirements.size === 0) return undefined
  const roots: Record<string, ProtectedType> = {}
  for (const { rootKind, type } of schema.schemaDefinition.roots()) roots[rootKind] = typeOf(type.name)
  return { types, roots, policies: policiesIn(types.values()) }
}

function missingType(coordinate: string): never {
  throw new Error(`${coordinate} has no type`)
}

function objectsOf(type: NamedType): string[] {
  if (isObjectType(type)) return [type.name]
  if (isInterfaceType(type)) return type.possibleRuntimeTypes().map(({ name }) => name)
  return isUnionType(type) ? type.types().map(({ name }) => name) : []
}

function policiesIn(types: Iterable<ProtectedType>): Set<string> {
  const found = new Set<string>()
  const add = (own: readonly Requirement[]) => {
    for (const one of own) if (one.kind === 'policies') for (const name of one.anyOf.flat()) found.add(name)
  }
  for (const { own, fields } of types) {
    add(own)
    for (const field of fields.values()) add(field.own)
  }
  return found
}
