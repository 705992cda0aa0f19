// Loaded by Node into every service and gateway of a stress run, before their own code: puts faults into the libraries that they
// use. Our own modules are not touched and do not know of it.
import { processName } from '../environment.ts'
import { createDraws, type Draws } from './draws.ts'
import { type FaultName, faultsName, inProcess, readFaults, seedName, tallyName } from './faults.ts'
import { keepTally } from './tally.ts'

type Inject = (draws: Draws, struck: () => void) => void

// Loaded on demand: a gateway has no use for the drivers.
const injectors: Record<(typeof inProcess)[number], () => Promise<Inject>> = {
  'late-commits': async () => (await import('./late-commits.ts')).makeCommitsLate,
  'late-answers': async () => (await import('./late-answers.ts')).makeAnswersLate,
  'late-consumers': async () => (await import('./late-consumers.ts')).makeConsumersLate,
  'lost-wakeups': async () => (await import('./lost-wakeups.ts')).loseWakeups,
}

const { [seedName]: seed, [faultsName]: list = '', [tallyName]: folder, [processName]: name = 'unnamed' } = process.env
if (seed && folder) {
  const struck = keepTally(folder, name)
  const isOfGateway = (fault: FaultName) => fault === 'late-answers'
  const wanted = readFaults(list).filter(fault => !name.startsWith('gateway') || isOfGateway(fault))
  for (const fault of inProcess.filter(fault => wanted.includes(fault))) {
    const inject = await injectors[fault]()
    inject(createDraws(seed, `${name}/${fault}`), () => struck(fault))
  }
}
