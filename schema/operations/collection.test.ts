// The collection covers the API: each root field has an operation, each operation fits the schema and its own examples.
import { basename } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildASTSchema, getVariableValues, isObjectType, Kind, validate } from 'graphql'
import { parseSdl, readSubgraphs } from '../composition.ts'
import { readContract } from '../policy/contract.ts'
import { listRootFields } from '../policy/coordinates.ts'
import { type Operation, readOperations } from './collection.ts'

const api = buildASTSchema(parseSdl('schema/api.graphql'))
const operations = readOperations()
const byName = operations.map(operation => [operation.name, operation] as const)

const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

/** The root fields that an operation selects, as `Query.chat`. */
function listSelected({ kind, document }: Operation): string[] {
  return document.definitions.flatMap(definition =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap(selection =>
          selection.kind === Kind.FIELD ? [`${roots[kind]}.${selection.name.value}`] : [],
        )
      : [],
  )
}

function pascalCase(file: string): string {
  return file.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
}

test('every root field has an operation', () => {
  const covered = new Set(operations.flatMap(listSelected))
  // What is `@inaccessible` is no operation of a client's.
  const offered = listRootFields(readContract(readSubgraphs())).filter(coordinate => {
    const [type = '', field = ''] = coordinate.split('.')
    const root = api.getType(type)
    return isObjectType(root) && root.getFields()[field] !== undefined
  })
  expect(offered.filter(field => !covered.has(field))).toEqual([])
})

test.each(byName)('%s fits the API', (_, operation) => {
  expect(validate(api, operation.document)).toEqual([])
})

test.each(byName)('%s is named as its file is', (name, { path }) => {
  expect(name).toBe(pascalCase(basename(path, '.graphql')))
})

test.each(byName)('the example variables of %s are of the right types', (_, { document, variables }) => {
  const [operation] = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const { errors } = getVariableValues(api, operation?.variableDefinitions ?? [], variables)
  expect(errors ?? []).toEqual([])
  const declared = operation?.variableDefinitions?.map(definition => definition.variable.name.value)
  expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)))
})

test('a mutation selects why it can be refused, errors that do not exist yet included', () => {
  const silent = operations.filter(
    ({ kind, document }) =>
      kind === 'mutation' &&
      !document.definitions.some(
        one => one.kind === Kind.FRAGMENT_DEFINITION && one.typeCondition.name.value === 'UserError',
      ),
  )
  expect(silent.map(operation => operation.name)).toEqual([])
})
