// The arguments of `npm test`: ours are taken out, the rest is jest's.
import { StackError } from '../stack-error.ts'

/** What each tier runs: projects of jest.config.js. */
export const tiers = {
  unit: ['unit', 'clients'],
  parts: ['parts', 'client-builds'],
  whole: ['whole'],
} as const

export interface TestArguments {
  /** Undefined where none was given. */
  readonly seed: number | undefined
  /** What is put into an order of the seed's own: files and their tests, files alone, or nothing. */
  readonly shuffled: 'all' | 'files' | undefined
  /** How many processes of each service the stacks of tests have; undefined where nothing is said of it. */
  readonly replicas: number | undefined
  readonly jest: readonly string[]
}

const largestSeed = 2 ** 31 - 1

/** @throws StackError for a tier, a seed or a number of replicas that there is not */
export function readTestArguments(given: readonly string[]): TestArguments {
  const jest: string[] = []
  let projects: readonly string[] = []
  let seed: number | undefined
  let shuffled: TestArguments['shuffled']
  let replicas: number | undefined
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] as string
    const shuffle = /^--shuffle(-files)?(?:=(.*))?$/.exec(argument)
    if (shuffle) {
      const [, files, value] = shuffle
      shuffled = files ? 'files' : 'all'
      if (value !== undefined) seed = seedOf(value)
      else if (/^\d+$/.test(given[at + 1] ?? '')) seed = seedOf(given[++at] as string)
    } else if (argument === '--tier') projects = [...projects, ...projectsOf(given[++at])]
    else if (argument === '--replicas') replicas = replicasOf(given[++at])
    else jest.push(argument)
  }
  // jest takes every word that follows as one more project.
  return { seed, shuffled, replicas, jest: projects.length > 0 ? [...jest, '--selectProjects', ...projects] : jest }
}

function seedOf(text: string): number {
  const seed = Number(text)
  if (Number.isInteger(seed) && seed >= 0 && seed <= largestSeed) return seed
  throw new StackError(`"${text}" is no seed.`, `A seed is a whole number up to ${largestSeed}.`)
}

function replicasOf(text = ''): number {
  if (/^[1-9]$/.test(text)) return Number(text)
  throw new StackError(`"${text}" is no number of replicas.`, 'It is a whole number from 1 to 9.')
}

function projectsOf(tier: string | undefined): readonly string[] {
  if (tier !== undefined && Object.hasOwn(tiers, tier)) return tiers[tier as keyof typeof tiers]
  throw new StackError(`There is no tier "${tier ?? ''}".`, `The tiers are ${Object.keys(tiers).join(', ')}.`)
}
