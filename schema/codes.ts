// The one registry of what a client can be told by a machine-readable word: `errors[].extensions.code` and WebSocket close codes.
// Gateway and subgraphs answer with these only; what belongs to one action is a member of its result union instead.

/** `errors[].extensions.code`, and when it is sent. */
export const errorCodes = {
  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  /** No operation of that name, or several and no name. */
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  /** A variable or an argument has a value that its type, or the request format, refuses. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** The request is not one that this server takes: malformed, without a JSON body, from a form of another site. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** One request holds several operations; send them one by one. */
  BATCHING_NOT_ALLOWED: 'BATCHING_NOT_ALLOWED',
  /** The body, or one WebSocket message, is too large. */
  PAYLOAD_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  /** No trusted document has this id: send the text, or a document that this server knows. */
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  /** Automatic persisted queries are not registered here: send the text. */
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
  /** This server runs the documents of its manifest only, and this is none of them. */
  DOCUMENT_NOT_TRUSTED: 'DOCUMENT_NOT_TRUSTED',
  /** The operation exceeds a limit, such as of tokens, depth, aliases, fields or cost, or takes too long to plan; the message names it. */
  OPERATION_TOO_COMPLEX: 'OPERATION_TOO_COMPLEX',
  /** `__schema` and `__type` are switched off here. */
  INTROSPECTION_DISABLED: 'INTROSPECTION_DISABLED',
  /** This transport does not carry this kind of operation. */
  OPERATION_NOT_SUPPORTED: 'OPERATION_NOT_SUPPORTED',
  /** No token, or one that is malformed, expired, or not of this system: sign in or refresh, then try again. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The session was ended by logout, by its owner or by an operator: sign in. */
  SESSION_REVOKED: 'SESSION_REVOKED',
  /** Signed in, but without the right to this. */
  FORBIDDEN: 'FORBIDDEN',
  /** There is no such thing, or it is not visible to you. */
  NOT_FOUND: 'NOT_FOUND',
  /** More subscriptions or connections than one user or connection may have; end some first. */
  TOO_MANY_SUBSCRIPTIONS: 'TOO_MANY_SUBSCRIPTIONS',
  /** Too many requests in a minute, or too dear ones, or too dear events; `extensions.retryAfterMs` says when the next one is welcome. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The resume argument is not a position of this feed, or lies beyond its end. */
  CURSOR_INVALID: 'CURSOR_INVALID',
  /** Too much has happened since this cursor to be replayed: load a snapshot and subscribe from its `rev`. */
  RESUME_GAP: 'RESUME_GAP',
  /** The right to a running subscription was taken away; what came before was delivered. */
  SUBSCRIPTION_REVOKED: 'SUBSCRIPTION_REVOKED',
  /** The access token of a running subscription ended: subscribe again with a fresh one, from the last cursor. */
  TOKEN_EXPIRED: 'TOKEN_EXPIRED',
  /**
   * There is too much to do. A subscription: subscribe again from the last cursor. A query or mutation: try again after
   * `extensions.retryAfterMs`, a mutation with the same `clientKey`; nothing of what was refused is stored.
   */
  OVERLOADED: 'OVERLOADED',
  /** The server is going away: subscribe again, from the last cursor, on another one. */
  DRAINING: 'DRAINING',
  /** The running operation does not fit the schema that was just loaded. */
  SCHEMA_CHANGED: 'SCHEMA_CHANGED',
  /** A part of the system that the operation needs does not answer. */
  SUBGRAPH_UNAVAILABLE: 'SUBGRAPH_UNAVAILABLE',
  /** A part of the system did not answer in time. */
  SUBGRAPH_TIMEOUT: 'SUBGRAPH_TIMEOUT',
  /** A bug or a failure of ours; the details are in our log under `extensions.requestId`. */
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const

export type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes]

/**
 * The HTTP status of an answer whose operation was refused for this and not begun. Where it was begun, the status is 200 and the error
 * stands beside the data; so it is for a request of `application/json` that was understood.
 */
export const httpStatuses: Readonly<Record<ErrorCode, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  BATCHING_NOT_ALLOWED: 400,
  PAYLOAD_TOO_LARGE: 413,
  // As Apollo's clients expect it, which then send the text.
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  DOCUMENT_NOT_TRUSTED: 400,
  OPERATION_TOO_COMPLEX: 400,
  INTROSPECTION_DISABLED: 400,
  OPERATION_NOT_SUPPORTED: 406,
  UNAUTHENTICATED: 401,
  SESSION_REVOKED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_MANY_SUBSCRIPTIONS: 429,
  RATE_LIMITED: 429,
  CURSOR_INVALID: 400,
  RESUME_GAP: 400,
  SUBSCRIPTION_REVOKED: 403,
  TOKEN_EXPIRED: 401,
  OVERLOADED: 503,
  DRAINING: 503,
  SCHEMA_CHANGED: 503,
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
}

/** WebSocket close codes. Of those below, clients of graphql-ws reconnect after 1012, 1013, 4403 and 4408 only. */
export const closeCodes = {
  /** Going away without a reason of its own. */
  GOING_AWAY: 1001,
  /** Abuse, such as thousands of refused subscribes on one connection. Fatal. */
  POLICY_VIOLATION: 1008,
  /** A message of more than the allowed size. Fatal. */
  MESSAGE_TOO_BIG: 1009,
  /** Draining: reconnect, and reach another gateway. */
  SERVICE_RESTART: 1012,
  /** Too slow or overloaded: reconnect with back-off and resume. */
  TRY_AGAIN_LATER: 1013,
  /** Not a message of graphql-transport-ws. Fatal. */
  BAD_REQUEST: 4400,
  /** `subscribe` before `connection_ack`, or the session was revoked. Fatal. */
  UNAUTHORIZED: 4401,
  /** The token was refused or has expired: reconnect with a fresh one. */
  FORBIDDEN: 4403,
  /** Another subprotocol than graphql-transport-ws. Fatal. */
  SUBPROTOCOL_NOT_ACCEPTABLE: 4406,
  /** No `connection_init` in time. */
  CONNECTION_INITIALISATION_TIMEOUT: 4408,
  /** Two running operations with one id. Fatal. */
  SUBSCRIBER_ALREADY_EXISTS: 4409,
  /** A second `connection_init`. Fatal. */
  TOO_MANY_INITIALISATION_REQUESTS: 4429,
} as const

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes]
