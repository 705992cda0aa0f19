import { expect, test } from '@jest/globals'
import { readTestArguments } from './arguments.ts'

test('what is not ours is passed on', () => {
  expect(readTestArguments(['-t', 'a name', 'platform'])).toEqual({
    seed: undefined,
    shuffled: undefined,
    replicas: undefined,
    jest: ['-t', 'a name', 'platform'],
  })
})

test('a tier names its projects last, behind every path', () => {
  expect(readTestArguments(['--tier', 'unit', 'gateway']).jest).toEqual([
    'gateway',
    '--selectProjects',
    'unit',
    'clients',
  ])
  expect(() => readTestArguments(['--tier', 'all'])).toThrow('no tier "all"')
  expect(() => readTestArguments(['--tier'])).toThrow('no tier ""')
})

test('a seed may be given or left to the run', () => {
  expect(readTestArguments(['--shuffle', '7', 'gateway'])).toMatchObject({
    seed: 7,
    shuffled: 'all',
    jest: ['gateway'],
  })
  expect(readTestArguments(['--shuffle=7'])).toMatchObject({ seed: 7, shuffled: 'all', jest: [] })
  expect(readTestArguments(['--shuffle', 'gateway'])).toMatchObject({
    seed: undefined,
    shuffled: 'all',
    jest: ['gateway'],
  })
  expect(readTestArguments(['--shuffle-files', '7'])).toMatchObject({ seed: 7, shuffled: 'files', jest: [] })
  expect(() => readTestArguments(['--shuffle', '2147483648'])).toThrow('is no seed')
  expect(() => readTestArguments(['--shuffle=x'])).toThrow('is no seed')
})

test('the number of replicas is one digit', () => {
  expect(readTestArguments(['--replicas', '2', 'tests/flow'])).toMatchObject({ replicas: 2, jest: ['tests/flow'] })
  expect(() => readTestArguments(['--replicas', '0'])).toThrow('"0" is no number of replicas')
  expect(() => readTestArguments(['--replicas'])).toThrow('"" is no number of replicas')
})
