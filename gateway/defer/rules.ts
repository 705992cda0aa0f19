// What a document may put off: rules that graphql-js 16 lacks.
// @see https://github.com/graphql/graphql-spec/tree/48cf7263a71a683fab03d45d309fd42d8d9a6659/spec

import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments.ts'
import { argumentOf, deferOf, mayPutOff } from './split.ts'

/** @param document without a cycle of fragments @returns what is wrong with its `@defer`; undefined where nothing is */
export function deferFault(document: DocumentNode): string | undefined {
  return labelFault(document) ?? placeFault(document)
}

/** The variables that `@defer` hangs on; undefined where there is none that can put something off. */
export function deferVariables(document: DocumentNode): readonly string[] | undefined {
  const variables = new Set<string>()
  let isDeferred = false
  for (const defer of defersIn(document)) {
    if (!mayPutOff(defer)) continue
    isDeferred = true
    const value = argumentOf(defer, 'if')
    if (value?.kind === Kind.VARIABLE) variables.add(value.name.value)
  }
  return isDeferred ? [...variables] : undefined
}

function labelFault(document: DocumentNode): string | undefined {
  const labels = new Set<string>()
  for (const defer of defersIn(document)) {
    const label = argumentOf(defer, 'label')
    if (label === undefined || label.kind === Kind.NULL) continue
    if (label.kind !== Kind.STRING) return 'The label of `@defer` is a text in the document, not a variable.'
    if (labels.has(label.value)) return `Two \`@defer\` have the label "${label.value}".`
    labels.add(label.value)
  }
  return undefined
}

function placeFault(document: DocumentNode): string | undefined {
  const fragments = fragmentsOf(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY) continue
    const fault = placeFaultOf(definition, fragments)
    if (fault) return fault
  }
  return undefined
}

function placeFaultOf({ operation, selectionSet }: OperationDefinitionNode, fragments: Fragments): string | undefined {
  const isMutation = operation === OperationTypeNode.MUTATION
  if (!putsOff(selectionSet, fragments, { rootOnly: isMutation })) return undefined
  return isMutation
    ? 'The fields of a mutation run one after the other: `@defer` may stand below them only.'
    : 'A subscription cannot use `@defer`, unless with `if: false`.'
}

function putsOff(selectionSet: SelectionSetNode, fragments: Fragments, { rootOnly }: { rootOnly: boolean }): boolean {
  const seen = new Set<string>()
  const inSet = ({ selections }: SelectionSetNode): boolean => selections.some(inOne)
  function inOne(selection: SelectionNode): boolean {
    const defer = deferOf(selection)
    if (defer && mayPutOff(defer)) return true
    if (selection.kind === Kind.FIELD)
      return !rootOnly && selection.selectionSet !== undefined && inSet(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return inSet(selection.selectionSet)
    const name = selection.name.value
    if (seen.has(name)) return false
    seen.add(name)
    const fragment = fragments.get(name)
    return fragment !== undefined && inSet(fragment.selectionSet)
  }
  return inSet(selectionSet)
}

function defersIn(document: DocumentNode): DirectiveNode[] {
  const found: DirectiveNode[] = []
  visit(document, {
    [Kind.DIRECTIVE](directive) {
      if (directive.name.value === 'defer') found.push(directive)
    },
  })
  return found
}
