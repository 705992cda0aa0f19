// The answer's text, written straight from what the subgraphs sent: selected, renamed, checked, and with nulls where they belong.
// Compiled for an operation and the values of its conditions; for each type when an object of it is first seen.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionNode,
} from 'graphql'
import { type Collecting, collectFields, isIncluded } from '../collect-fields.ts'
import { type Completion, noteFault, placeOf, type Write, type Written } from './completion.ts'
import type { Conditions } from './conditions.ts'
import { isObject, type JsonObject, readerOf } from './json.ts'
import { leafWriter } from './leaves.ts'
import { covers } from './types.ts'

/** Answers what only the gateway knows: `__schema` and `__type`. @returns JSON */
export type Introspect = (field: FieldNode, variables: Readonly<Record<string, unknown>>) => string

/** What writers are compiled with. */
export interface WriterOptions extends Omit<Collecting, 'includes'> {
  readonly conditions: Conditions
  readonly introspect: Introspect
}

/** Writes an object of a known type. */
export type WriteObject = (object: JsonObject, completion: Completion) => Written

interface Field {
  /** `,"name":` */
  readonly head: string
  readonly name: string
  readonly read: (object: JsonObject) => unknown
  readonly write: Write
}

/** Compiles what writes objects of a type; of the root type, a whole answer. */
export function compileObject(
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  options: WriterOptions,
): WriteObject {
  const { conditions, ...parts } = options
  const collected = collectFields(type, [selections], {
    ...parts,
    includes: selection => isIncluded(selection, conditions),
  })
  const fields = [...collected].map(([name, nodes], index): Field => {
    const head = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`
    return { head, name, read: readerOf(name), ...compileField(type, nodes, options) }
  })
  return (object, completion) => {
    let text = '{'
    for (const { head, name, read, write } of fields) {
      completion.path.push(name)
      const written = write(read(object), completion)
      completion.path.pop()
      if (written === undefined) {
        completion.nulls?.add(object)
        return null
      }
      text += head + (written ?? 'null')
    }
    return `${text}}`
  }
}

/** Compiles what writes a value of a composite type, whatever it says that it is. */
export function compileSelections(
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  options: WriterOptions,
): Write {
  return compileComposite(type, { parent: type, selections, options })
}

type CompiledField = Pick<Field, 'write'> & Partial<Pick<Field, 'read'>>

function compileField(type: GraphQLCompositeType, nodes: readonly FieldNode[], options: WriterOptions): CompiledField {
  const [node] = nodes
  if (!node) throw new Error('a field without a node')
  const name = node.name.value
  if (name === '__typename') return compileTypeName(type, (node.alias ?? node.name).value, options)
  if (name === '__schema' || name === '__type')
    return { write: (_value, { variables }) => options.introspect(node, variables) }
  const definition = 'getFields' in type ? type.getFields()[name] : undefined
  // Of an object whose type has no such field: it came as something that the operation does not allow for.
  if (!definition) return { write: () => null }
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  return { write: compileValue(definition.type, { parent: type, selections, options }) }
}

/** The type that the object says that it has; where it says nothing, the one that is known. */
function compileTypeName(type: GraphQLCompositeType, name: string, { schema }: WriterOptions): CompiledField {
  const read = readerOf(name)
  const known = isObjectType(type) ? JSON.stringify(type.name) : undefined
  return {
    read: object => read(object) ?? object.__typename,
    write(said) {
      if (said === type.name) return known
      const other = typeof said === 'string' ? schema.getType(said) : undefined
      return other ? (isObjectType(other) ? JSON.stringify(other.name) : undefined) : known
    },
  }
}

interface Placed {
  readonly parent: GraphQLCompositeType
  readonly selections: readonly SelectionNode[]
  readonly options: WriterOptions
}

function compileValue(type: GraphQLOutputType, placed: Placed): Write {
  const { parent } = placed
  if (isNonNullType(type)) {
    const write = compileValue(type.ofType, placed)
    return (value, completion) => {
      if (value !== null && value !== undefined) {
        const written = write(value, completion)
        return written === null ? undefined : written
      }
      const place = placeOf(completion, type.ofType, parent)
      noteFault(completion, `Cannot return null for non-nullable ${place}.`)
      return undefined
    }
  }
  if (isListType(type)) return compileList(type.ofType, placed)
  if (isLeafType(type)) {
    const write = leafWriter(type)
    return (value, completion) => {
      if (value === null || value === undefined) return 'null'
      const text = write(value)
      if (text !== undefined) return text
      noteFault(completion, `Invalid value found for ${placeOf(completion, type, parent)}.`)
      return null
    }
  }
  return compileComposite(getNamedType(type) as GraphQLCompositeType, placed)
}

function compileList(type: GraphQLOutputType, placed: Placed): Write {
  const write = compileValue(type, placed)
  return (value, completion) => {
    if (value === null || value === undefined) return 'null'
    if (!Array.isArray(value)) {
      noteFault(completion, `Invalid non-list value found for ${placeOf(completion, type, placed.parent)}.`)
      return null
    }
    let isBroken = false
    let text = '['
    for (let index = 0; index < value.length; index++) {
      completion.path.push(index)
      const written = write(value[index], completion)
      completion.path.pop()
      // The others are looked at none the less: all faults are told.
      if (written === undefined) isBroken = true
      else text += (index === 0 ? '' : ',') + (written ?? 'null')
    }
    if (!isBroken) return `${text}]`
    completion.nulls?.add(value)
    return null
  }
}

function compileComposite(type: GraphQLCompositeType, { parent, selections, options }: Placed): Write {
  const { schema } = options
  const writers = new Map<string, WriteObject>()
  // An object may say that it is of an interface, where its subgraph knows no more: it is written as what is known of it.
  const typeOf = (name: string): GraphQLCompositeType | undefined => {
    const said = schema.getType(name)
    if (!isCompositeType(said)) return undefined
    if (covers(schema, type, said)) return said
    return covers(schema, said, type) ? type : undefined
  }
  const writerOf = (said: unknown): WriteObject | undefined => {
    const name = said ?? type.name
    if (typeof name !== 'string') return undefined
    const known = writers.get(name)
    if (known) return known
    const actual = typeOf(name)
    if (!actual) return undefined
    const made = compileObject(actual, selections, options)
    writers.set(name, made)
    return made
  }
  return (value, completion) => {
    if (value === null || value === undefined) return 'null'
    if (!isObject(value)) {
      noteFault(completion, `Invalid non-object value found for ${placeOf(completion, type, parent)}.`)
      return null
    }
    const write = writerOf(value.__typename)
    if (write) return write(value, completion)
    noteFault(completion, `Invalid __typename found for object at ${placeOf(completion, type, parent)}.`)
    return null
  }
}
