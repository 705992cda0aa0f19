// A worker ends at once when nothing is open any more. Giving back a heap of a gigabyte piece by piece takes longer than the half
// second after which jest kills a worker and says that it has leaked. `beforeExit` comes only where nothing is open: a real leak is
// still told, and what it is.
process.once('beforeExit', () => process.exit())

/** jest-worker's CHILD_MESSAGE_END. */
const end = 2

process.on('message', function hear([type]) {
  if (type !== end) return
  // Whoever listens to the channel keeps it open.
  process.off('message', hear)
  setTimeout(() => {
    process.stderr.write(`A worker is asked to end and stays: ${process.getActiveResourcesInfo().join(', ')}\n`)
  }, 300).unref()
})
