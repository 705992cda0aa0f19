// GraphQL documents from a short notation: what generated code calls, so that an app carries neither a parser nor syntax trees
// written out. Pure: a bundler drops a document that nobody uses.
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql'

/** A node of a syntax tree, written out. */
type Tree = { readonly kind: string; readonly [part: string]: unknown }

/** `$name` for a variable; anything else as a syntax tree. */
type Argument = string | Tree
type Arguments = Readonly<Record<string, Argument>>

/**
 * - `id` a field, `...Name` a fragment, `...Name!` a fragment that is not masked
 * - `['sender', [...]]` a field with its selection, `['chat', { id: '$id' }, [...]]` one with arguments
 * - `['...Type', [...]]` what is selected of a type
 * - anything else as a syntax tree
 */
export type Selection =
  | string
  | Tree
  | readonly [string, readonly Selection[]]
  | readonly [string, Arguments]
  | readonly [string, Arguments, readonly Selection[]]

/** A variable's type, such as `[ID!]!`, and its default as a syntax tree. */
export type Variable = string | readonly [string, Tree]

/** A GraphQL document of these definitions: an operation with the fragments that it needs, or fragments alone. */
export function documentOf(...definitions: DefinitionNode[]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions }
}

/** A fragment on `type`, from the short notation. Pass it to `documentOf`. */
export function fragmentOf(name: string, type: string, selections: readonly Selection[]): FragmentDefinitionNode {
  return {
    kind: Kind.FRAGMENT_DEFINITION,
    name: nameOf(name),
    typeCondition: typeOf(type),
    selectionSet: setOf(selections),
  } as FragmentDefinitionNode
}

/** A named operation, from the short notation. @param variables their types, by name without `$` */
export function operationOf(
  operation: `${OperationTypeNode}`,
  name: string,
  variables: Readonly<Record<string, Variable>>,
  selections: readonly Selection[],
): OperationDefinitionNode {
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation,
    name: nameOf(name),
    variableDefinitions: Object.entries(variables).map(([variable, given]) => {
      const [type, defaultValue] = typeof given === 'string' ? [given] : given
      return {
        kind: Kind.VARIABLE_DEFINITION,
        variable: variableOf(variable),
        type: typeOf(type),
        ...(defaultValue ? { defaultValue } : {}),
      }
    }),
    selectionSet: setOf(selections),
  } as OperationDefinitionNode
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const

const variableOf = (name: string) => ({ kind: Kind.VARIABLE, name: nameOf(name) }) as const

function typeOf(text: string): TypeNode {
  const inner = text.slice(0, -1)
  if (text.endsWith('!')) return { kind: Kind.NON_NULL_TYPE, type: typeOf(inner) as never }
  if (text.endsWith(']')) return { kind: Kind.LIST_TYPE, type: typeOf(inner.slice(1)) }
  return { kind: Kind.NAMED_TYPE, name: nameOf(text) }
}

const setOf = (selections: readonly Selection[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: selections.map(selectionOf),
})

function selectionOf(given: Selection): SelectionNode {
  if (typeof given === 'string') return given.startsWith('...') ? spreadOf(given.slice(3)) : fieldOf(given)
  if ('kind' in given) return given as unknown as SelectionNode
  const [head, second, third] = given as readonly [string, Arguments | readonly Selection[], (readonly Selection[])?]
  const [args, selections] = Array.isArray(second) ? [{}, second] : [second as Arguments, third]
  if (!head.startsWith('...')) return fieldOf(head, args, selections)
  const typeCondition = typeOf(head.slice(3)) as never
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: setOf(selections ?? []) }
}

function fieldOf(name: string, args: Arguments = {}, selections?: readonly Selection[]): SelectionNode {
  return {
    kind: Kind.FIELD,
    name: nameOf(name),
    arguments: Object.entries(args).map(([key, value]) => ({
      kind: Kind.ARGUMENT,
      name: nameOf(key),
      value: typeof value === 'string' ? variableOf(value.slice(1)) : (value as unknown as ValueNode),
    })),
    ...(selections ? { selectionSet: setOf(selections) } : {}),
  }
}

function spreadOf(text: string): SelectionNode {
  if (!text.endsWith('!')) return { kind: Kind.FRAGMENT_SPREAD, name: nameOf(text) }
  const directives = [{ kind: Kind.DIRECTIVE, name: nameOf('unmask') } as const]
  return { kind: Kind.FRAGMENT_SPREAD, name: nameOf(text.slice(0, -1)), directives }
}

/** What a document's operation selects. */
export const rootsOf = ({ definitions }: DocumentNode): readonly SelectionNode[] =>
  definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)?.selectionSet.selections ?? []

/** The first field of it. */
export const rootFieldOf = (document: DocumentNode): FieldNode | undefined =>
  rootsOf(document).find(node => node.kind === Kind.FIELD)
