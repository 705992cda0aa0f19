// Tells an outage from a fault: what fails because a server is away will work later, unchanged; anything else will not.

import { MongoError, MongoNetworkError, MongoNotConnectedError, MongoServerSelectionError } from 'mongodb'

const labels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError']
const codes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_SOCKET'])
const names = new Set(['AbortError', 'TimeoutError', 'SubgraphUnreachable', 'MaxRetriesPerRequestError'])

/** Whether trying the same thing again later, for as long as it takes, is right. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof MongoError) return isMongoOutage(error)
  const { code, retriable } = error as { code?: unknown; retriable?: unknown }
  if (names.has(error.name) || (typeof code === 'string' && codes.has(code))) return true
  // kafkajs marks its own.
  if (error.name.startsWith('KafkaJS')) return retriable === true
  // `fetch failed` and its like say why in their cause.
  return error.cause !== undefined && error.cause !== error && isTransient(error.cause)
}

function isMongoOutage(error: MongoError): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true
  return error instanceof MongoNotConnectedError || labels.some(label => error.hasErrorLabel(label))
}
