// A gateway that takes trusted documents only takes what it can run: whatever is in the manifest is valid, with no word of a client.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { trustedDocuments } from './trusted-documents.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const schema = buildSchema(read('api.graphql'))
const { operations } = JSON.parse(read('trusted-documents.json')) as ReturnType<typeof trustedDocuments>

test.each(operations.map(({ name, body }) => [name, body] as const))('%s is valid', (_, body) => {
  expect(validate(schema, parse(body)).map(({ message }) => message)).toEqual([])
})

test('what is for Apollo Client itself is not part of the text that it sends', () => {
  const document = parse(
    'query Q { me @nonreactive { ...F @unmask } chats @connection(key: "a") @include(if: true) { id } } fragment F on User { id }',
  )
  const [{ body } = { body: '' }] = trustedDocuments([document]).operations
  expect(body).not.toMatch(/unmask|nonreactive|connection/)
  expect(body).toContain('@include(if: true)')
})
