// A worker ends at once when nothing is open any more. Giving back a heap of a gigabyte piece by piece takes longer than the half
// second after which jest kills a worker and says that it has leaked. `beforeExit` comes only where nothing is open: a real leak is
// still told.
process.once('beforeExit', () => process.exit())
