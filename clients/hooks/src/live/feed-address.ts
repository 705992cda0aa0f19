// Which feed a subscription reads, and the variable by which it resumes. Pure.
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'

/** For each subscription field that resumes: the argument that takes the last cursor, and its type. */
export type ResumeArguments = Readonly<Record<string, { argument: string; type: string } | undefined>>

export interface FeedAddress {
  /** The root field, such as `chatEvents`. */
  field: string
  /** Its arguments, less the one that resumes. */
  args: Readonly<Record<string, unknown>>
  /** Equal for all subscriptions of one feed, whatever they select. */
  key: string
}

export interface ResumableSubscription {
  address: FeedAddress
  /** The document, in which the resume argument is a variable; the one that was given if the field does not resume. */
  document: DocumentNode
  /** The variable's name; undefined if the field does not resume. */
  variable: string | undefined
  /** Where the caller wants to begin. */
  after: string | undefined
}

/** @throws for a document without a subscription to one field. */
export function readSubscription(
  document: DocumentNode,
  variables: Record<string, unknown>,
  resume: ResumeArguments,
): ResumableSubscription {
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)
  const root = operation?.selectionSet.selections.find(node => node.kind === Kind.FIELD)
  if (!operation || !root) throw new Error('A subscription selects one field.')
  const field = root.name.value
  const given = Object.fromEntries(
    (root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  )
  const resumes = resume[field]
  if (!resumes) return { address: addressOf(field, given), document, variable: undefined, after: undefined }
  const { [resumes.argument]: after, ...args } = given
  const node = root.arguments?.find(({ name }) => name.value === resumes.argument)?.value
  const changed = node?.kind === Kind.VARIABLE ? document : withVariable(document, { operation, root, ...resumes })
  return {
    address: addressOf(field, args),
    document: changed,
    variable: node?.kind === Kind.VARIABLE ? node.name.value : resumes.argument,
    after: after === undefined || after === null ? undefined : String(after),
  }
}

/** The feed of a field with these arguments, as a subscription to it would have it. */
export function addressOf(field: string, args: Readonly<Record<string, unknown>>): FeedAddress {
  const sorted = Object.entries(args)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { field, args, key: `${field}${JSON.stringify(sorted)}` }
}

interface Place {
  operation: OperationDefinitionNode
  root: FieldNode
  argument: string
  type: string
}

function withVariable(document: DocumentNode, { operation, root, argument, type }: Place): DocumentNode {
  const name = { kind: Kind.NAME, value: argument } as const
  const variable = { kind: Kind.VARIABLE, name } as const
  const others = (root.arguments ?? []).filter(given => given.name.value !== argument)
  const field: FieldNode = {
    ...root,
    arguments: [...others, { kind: Kind.ARGUMENT, name, value: variable satisfies ValueNode }],
  }
  const selections = operation.selectionSet.selections.map(node => (node === root ? field : node))
  const changed: OperationDefinitionNode = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections },
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable,
        type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
      },
    ],
  }
  return { ...document, definitions: document.definitions.map(node => (node === operation ? changed : node)) }
}
