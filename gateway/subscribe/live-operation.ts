// What a subscription is to the gateway: which feed it belongs to, where it resumes, and how an event of it is planned. Pure; called
// once per `subscribe`, with the parts that do not depend on variables kept by document.

import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
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
import { type Fragments, fragmentsOf } from '../fragments.ts'
import type { Operation } from '../operation.ts'
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
  /** Whether each event is the whole present state of something: the latest is enough. */
  readonly ephemeral: boolean
  /** Where the client wants to go on; undefined for "from now". */
  readonly after: number | undefined
  /** The operation with the resume argument in `afterVariable`. */
  readonly document: DocumentNode
  readonly text: string
  /** Coerced, less the resume argument. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a document alone decides, under one supergraph; thousands of subscriptions have one document. */
interface LiveDocument {
  readonly root: FieldNode
  readonly definition: GraphQLField<unknown, unknown>
  readonly resume: string | undefined
  readonly ephemeral: boolean
  readonly shared: boolean
  /** Normalised. */
  readonly document: DocumentNode
  readonly text: string
}

const documents = new WeakMap<Supergraph, WeakMap<DocumentNode, LiveDocument | GraphQLError>>()

/** @returns the operation, or the errors of variables and cursor */
export function readLiveOperation(
  { document, node, variables }: Operation,
  supergraph: Supergraph,
): LiveOperation | readonly GraphQLError[] {
  const live = liveDocument(document, node, supergraph)
  if (live instanceof GraphQLError) return [live]
  const { coerced, errors } = getVariableValues(supergraph.schema, node.variableDefinitions ?? [], { ...variables })
  if (errors) return errors.map(badInput)
  const { root, definition, resume, ephemeral, shared, text } = live
  let args: Record<string, unknown>
  try {
    args = getArgumentValues(definition, root, coerced)
  } catch (error) {
    return [badInput(error)]
  }
  const after = readCursor(resume === undefined ? undefined : args[resume])
  if (after instanceof GraphQLError) return [after]
  const kept = usedVariables(live.document, coerced)
  return {
    key: `${text}\n${canonicalJson(kept)}`,
    topic: liveTopic(root.name.value, args, resume),
    field: root.name.value,
    shared,
    resumable: resume !== undefined,
    ephemeral,
    after,
    document: live.document,
    text,
    variables: kept,
  }
}

function liveDocument(
  document: DocumentNode,
  node: OperationDefinitionNode,
  supergraph: Supergraph,
): LiveDocument | GraphQLError {
  const known = documents.get(supergraph) ?? new WeakMap<DocumentNode, LiveDocument | GraphQLError>()
  documents.set(supergraph, known)
  const found = known.get(document) ?? normalise(document, node, supergraph)
  known.set(document, found)
  return found
}

function normalise(
  document: DocumentNode,
  node: OperationDefinitionNode,
  supergraph: Supergraph,
): LiveDocument | GraphQLError {
  const { schema, liveFields } = supergraph
  const root = rootField(fragmentsOf(document), node.selectionSet)
  const definition = root && schema.getSubscriptionType()?.getFields()[root.name.value]
  if (!root || !definition) return refusal(errorCodes.GRAPHQL_VALIDATION_FAILED, 'A subscription selects one field.')
  if (node.variableDefinitions?.some(({ variable }) => variable.name.value === afterVariable))
    return refusal(
      errorCodes.BAD_USER_INPUT,
      `The variable name "${afterVariable}" belongs to the gateway; use another.`,
    )
  const resumedBy = definition.args.find(({ name }) => name === liveFields.live.get(root.name.value)?.resume)
  const resuming = resumedBy
    ? withAfterVariable(document, root, { resume: resumedBy.name, type: resumedBy.type.toString() })
    : document
  const normal = withoutName(resuming)
  return {
    root,
    definition,
    resume: resumedBy?.name,
    ephemeral: liveFields.live.has(root.name.value) && !resumedBy,
    shared: isShareable({ field: root.name.value, document }, supergraph),
    document: normal,
    text: print(normal),
  }
}

function rootField(fragments: Fragments, selectionSet: SelectionSetNode | undefined): FieldNode | undefined {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) return selection
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    const found = rootField(fragments, inner?.selectionSet)
    if (found) return found
  }
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
