// Which feed a subscription reads, and the variable by which it resumes. Pure.
import { type DocumentNode, Kind, print, type ValueNode } from 'graphql'
import { rootFieldOf } from '../documents.ts'

/** For each subscription field that resumes: the argument that takes the last cursor. */
export type ResumeArguments = Readonly<Record<string, string | undefined>>

/** Which feed a subscription reads. */
export interface FeedAddress {
  /** The root field, such as `chatEvents`. */
  field: string
  /** Its arguments, less the one that resumes. */
  args: Readonly<Record<string, unknown>>
  /** Equal for all subscriptions of one feed, whatever they select. */
  key: string
}

/** What `readSubscription` finds in a document and its variables. */
export interface ResumableSubscription {
  address: FeedAddress
  /** The variable's name; undefined if the field does not resume. */
  variable: string | undefined
  /** Where the caller wants to begin. */
  after: string | undefined
}

/** @throws for a document without a subscription to one field, and where a field that resumes has no variable to do it by. */
export function readSubscription(
  document: DocumentNode,
  variables: Record<string, unknown>,
  resume: ResumeArguments,
): ResumableSubscription {
  const root = rootFieldOf(document)
  if (!root) throw new Error('Subscribe to one field.')
  const field = root.name.value
  const given = Object.fromEntries(
    (root.arguments ?? []).map(({ name, value }) => [name.value, argumentOf(value, variables)]),
  )
  const resumes = resume[field]
  if (!resumes) return { address: addressOf(field, given), variable: undefined, after: undefined }
  const { [resumes]: after, ...args } = given
  const node = root.arguments?.find(({ name }) => name.value === resumes)?.value
  if (node?.kind !== Kind.VARIABLE) throw new Error(`${field} resumes by a variable, "$${resumes}".`)
  return {
    address: addressOf(field, args),
    variable: node.name.value,
    after: after === undefined || after === null ? undefined : String(after),
  }
}

/** Enough to tell one feed from another: lists and objects that are written out stay text. */
function argumentOf(node: ValueNode, variables: Record<string, unknown>): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value]
  return 'value' in node ? node.value : print(node)
}

/** The feed of a field with these arguments, as a subscription to it would have it. */
export function addressOf(field: string, args: Readonly<Record<string, unknown>>): FeedAddress {
  const sorted = Object.entries(args)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { field, args, key: `${field}${JSON.stringify(sorted)}` }
}
