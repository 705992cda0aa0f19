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
  OperationTypeNode,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { canonicalJson } from '#platform/canonical-json.ts'
import { liveTopic } from '#platform/live/live-topic.ts'
import { ScalarRefusal } from '#platform/scalars.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import { type Fragments, fragmentsOf } from '../fragments.ts'
import type { Operation } from '../operation.ts'
import { codeOf } from '../scalars.ts'
import type { Supergraph } from '../supergraph.ts'
import { canonicalOf, type Resuming } from './canonical.ts'
import { readCursor } from './cursor.ts'
import type { Projection } from './projection.ts'
import { holdsExactly } from './selections.ts'

/** The variable that carries the resume argument upstream, whatever the client called its own. */
export const afterVariable = 'live_after'

/** A client's subscription as the hub takes it: its feed, where it resumes, what is fetched, and what of that its client sees. */
export interface LiveOperation {
  /** What the client sent: under another supergraph it is read again. */
  readonly request: Operation
  /** Equal for all who may share one upstream: what is fetched, and the variables of that, less the resume argument. */
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
  /** How its client is shown what is fetched; undefined where that is fetched as the client wrote it. */
  readonly projection: Projection | undefined
  /** What is fetched, with the resume argument in `afterVariable`. */
  readonly document: DocumentNode
  readonly text: string
  /** Coerced, less the resume argument. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a document alone decides, under one supergraph; thousands of subscriptions have one document. */
interface LiveDocument {
  readonly root: FieldNode
  readonly definition: GraphQLField<unknown, unknown>
  readonly resuming: Resuming | undefined
  readonly ephemeral: boolean
  readonly shared: boolean
  /** As its client wrote it, but for its name and the resume argument. */
  readonly document: DocumentNode
  readonly text: string
}

const documents = new WeakMap<Supergraph, WeakMap<DocumentNode, LiveDocument | GraphQLError>>()

/** @returns the operation, or the errors of variables and cursor */
export function readLiveOperation(request: Operation, supergraph: Supergraph): LiveOperation | readonly GraphQLError[] {
  const { document, node } = request
  const live = liveDocument(document, node, supergraph)
  if (live instanceof GraphQLError) return [live]
  const given = { ...request.variables }
  const { coerced, errors } = getVariableValues(supergraph.schema, node.variableDefinitions ?? [], given)
  if (errors) return errors.map(badInput)
  const { root, definition, resuming, ephemeral, shared } = live
  let args: Record<string, unknown>
  try {
    args = getArgumentValues(definition, root, coerced)
  } catch (error) {
    return [badInput(error)]
  }
  const after = readCursor(resuming && (request.resumeAfter ?? args[resuming.argument]))
  if (after instanceof GraphQLError) return [after]
  const fetched = fetchedBy(request, live, { args, coerced, supergraph })
  return {
    ...fetched,
    request,
    key: `${fetched.text}\n${canonicalJson(fetched.variables)}`,
    topic: liveTopic(root.name.value, args, resuming?.argument),
    field: root.name.value,
    shared,
    resumable: resuming !== undefined,
    ephemeral,
    after,
  }
}

interface Values {
  readonly args: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
  readonly supergraph: Supergraph
}

/** What is shared is fetched in a form that all ways of writing it have in common. */
function fetchedBy(
  { document, node }: Operation,
  live: LiveDocument,
  { args, coerced, supergraph }: Values,
): Pick<LiveOperation, 'document' | 'text' | 'variables' | 'projection'> {
  const written = { document, node, root: live.root, resuming: live.resuming }
  const canonical = live.shared && holdsExactly(args) ? canonicalOf(written, coerced, supergraph) : undefined
  if (!canonical)
    return {
      document: live.document,
      text: live.text,
      variables: usedVariables(live.document, coerced),
      projection: undefined,
    }
  const rootValues = canonical.rootArguments.map(name => [name, args[name]])
  return {
    document: canonical.document,
    text: canonical.text,
    variables: { ...canonical.variables, ...Object.fromEntries(rootValues) },
    projection: canonical.projection,
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
  // A required resume argument would make "from now" impossible; the variable is nullable whatever the argument says.
  const resuming = resumedBy && {
    argument: resumedBy.name,
    variable: afterVariable,
    type: resumedBy.type.toString().replaceAll(/[![\]]/g, ''),
  }
  const plain = withoutName(resuming ? withAfterVariable(document, root, resuming) : document)
  return {
    root,
    definition,
    resuming,
    ephemeral: liveFields.live.has(root.name.value) && !resumedBy,
    shared: isShareable({ field: root.name.value, document }, supergraph),
    document: plain,
    text: print(plain),
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
function isShareable(
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
  { argument: resume, type }: Resuming,
): DocumentNode {
  const argument: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: resume },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: afterVariable } },
  }
  const typeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } as const
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

/** Names tell operations apart for people only. */
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
  const cause = error instanceof GraphQLError ? error.originalError : undefined
  const isScalar = cause instanceof ScalarRefusal
  const code = isScalar ? codeOf(cause, OperationTypeNode.SUBSCRIPTION) : errorCodes.BAD_USER_INPUT
  return refusal(code, error instanceof Error ? error.message : String(error))
}
