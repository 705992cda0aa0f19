// Every root field and type of the supergraph has a row in the matrix of rights, and no row speaks of what is not there.
import { expect, test } from '@jest/globals'
import { isObjectType } from 'graphql'
import { readSubgraphs } from '#schema/composition.ts'
import { readContract } from '#schema/policy/contract.ts'
import { listEntities, listParents, listRootFields } from '#schema/policy/coordinates.ts'
import { entities, open, rootFields, viewerKinds } from './matrix.ts'
import { parts } from './matrix-of-parts.ts'

const contract = readContract(readSubgraphs())
const parents = listParents(contract)
const entityNames = new Set(Object.keys(entities).map(row => row.split('/')[1]))

function isRefusal(name: string): boolean {
  const type = contract.schema.getType(name)
  return isObjectType(type) && type.getInterfaces().some(face => face.name === 'UserError')
}

test('every root field says what each kind of viewer gets', () => {
  expect(Object.keys(rootFields).sort()).toEqual(listRootFields(contract).sort())
})

test('every entity says it for each subgraph that resolves it', () => {
  expect(Object.keys(entities).sort()).toEqual(listEntities(contract).sort())
})

test('every other type is a part of what is guarded, or says nothing about anyone', () => {
  const guarded = [...parents.keys()].filter(name => !entityNames.has(name) && !isRefusal(name))
  expect([...Object.keys(parts), ...Object.keys(open)].sort()).toEqual(guarded.sort())
})

test.each(Object.entries(parts))('%s is reached through %s and nothing else', (name, of) => {
  expect(of).toEqual(parents.get(name))
})

test('anonymous viewers, services and feeds never get what only a person may have [U14]', () => {
  const impersonal = (['anonymous', 'service', 'feed'] as const).map(kind => viewerKinds.indexOf(kind))
  const given = Object.entries({ ...rootFields, ...entities }).flatMap(([row, answers]) =>
    impersonal.filter(index => answers[index] === 'own').map(index => `${row} for ${viewerKinds[index]}`),
  )
  expect(given).toEqual([])
})
