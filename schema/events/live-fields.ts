// What subscriptions send, as the SDL of the subgraphs says it. Read by code generation, which makes a type of it, and by tests.

import { readdirSync } from 'node:fs'
import { type DefinitionNode, Kind, type TypeNode } from 'graphql'
import { readSdl } from '../sdl.ts'

/** By the name of each root field of a subscription: the object types that an event of it may be, in the order of the SDL. */
export type LiveFields = Readonly<Record<string, readonly string[]>>

const subgraphs = new URL('../../subgraphs/', import.meta.url)

/** The definitions of every subgraph's SDL, each with the parts that extend it. */
export function readDefinitions(): DefinitionNode[] {
  const domains = readdirSync(subgraphs, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return domains.flatMap(({ name }) => [...readSdl(new URL(`${name}/`, subgraphs)).definitions])
}

export function liveFieldsOf(definitions: readonly DefinitionNode[]): LiveFields {
  const objects = definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  const fields = objects.filter(({ name }) => name.value === 'Subscription').flatMap(({ fields = [] }) => fields)
  const membersOf = (typeName: string): string[] => {
    const union = definitions.find(node => node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === typeName)
    if (union?.kind === Kind.UNION_TYPE_DEFINITION) return union.types?.map(({ name }) => name.value) ?? []
    const implementing = objects.filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === typeName))
    return implementing.length > 0 ? implementing.map(({ name }) => name.value) : [typeName]
  }
  return Object.fromEntries(fields.map(({ name, type }) => [name.value, membersOf(namedType(type))]))
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
