// A subgraph's SDL reads as one document, however many files it is in.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { print } from 'graphql'
import { readSdl } from './sdl.ts'

function write(files: Readonly<Record<string, string>>): URL {
  const directory = mkdtempSync(join(tmpdir(), 'sdl-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return pathToFileURL(`${directory}/`)
}

test('what parts add stands in the types that they extend', () => {
  const directory = write({
    'schema.graphql': 'type Query { a: Int } union Thing = A type A { x: Int }',
    'boxes/schema.graphql': 'extend type Query { "How many." b: Int } extend union Thing = B type B { y: Int }',
  })
  expect(print(readSdl(directory)).replaceAll(/\s+/g, ' ')).toBe(
    'type Query { a: Int "How many." b: Int } union Thing = A | B type A { x: Int } type B { y: Int }',
  )
})

test('a part that cannot be read is named', () => {
  const directory = write({ 'schema.graphql': 'type Query { a: Int }', 'boxes/schema.graphql': 'type {' })
  expect(() => readSdl(directory)).toThrow(/Syntax Error/)
})
