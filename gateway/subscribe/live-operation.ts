// What a subscription is to the gateway: which feed it belongs to, where it resumes, and how an event of it is planned. Pure; called
// once per `subscribe`, with the parts that do not depend on variables kept by document.

import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { canonicalJson, liveTopic } from '#platform/live-topic.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import type { Operation } from '../operations.ts'
import type { Supergraph } from '../supergraph.ts'
import { readCursor } from './cursor.ts'

/** The variable that carries the resume argument upstream, whatever the client called its own. */
export const afterVariable = 'live_after'

export interface LiveOperation {
  /** Equal for all who may share one upstream: the normalised operation and its variables, less the resume argument. */
  readonly key: string
  readonly topic: string
  /** The root field; what metrics and limits go by. */
  readonly field: string
  /** Whether one upstream may serve several viewers. */
  readonly shared: boolean
  /** Whether events carry cursors and `after` means something. */
  readonly resumable: boolean
  /** Where the client wants to go on; undefined for "from now". */
  readonly after: number | undefined
  /** The operation with the resume argument in `afterVariable`. */
  readonly document: DocumentNode
  readonly text: string
  /** Coerced, less the resume argument. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** @returns the operation, or the errors of variables and cursor */
export function readLiveOperation(
  { document, node, variables }: Operation,
  supergraph: Supergraph,
): LiveOperation | readonly GraphQLError[] {
  const { schema, liveFields } = supergraph
  const root = rootField(document, node.selectionSet)
  const definition = root && schema.getSubscriptionType()?.getFields()[root.name.value]
  if (!root || !definition) return [refusal(errorCodes.GRAPHQL_VALIDATION_FAILED, 'A subscription selects one field.')]
  if (node.variableDefinitions?.some(({ variable }) => variable.name.value === afterVariable))
    return [
      refusal(errorCodes.BAD_USER_INPUT, `The variable name "${afterVariable}" belongs to the gateway; use another.`),
    ]
  const { coerced, errors } = getVariableValues(schema, node.variableDefinitions ?? [], { ...variables })
  if (errors) return errors.map(badInput)

  const field = root.name.value
  const live = liveFields.live.get(field)
  const resume = definition.args.some(argument => argument.name === live?.resume) ? live?.resume : undefined
  let args: Record<string, unknown>
  try {
    args = getArgumentValues(definition, root, coerced)
  } catch (error) {
    return [badInput(error)]
  }
  const after = readCursor(resume === undefined ? undefined : args[resume])
  if (after instanceof GraphQLError) return [after]

  const type = definition.args.find(argument => argument.name === resume)?.type.toString()
  const normal = type && resume ? withAfterVariable(document, root, { resume, type }) : document
  const anonymous = withoutName(normal)
  const kept = usedVariables(anonymous, coerced)
  const text = print(anonymous)
  return {
    key: `${text}\n${canonicalJson(kept)}`,
    topic: liveTopic(field, args, resume),
    field,
    shared: isShareable({ field, document }, supergraph),
    resumable: resume !== undefined,
    after,
    document: anonymous,
    text,
    variables: kept,
  }
}

function rootField(document: DocumentNode, selectionSet: SelectionSetNode | undefined): FieldNode | undefined {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) return selection
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragmentOf(document, selection.name.value)
    const found = rootField(document, inner)
    if (found) return found
  }
  return undefined
}

function fragmentOf(document: DocumentNode, name: string): SelectionSetNode | undefined {
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition.selectionSet
  return undefined
}

/** Whether the events are the same for all who may join: the field is live, and nothing below it depends on who asks. */
export function isShareable(
  { field, document }: Pick<LiveOperation, 'field' | 'document'>,
  { schema, liveFields }: Supergraph,
): boolean {
  if (!liveFields.live.has(field)) return false
  if (liveFields.viewer.size === 0) return true
  const types = new TypeInfo(schema)
  let depends = false
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (liveFields.viewer.has(`${types.getParentType()?.name}.${field.name.value}`)) depends = true
      },
    }),
  )
  return !depends
}

function withAfterVariable(
  document: DocumentNode,
  root: FieldNode,
  { resume, type }: { resume: string; type: string },
): DocumentNode {
  const argument: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: resume },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: afterVariable } },
  }
  // A required resume argument would make "from now" impossible; the variable is nullable whatever the argument says.
  const typeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.replaceAll(/[![\]]/g, '') } } as const
  return visit(document, {
    Field: field =>
      field === root
        ? { ...field, arguments: [...(field.arguments ?? []).filter(other => other.name.value !== resume), argument] }
        : undefined,
    OperationDefinition: {
      leave: operation => ({
        ...operation,
        variableDefinitions: [
          ...(operation.variableDefinitions ?? []),
          {
            kind: Kind.VARIABLE_DEFINITION,
            variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: afterVariable } },
            type: typeNode,
          },
        ],
      }),
    },
  })
}

/** Names tell operations apart for people only; without one, clients that name theirs differently share a feed. */
function withoutName(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: variable => void used.add(variable.name.value),
  })
  return visit(document, {
    OperationDefinition: (operation): OperationDefinitionNode => {
      const { name: _name, ...rest } = operation
      const definitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value))
      return { ...rest, variableDefinitions: definitions ?? [] }
    },
  })
}

function usedVariables(document: DocumentNode, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  visit(document, {
    VariableDefinition({ variable }) {
      if (Object.hasOwn(values, variable.name.value)) kept[variable.name.value] = values[variable.name.value]
    },
  })
  return kept
}

function badInput(error: unknown): GraphQLError {
  return refusal(errorCodes.BAD_USER_INPUT, error instanceof Error ? error.message : String(error))
}
