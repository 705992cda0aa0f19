// The faults by their names, and how they reach the processes of a run: by its environment, which every process inherits.
import { StackError } from '../stack-error.ts'

/** Those within a service or gateway; the others are done to the machine by the run itself. */
export const inProcess = ['late-commits', 'late-answers', 'late-consumers', 'lost-wakeups'] as const
export const faultNames = ['hogs', ...inProcess, 'stopped'] as const
export type FaultName = (typeof faultNames)[number]

export const seedName = 'STRESS_SEED'
export const faultsName = 'STRESS_FAULTS'
/** A folder where every process with faults says who it is and how often each has struck. */
export const tallyName = 'STRESS_TALLY'

/** @throws StackError naming what there is. */
export function readFaults(list: string): FaultName[] {
  const names = list.split(',').map(name => name.trim())
  const unknown = names.filter(name => !isFault(name))
  if (unknown.length > 0) {
    throw new StackError(`There is no fault "${unknown.join('", "')}".`, `There are: ${faultNames.join(', ')}.`)
  }
  return faultNames.filter(name => names.includes(name))
}

function isFault(name: string): name is FaultName {
  return (faultNames as readonly string[]).includes(name)
}
