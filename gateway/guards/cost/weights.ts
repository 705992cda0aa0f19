// Reads `@cost` and `@listSize` out of a supergraph, where composition has put them, by whatever names its `@link` gives them.
// A field is found as `Type.field`, an argument as `Type.field(argument)`, a type by its name.

import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectValueNode,
  valueFromASTUntyped,
} from 'graphql'

const specification = /^https:\/\/specs\.apollo\.dev\/cost\/v\d+\.\d+$/

/** The arguments of one `@listSize` directive. */
export interface ListSize {
  /** How long it is where no argument says so. */
  readonly assumed: number | undefined
  /** The arguments of which the biggest says how long it is. */
  readonly slicing: readonly string[]
  /** The lists that are so long, of what the field gives: a connection's `edges`. Empty where the field is the list itself. */
  readonly sized: readonly string[]
}

/** Every `@cost` and `@listSize` of a supergraph, before `readCosts` adds the defaults. */
export interface Weights {
  /** By coordinate; never negative. */
  readonly weights: ReadonlyMap<string, number>
  /** By `Type.field`. */
  readonly sizes: ReadonlyMap<string, ListSize>
}

/** @param supergraph as composed: clients' schema does not keep applied directives */
export function readWeights(supergraph: DocumentNode): Weights {
  const names = namesOf(supergraph)
  const weights = new Map<string, number>()
  const sizes = new Map<string, ListSize>()

  function note(
    coordinate: string,
    { directives }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  ) {
    for (const directive of directives ?? []) {
      const values = argumentsOf(directive)
      // A negative weight, which the specification allows, would let one field of an operation pay for another.
      if (directive.name.value === names.cost) weights.set(coordinate, Math.max(0, Number(values.weight) || 0))
      if (directive.name.value === names.listSize) sizes.set(coordinate, sizeOf(values))
    }
  }

  for (const definition of supergraph.definitions) {
    if (!isType(definition)) continue
    const type = definition.name.value
    note(type, definition)
    for (const field of ('fields' in definition && definition.fields) || []) {
      note(`${type}.${field.name.value}`, field)
      for (const argument of ('arguments' in field && field.arguments) || [])
        note(`${type}.${field.name.value}(${argument.name.value})`, argument)
    }
  }
  return { weights, sizes }
}

type TypeNode = Extract<DefinitionNode, { readonly name: unknown; readonly directives?: readonly ConstDirectiveNode[] }>

function isType(node: DefinitionNode): node is TypeNode {
  return /TypeDefinition$/.test(node.kind)
}

function argumentsOf(directive: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  )
}

function sizeOf({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): ListSize {
  const names = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  return {
    assumed: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicing: names(slicingArguments),
    sized: names(sizedFields),
  }
}

/** What the two directives are called here: a `@link` may rename all of a specification or one name of it. */
function namesOf(supergraph: DocumentNode): { readonly cost: string; readonly listSize: string } {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue
    for (const link of definition.directives?.filter(({ name }) => name.value === 'link') ?? []) {
      const { url, as = 'cost' } = argumentsOf(link)
      if (typeof url !== 'string' || !specification.test(url)) continue
      const imported = importsOf(link.arguments?.find(({ name }) => name.value === 'import'))
      return {
        cost: imported.get('@cost') ?? String(as),
        listSize: imported.get('@listSize') ?? `${as}__listSize`,
      }
    }
  }
  return { cost: 'cost', listSize: 'listSize' }
}

function importsOf(argument: ArgumentNode | undefined): Map<string, string> {
  const value = argument?.value
  if (value?.kind !== Kind.LIST) return new Map()
  return new Map(
    value.values.flatMap(item => {
      if (item.kind === Kind.STRING) return [[item.value, plain(item.value)] as const]
      return item.kind === Kind.OBJECT ? [renamed(item)] : []
    }),
  )
}

function renamed(item: ObjectValueNode): readonly [string, string] {
  const { name, as } = valueFromASTUntyped(item) as Record<string, unknown>
  return [String(name), plain(String(as ?? name))]
}

const plain = (name: string) => name.replace(/^@/, '')
