// From the text of a request to one operation that may be run: parsed, within the limits, valid. Every transport comes through
// `prepare`, so that no guard holds on one of them only. It plans and executes nothing.

import {
  type DocumentNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  Source,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { errorCodes } from '#schema/codes.ts'
import type { Limits } from './config.ts'
import { refusal } from './errors.ts'
import { asksForSchema } from './guards/introspection.ts'
import { exceededLimit } from './guards/limits.ts'
import type { Supergraph } from './supergraph.ts'
import { documentIdOf, type TrustedDocuments } from './trusted-documents.ts'

/** A request as it comes, whatever carried it. */
export interface GraphQLRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Operation extends GraphQLRequest {
  readonly kind: OperationTypeNode
  /** The operation and the fragments that it reaches, nothing else. */
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
}

export type Prepared =
  | { readonly ok: true; readonly operation: Operation }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] }

type Parsed = Omit<Operation, 'variables'>
type Judged =
  | { readonly ok: true; readonly parsed: Parsed }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] }

export interface Operations {
  /** Reads an untrusted JSON value, and finds the text of a document that it names by its id: a POST body, a `subscribe` payload, or the parameters of a GET. */
  read(value: unknown): GraphQLRequest | GraphQLError
  prepare(request: GraphQLRequest, supergraph: Supergraph): Prepared
}

export interface OperationsOptions {
  readonly limits: Limits
  readonly introspection: boolean
  /** Absent: every document is taken. */
  readonly trusted?: TrustedDocuments | undefined
  /** A document is none of the trusted ones: refused, unless it is only to be known. Called once for each text. */
  onUntrusted?(operationName: string | undefined): 'refuse' | 'run'
}

export function createOperations(options: OperationsOptions): Operations {
  const { limits, introspection, trusted, onUntrusted = () => 'refuse' } = options
  // One cache a schema: what was valid under the last one may not be under this one.
  const caches = new WeakMap<Supergraph, LRUCache<string, Judged>>()
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

  function judge(request: GraphQLRequest, supergraph: Supergraph): Judged {
    let whole: DocumentNode
    try {
      whole = parse(new Source(request.query, 'GraphQL request'), { maxTokens: limits.tokens })
    } catch (error) {
      if (error instanceof GraphQLError) return refused(parseRefusal(error))
      throw error
    }
    const found = select(whole, request.operationName)
    if (found instanceof GraphQLError) return refused(found)
    const { document, node } = found
    if (trusted && !trusted.has(whole) && onUntrusted(node.name?.value) === 'refuse')
      return refused(refusal(errorCodes.DOCUMENT_NOT_TRUSTED, 'This gateway runs the documents of its manifest only.'))
    const exceeded = exceededLimit(document, node, limits)
    if (exceeded) return refused(refusal(errorCodes.OPERATION_TOO_COMPLEX, exceeded))
    if (!introspection && asksForSchema(document))
      return refused(refusal(errorCodes.INTROSPECTION_DISABLED, 'Introspection is switched off here.'))
    const invalid = validate(supergraph.schema, whole, rules)
    if (invalid.length > 0) return refused(...invalid.map(validationRefusal))
    return {
      ok: true,
      parsed: { query: request.query, operationName: node.name?.value, kind: node.operation, document, node },
    }
  }

  return {
    read: value => readRequest(value, trusted),
    prepare(request, supergraph) {
      let judged = caches.get(supergraph)
      if (!judged) {
        judged = new LRUCache({ max: 2_000, maxSize: 32 * 1024 * 1024, sizeCalculation: (_, key) => key.length + 1 })
        caches.set(supergraph, judged)
      }
      const key = `${request.operationName ?? ''}\n${request.query}`
      let answer = judged.get(key)
      if (!answer) {
        answer = judge(request, supergraph)
        judged.set(key, answer)
      }
      return answer.ok ? { ok: true, operation: { ...answer.parsed, variables: request.variables } } : answer
    },
  }
}

function refused(...errors: GraphQLError[]): { ok: false; errors: GraphQLError[] } {
  return { ok: false, errors }
}

function readRequest(value: unknown, trusted: TrustedDocuments | undefined): GraphQLRequest | GraphQLError {
  if (Array.isArray(value))
    return refusal(errorCodes.BATCHING_NOT_ALLOWED, 'Send one operation per request: batches are not taken.')
  if (typeof value !== 'object' || value === null)
    return refusal(errorCodes.BAD_REQUEST, 'The request is not a JSON object with a `query`.')
  const fields = value as Record<string, unknown>
  const { operationName, variables } = fields
  const id = documentIdOf(fields)
  // graphql-transport-ws wants a text in every message; an id's is empty.
  const query = id === undefined ? fields.query : fields.query || trusted?.textOf(id)
  if (query === undefined && id !== undefined)
    return refusal(errorCodes.PERSISTED_QUERY_NOT_FOUND, 'There is no document with this id.', { status: 200 })
  if (typeof query !== 'string' || query === '')
    return refusal(errorCodes.BAD_REQUEST, '`query` must be a text that is not empty.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return refusal(errorCodes.BAD_REQUEST, '`operationName` must be a text.')
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return refusal(errorCodes.BAD_REQUEST, '`variables` must be an object.')
  return { query, operationName: operationName || undefined, variables: { ...variables } }
}

function select(whole: DocumentNode, name: string | undefined) {
  const nodes = whole.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const matching = name === undefined ? nodes : nodes.filter(node => node.name?.value === name)
  const node = matching[0]
  if (!node) {
    const message = name === undefined ? 'The document holds no operation.' : `There is no operation named "${name}".`
    return refusal(errorCodes.OPERATION_RESOLUTION_FAILURE, message)
  }
  if (matching.length > 1)
    return refusal(errorCodes.OPERATION_RESOLUTION_FAILURE, 'Name the operation to run: the document holds several.')
  const document = separateOperations(whole)[node.name?.value ?? ''] ?? whole
  return { node, document }
}

function parseRefusal(error: GraphQLError): GraphQLError {
  const tooLong = /^Syntax Error: Document contains more tha[tn] \d+ tokens/.test(error.message)
  const code = tooLong ? errorCodes.OPERATION_TOO_COMPLEX : errorCodes.GRAPHQL_PARSE_FAILED
  return withCode(error, code)
}

function validationRefusal(error: GraphQLError): GraphQLError {
  return withCode(error, errorCodes.GRAPHQL_VALIDATION_FAILED)
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  // "Did you mean ...?" would spell out a schema that introspection hides.
  const plain = message.replace(/ ?Did you mean .*\?$/, '')
  return new GraphQLError(plain, { nodes, source, positions, extensions: { code, http: { status: 400 } } })
}
