import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { readStartOptions } from './start-options.ts'

test('without arguments there is one gateway, on port 4000, with seeds', () => {
  expect(readStartOptions([])).toEqual({
    basePort: 4000,
    replicas: 1,
    gateways: 1,
    wantsSeeds: true,
    wantsDashboard: false,
  })
})

test('all arguments are taken', () => {
  expect(readStartOptions(['--base-port', '5000', '--gateways', '2', '--no-seed', '--dashboard'])).toEqual({
    ...{ basePort: 5000, replicas: 1, gateways: 2, wantsSeeds: false, wantsDashboard: true },
  })
})

test('there are as many gateways as replicas, unless their number is given', () => {
  expect(readStartOptions(['--replicas', '3'])).toMatchObject({ replicas: 3, gateways: 3 })
  expect(readStartOptions(['--replicas', '3', '--gateways', '1'])).toMatchObject({ replicas: 3, gateways: 1 })
})

test('another supergraph is taken from where the command is given', () => {
  expect(readStartOptions(['--supergraph', 'schema/supergraph.graphql']).supergraph).toBe(
    resolve('schema/supergraph.graphql'),
  )
})

test.each([
  ['--base-port', 'high'],
  ['--base-port', '80'],
  ['--gateways', '0'],
  ['--replicas', '0'],
  ['--prot', '5000'],
  ['--supergraph', 'nowhere.graphql'],
])('%s %s is refused with the usage', (...args) => {
  expect(() => readStartOptions(args)).toThrow(/Usage: npm start --/)
})
