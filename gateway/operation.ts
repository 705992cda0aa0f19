// One operation of a document, as everything behind `operations.prepare` knows it.

import type { DocumentNode, GraphQLError, OperationDefinitionNode, OperationTypeNode } from 'graphql'
import type { Demands } from './authorize/authorize.ts'
import type { Nulls } from './guards/nulls.ts'
import type { GraphQLRequest } from './read-request.ts'

/** An operation that has passed all checks of `prepare`, with the variables of one request; these are not coerced yet. */
export interface Operation extends GraphQLRequest {
  readonly kind: OperationTypeNode
  /** The operation and the fragments that it reaches, nothing else. Without locations, which weigh more than all the rest. */
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
  /** What it asks of its caller, who was found to have it; see authorize/. */
  readonly demands?: Demands
  /** The variables that decide whether something is put off; undefined where nothing can be, or an empty list where no variable decides. */
  readonly defers?: readonly string[] | undefined
  /** Of a subscription: the last cursor that its client has seen, said beside the operation. It wins over the resume argument. */
  readonly resumeAfter?: string | undefined
}

/** What `prepare` returns: an operation that may run, or why it may not. */
export type Prepared =
  | { readonly ok: true; readonly operation: Operation }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] }

/** What is known of one text and operation name under one supergraph. */
export type CheckedOperation =
  | {
      readonly ok: true
      readonly tokens: number
      readonly parsed: Omit<Operation, 'variables'>
      readonly whole: DocumentNode
      readonly nulls: Nulls
    }
  | { readonly ok: false; readonly tokens: number; readonly errors: readonly GraphQLError[] }
