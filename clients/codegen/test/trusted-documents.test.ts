// What the hooks send is what the manifest trusts, text for text: an app on the hooks runs against a gateway that takes nothing else.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { InMemoryCache } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { type DocumentNode, print } from 'graphql'
import * as client from '../../client/src/index.ts'

interface Manifest {
  operations: { id: string; name: string; type: string; body: string }[]
}

const { operations } = JSON.parse(
  readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as Manifest

const documents = Object.entries(client).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name, value as unknown as DocumentNode] as const] : [],
)

/** In the order that Apollo's own tools give definitions before they name a text. */
function textOf(document: DocumentNode): string {
  const [operation, ...fragments] = new InMemoryCache().transformDocument(document).definitions
  const nameOf = (node: unknown) => (node as { name: { value: string } }).name.value
  fragments.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return print({ ...document, definitions: operation ? [operation, ...fragments] : [] }).replaceAll(' @unmask', '')
}

test.each(documents)('%s is in the manifest', (_, document) => {
  const body = textOf(document)
  expect(operations.find(one => one.body === body)?.id).toBe(createHash('sha256').update(body).digest('hex'))
})

test('each operation has one id, and each id is of its text', () => {
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  for (const { id, body } of operations) expect(createHash('sha256').update(body).digest('hex')).toBe(id)
})
