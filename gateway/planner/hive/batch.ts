// Takes a call that asks for entities several times over, under aliases, apart.

import type { BatchFetchNode, EntityBatchAlias } from '@graphql-hive/router-query-planner'
import { type DocumentNode, Kind, parse, print, separateOperations, stripIgnoredCharacters, visit } from 'graphql'
import { operationOf } from '../../fragments.ts'

/** One of the questions, as an operation of its own with `$representations`. */
export interface Split {
  readonly alias: EntityBatchAlias
  readonly operation: string
  /** Without the representations. */
  readonly variableUsages: string[]
}

/** What Apollo's planner calls the variable that holds the entities, and our executor fills. */
const representations = 'representations'

/** @throws where the operation lacks one of the aliases */
export function splitBatch({ operation, entityBatch }: BatchFetchNode): Split[] {
  const document = parse(operation, { noLocation: true })
  return entityBatch.aliases.map(alias => ({ alias, ...questionOf(document, alias) }))
}

function questionOf(document: DocumentNode, { alias, representationsVariableName }: EntityBatchAlias) {
  const { name: _name, variableDefinitions = [], ...node } = operationOf(document)
  const field = node.selectionSet.selections.find(one => one.kind === Kind.FIELD && one.alias?.value === alias)
  if (field?.kind !== Kind.FIELD) throw new Error(`Hive's planner names an alias that its operation lacks: ${alias}`)
  const { alias: _alias, ...plain } = field
  const alone = { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [plain] } } as const
  const fragments = document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
  const reached = separateOperations({ kind: Kind.DOCUMENT, definitions: [alone, ...fragments] })['']
  const used = new Set<string>()
  const renamed = visit(reached ?? document, {
    [Kind.VARIABLE]({ name, ...variable }) {
      if (name.value !== representationsVariableName) return void used.add(name.value)
      return { ...variable, name: { ...name, value: representations } }
    },
  })
  const declared = variableDefinitions.flatMap(one => {
    if (one.variable.name.value === representationsVariableName)
      return [{ ...one, variable: { ...one.variable, name: { kind: Kind.NAME, value: representations } } } as const]
    return used.has(one.variable.name.value) ? [one] : []
  })
  const whole = visit(renamed, {
    [Kind.OPERATION_DEFINITION]: operation => ({ ...operation, variableDefinitions: declared }),
  })
  return { operation: stripIgnoredCharacters(print(whole)), variableUsages: [...used] }
}
