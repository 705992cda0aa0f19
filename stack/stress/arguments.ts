// What `npm run stress` can be told: npm run stress -- [--seed S] [--faults a,b,c] [arguments of jest, paths]
import { randomBytes } from 'node:crypto'
import { StackError } from '../stack-error.ts'
import { type FaultName, faultNames, readFaults } from './faults.ts'

export interface StressArguments {
  seed: string
  faults: readonly FaultName[]
  /** Everything else, in its order. */
  jest: readonly string[]
}

/** @throws StackError for an option without a value, a seed that a shell would not take as it is, an unknown fault. */
export function readArguments(args: readonly string[]): StressArguments {
  const left = [...args]
  const seed = take(left, 'seed') ?? randomBytes(4).toString('hex')
  if (!/^[\w.-]+$/.test(seed))
    throw new StackError(`A seed is made of letters, digits, ".", "_" and "-", not "${seed}".`)
  const faults = take(left, 'faults')
  return { seed, faults: faults === undefined ? faultNames : readFaults(faults), jest: left }
}

/** The command that does the same again. */
export function commandOf({ seed, faults, jest }: StressArguments): string {
  const chosen = faults.length === faultNames.length ? [] : ['--faults', faults.join(',')]
  return ['npm run stress -- --seed', seed, ...chosen, ...jest.map(quoted)].join(' ')
}

function take(args: string[], option: string): string | undefined {
  const at = args.findIndex(arg => arg === `--${option}` || arg.startsWith(`--${option}=`))
  if (at < 0) return undefined
  const [given = ''] = args.splice(at, 1)
  const value = given.includes('=') ? given.slice(given.indexOf('=') + 1) : args.splice(at, 1)[0]
  if (value) return value
  throw new StackError(`--${option} needs a value.`, 'npm run stress -- [--seed S] [--faults a,b,c] [paths]')
}

function quoted(arg: string): string {
  return /^[\w./=:@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`
}
