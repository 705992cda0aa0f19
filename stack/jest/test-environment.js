// jest's environment for Node.js, in workers that end at once when nothing is open any more.
import { TestEnvironment } from 'jest-environment-node'

// Giving back a heap of a gigabyte piece by piece takes longer than the half second after which jest kills a worker and says that it
// has leaked. `beforeExit` comes only where nothing is open: a real leak is still told.
process.once('beforeExit', () => process.exit())

export default TestEnvironment
