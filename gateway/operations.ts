// From a request to one operation that may be run: within the limits, parsed, valid; once for each text. Every transport comes through
// `prepare`, so that no guard holds on one of them only. It plans and executes nothing.

import {
  type DocumentNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationTypeNode,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql'
import { ScalarRefusal } from '#platform/scalars.ts'
import { type ErrorCode, errorCodes, httpStatuses } from '#schema/codes.ts'
import { createAuthorizer, demandsOf, type Policies } from './authorize/authorize.ts'
import type { Limits } from './config.ts'
import { deferFault, deferVariables } from './defer/rules.ts'
import { createDocuments, type Documents } from './documents.ts'
import { refusal } from './errors.ts'
import { operationIn } from './fragments.ts'
import { crossingsIn } from './guards/crossings.ts'
import { asksForSchema } from './guards/introspection.ts'
import { exceededLimit, fragmentCycle, type OperationLimits } from './guards/limits.ts'
import { nullsRefused, readNulls } from './guards/nulls.ts'
import { type ScanLimits, scanDocument } from './guards/scan.ts'
import { conditionalRoot } from './guards/subscription-root.ts'
import type { Caller } from './identity/callers.ts'
import { dropLocations } from './locations.ts'
import type { CheckedOperation, Operation, Prepared } from './operation.ts'
import { type GraphQLRequest, readRequest } from './read-request.ts'
import { codeOf } from './scalars.ts'
import type { Supergraph } from './supergraph.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** The checks that every request passes, whatever its transport: reading, trusted documents, limits, parsing, validation, rights. */
export interface Operations {
  /** Reads an untrusted JSON value; see read-request.ts. */
  read(value: unknown): GraphQLRequest | GraphQLError
  /** Never throws. */
  prepare(request: GraphQLRequest, supergraph: Supergraph, caller: Caller): Prepared
  /** Whether a caller may still have what was prepared: a fresh token may say less than the one before. */
  isAllowed(operation: Operation, caller: Caller): boolean
  /** What was prepared, for Apollo Server, which would parse and validate it once more. */
  readonly documents: Documents
}

/** What operations are checked against. Without `onUntrusted`, a document that is not in `trusted` is refused. */
export interface OperationsOptions {
  readonly limits: OperationLimits & ScanLimits & Pick<Limits, 'crossings'>
  readonly introspection: boolean
  /** Who meets a `@policy`; absent for nobody. */
  readonly policies?: Policies | undefined
  /** Absent: every document is taken. */
  readonly trusted?: TrustedDocuments | undefined
  /** A document is none of the trusted ones: refused, unless it is only to be known. Called once for each text. */
  onUntrusted?(operationName: string | undefined): 'refuse' | 'run'
}

/** A client can do nothing with more. */
const maxErrors = 10

/** Checks each document once: the outcome is cached by text, operation name and supergraph. */
export function createOperations(options: OperationsOptions): Operations {
  const { limits, introspection, trusted, onUntrusted = () => 'refuse' } = options
  const documents = createDocuments()
  const authorizer = createAuthorizer(options.policies)
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

  function check(request: GraphQLRequest, supergraph: Supergraph): CheckedOperation {
    let tokens = 0
    const refused = (...errors: GraphQLError[]): CheckedOperation => ({ ok: false, tokens, errors: errors.map(light) })
    const tooComplex = (message: string) => refused(refusal(errorCodes.OPERATION_TOO_COMPLEX, message))
    const source = new Source(request.query, 'GraphQL request')
    let whole: DocumentNode
    try {
      const scanned = scanDocument(request.query, limits)
      tokens = scanned.tokens
      if (scanned.exceeded) return tooComplex(scanned.exceeded)
      whole = parse(source)
    } catch (error) {
      return refused(withCode(error, errorCodes.GRAPHQL_PARSE_FAILED))
    }
    const found = select(whole, request.operationName)
    if (found instanceof GraphQLError) return refused(found)
    const { document, node } = found
    if (trusted && !trusted.has(whole) && onUntrusted(node.name?.value) === 'refuse')
      return refused(refusal(errorCodes.DOCUMENT_NOT_TRUSTED, 'This gateway runs the documents of its manifest only.'))
    // What the rules of graphql-js take long for, or throw at, comes before them.
    const invalid = (message: string) => refused(refusal(errorCodes.GRAPHQL_VALIDATION_FAILED, message))
    const cycle = fragmentCycle(whole)
    if (cycle !== undefined) return invalid(`Cannot spread fragment "${cycle}" within itself.`)
    const exceeded = exceededLimit(whole, limits)
    if (exceeded) return tooComplex(exceeded)
    const crossings = crossingsIn(whole, supergraph.joins)
    if (crossings > limits.crossings)
      return tooComplex(
        `The operation goes from one subgraph to another ${crossings} times; at most ${limits.crossings} are allowed.`,
      )
    if (!introspection && asksForSchema(document))
      return refused(refusal(errorCodes.INTROSPECTION_DISABLED, 'Introspection is switched off here.'))
    const conditional = conditionalRoot(whole)
    if (conditional) return invalid(conditional)
    const errors = validate(supergraph.schema, whole, rules, { maxErrors })
    if (errors.length > 0)
      return refused(...errors.map(error => withCode(error, validationCode(error, node.operation))))
    const misplaced = deferFault(whole)
    if (misplaced) return invalid(misplaced)
    // What is valid is kept.
    dropLocations(whole)
    const demands = demandsOf(document, supergraph)
    const parsed = {
      query: request.query,
      operationName: node.name?.value,
      kind: node.operation,
      document,
      node,
      demands,
      defers: deferVariables(document),
    }
    return { ok: true, tokens, parsed, whole, nulls: readNulls(document, supergraph.schema) }
  }

  /** Whatever the parser, a rule or a guard throws at a document is an answer to whoever sent that document. */
  function checkSafely(request: GraphQLRequest, supergraph: Supergraph): CheckedOperation {
    try {
      return check(request, supergraph)
    } catch (error) {
      return { ok: false, tokens: limits.tokens, errors: [light(answerTo(error))] }
    }
  }

  return {
    documents,
    read: value => readRequest(value, trusted),
    isAllowed: ({ demands }, caller) => authorizer.allows(demands, caller),
    prepare(request, supergraph, caller) {
      const known = documents.of(supergraph)
      let checked = known.get(request)
      if (!checked) {
        checked = checkSafely(request, supergraph)
        known.set(request, checked)
      }
      if (!checked.ok) return checked
      const forbidden = authorizer.refuse(checked.parsed.demands, caller)
      if (forbidden) return { ok: false, errors: forbidden }
      const refused = nullsRefused(checked.nulls, request.variables)
      if (refused) return { ok: false, errors: [refusal(errorCodes.BAD_USER_INPUT, refused)] }
      return { ok: true, operation: { ...checked.parsed, variables: request.variables } }
    },
  }
}

function answerTo(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return refusal(errorCodes.GRAPHQL_VALIDATION_FAILED, error.message)
  // The stack, or a list, has no room for it.
  if (error instanceof RangeError) return refusal(errorCodes.OPERATION_TOO_COMPLEX, 'The operation cannot be read.')
  // For our log: it is masked for clients.
  return refusal(errorCodes.INTERNAL_SERVER_ERROR, `The operation cannot be checked: ${error}`)
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
  return { node, document: operationIn(whole, node.name?.value) }
}

/** The same for a literal as for a variable with the same value. */
function validationCode(error: GraphQLError, kind: OperationTypeNode): ErrorCode {
  return error instanceof ScalarRefusal ? codeOf(error, kind) : errorCodes.GRAPHQL_VALIDATION_FAILED
}

function withCode(error: unknown, code: ErrorCode): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error
  const { message, nodes, source, positions } = error
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    extensions: { code, http: { status: httpStatuses[code] } },
  })
}

/**
 * The same error without the document that it is about: what is remembered holds no more than it says. A stack would hold the functions
 * that stood on it, and through them everything that they read: the documents, with all of their tokens, of as many errors as are kept.
 */
function light(error: GraphQLError): GraphQLError {
  const { locations, message, extensions } = error
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const copy = new GraphQLError(message, { extensions })
  Error.stackTraceLimit = stackTraceLimit
  return locations ? Object.defineProperty(copy, 'locations', { value: locations, enumerable: true }) : copy
}
