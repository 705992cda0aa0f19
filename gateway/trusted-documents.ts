// Trusted documents: the operations that the clients were built with, in Apollo's manifest of persisted queries. They can be asked by
// their ids, and a gateway can be told to run no others. Read once at the start; called by operations.ts for every transport.

import { readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse, print, visit } from 'graphql'
import { ConfigError } from '#platform/process/config.ts'

/** The documents of a manifest, to be found by id or compared with. */
export interface TrustedDocuments {
  /** The text of a document by its id; undefined for an id that the manifest does not have. */
  textOf(id: string): string | undefined
  /** Whether a document is one of them, however it is laid out and with or without `__typename`, which clients add. */
  has(document: DocumentNode): boolean
}

/** @throws ConfigError where the file is no such manifest */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const operations = readManifest(file)
  const texts = new Map(operations.map(({ id, body }) => [id, body]))
  const forms = new Set(operations.map(({ form }) => form))
  return { textOf: id => texts.get(id), has: document => forms.has(formOf(document)) }
}

interface Entry {
  readonly id: string
  readonly body: string
  readonly form: string
}

function readManifest(file: string): readonly Entry[] {
  try {
    const { format, version, operations } = JSON.parse(readFileSync(file, 'utf8'))
    if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations))
      throw new Error('it is not an apollo-persisted-query-manifest of version 1')
    return operations.map(({ id, body }) => {
      if (typeof id !== 'string' || typeof body !== 'string') throw new Error('an operation has no id or no body')
      return { id, body, form: formOf(parseBody(id, body)) }
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError('gateway', [`GATEWAY_TRUSTED_DOCUMENTS cannot be read from ${file}: ${reason}`])
  }
}

function parseBody(id: string, body: string): DocumentNode {
  try {
    return parse(body, { noLocation: true })
  } catch (error) {
    throw new Error(`the operation ${id} is no GraphQL: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** One text for all documents that ask for the same: order of definitions, layout and plain `__typename` make no difference. */
function formOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: ({ name, alias, directives }) =>
      name.value === '__typename' && !alias && !directives?.length ? null : undefined,
  })
  const texts = plain.definitions.map(node => (node.kind === Kind.FRAGMENT_DEFINITION ? '1' : '0') + print(node))
  return texts.sort().join('\n')
}

/** How a request names its document: by `documentId` of GraphQL over HTTP, or by the extension of Apollo's persisted queries. */
export interface PersistedId {
  readonly id: string
  /** By Apollo's extension: the client may offer to register the text. */
  readonly automatic: boolean
}

/** The id in a request, without the prefix `sha256:`; undefined if there is none. Apollo's extension wins over `documentId`. */
export function persistedIdOf({ documentId, extensions }: Record<string, unknown>): PersistedId | undefined {
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
    ?.sha256Hash
  const id = hash ?? documentId
  return typeof id === 'string' ? { id: id.replace(/^sha256:/, ''), automatic: hash !== undefined } : undefined
}
