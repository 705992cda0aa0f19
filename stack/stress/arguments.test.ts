import { expect, test } from '@jest/globals'
import { commandOf, readArguments } from './arguments.ts'
import { faultNames } from './faults.ts'

test('without arguments it is a seed of its own each time, and every fault', () => {
  const [one, other] = [readArguments([]), readArguments([])]
  expect(one.seed).not.toBe(other.seed)
  expect(one).toMatchObject({ faults: faultNames, jest: [] })
})

test('what it does not know is for jest, in its order', () => {
  const given = readArguments(['tests/live', '--seed', '7', '-t', 'one room', '--faults=hogs,late-commits', '--ci'])
  expect(given).toEqual({ seed: '7', faults: ['hogs', 'late-commits'], jest: ['tests/live', '-t', 'one room', '--ci'] })
})

test('the command that repeats a run reads as the run itself', () => {
  const given = readArguments(['--seed=x.1', '--faults', 'stopped', '-t', "a room's name"])
  const command = commandOf(given)
  expect(command).toBe(`npm run stress -- --seed x.1 --faults stopped -t 'a room'\\''s name'`)
  expect(commandOf(readArguments(['--seed', '1', 'tests/live']))).toBe('npm run stress -- --seed 1 tests/live')
})

test('faults are taken in one order, each once', () => {
  expect(readArguments(['--faults', 'stopped, hogs,stopped']).faults).toEqual(['hogs', 'stopped'])
})

test('a fault that does not exist is named, with those that do', () => {
  expect(() => readArguments(['--faults', 'hogs,hails'])).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('"hails"'),
      remedy: expect.stringContaining('stopped'),
    }),
  )
})

test('an option without its value, or a seed that a shell would change, is refused', () => {
  expect(() => readArguments(['--seed'])).toThrow('--seed needs a value')
  expect(() => readArguments(['--faults='])).toThrow('--faults needs a value')
  expect(() => readArguments(['--seed', 'a b'])).toThrow('not "a b"')
})
