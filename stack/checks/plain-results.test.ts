// Services know no GraphQL: what they return is plain data. Names of types stand where events and resolvers are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkout } from '../services.ts'
import { repositoryFiles } from './files.ts'

/** Entries of GraphQL, contracts of features, and what events are made of. */
const mayName =
  /(resolvers|-fields|-events|-feed|feature)\.ts$|\/(events|graphql|inbox)\/|notifications\/model\.ts$|generated\.ts$|test\.ts$/
const services = repositoryFiles().filter(path => /^subgraphs\/.*\.ts$/.test(path) && !mayName.test(path))

test('no service names a type of GraphQL, or where an argument is', () => {
  expect(services.length).toBeGreaterThan(150)
  const naming = services.filter(path => /__typename|'input',/.test(readFileSync(join(checkout, path), 'utf8')))
  expect(naming).toEqual([])
})
