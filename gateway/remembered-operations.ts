// Mends one cost of @apollo/gateway 2.14: its executor reads the whole operation anew for each request and for each event of a
// subscription, which is two thirds of what an event costs. Here it is read once for each document. To be removed when Apollo's
// executor takes an operation that was read before.

import { createRequire } from 'node:module'
import type { operationFromDocument } from '@apollo/federation-internals'
import type { DefinitionNode } from 'graphql'

type Read = typeof operationFromDocument

interface Remembered {
  readonly schema: Parameters<Read>[0]
  readonly definitions: readonly DefinitionNode[]
  readonly operation: ReturnType<Read>
}

/** Idempotent. @throws when Apollo's package no longer has the function, so that the patch is looked at again. */
export function rememberOperations(): void {
  const module = createRequire(import.meta.url)('@apollo/federation-internals/dist/operations.js') as {
    operationFromDocument?: Read
  }
  const read = module.operationFromDocument
  if (typeof read !== 'function')
    throw new Error('@apollo/federation-internals has changed: gateway/remembered-operations.ts no longer fits')
  if (read.name === 'remembering') return
  // By the node of the operation: whoever keeps a parsed document keeps its nodes, and with them what was read of it.
  const known = new WeakMap<DefinitionNode, Remembered>()
  const remembering: Read = (schema, document, options) => {
    const { definitions } = document
    const [first] = definitions
    // The executor names no operation, since it hands over one alone, and has no wish to have it validated again.
    if (!first || options?.validate !== false || options.operationName !== undefined)
      return read(schema, document, options)
    const had = known.get(first)
    if (had?.schema === schema && isSame(had.definitions, definitions)) return had.operation
    const operation = read(schema, document, options)
    known.set(first, { schema, definitions, operation })
    return operation
  }
  module.operationFromDocument = remembering
}

const isSame = (one: readonly DefinitionNode[], other: readonly DefinitionNode[]): boolean =>
  one.length === other.length && one.every((definition, index) => definition === other[index])
