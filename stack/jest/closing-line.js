// Prints the run's result as one plain line, for readers that know no jest, and leaves the names of the files that failed in
// `.data/failed-tests`, one a line, for those who want to run them once more.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const list = join(import.meta.dirname, '../../.data/failed-tests')

export default class ClosingLine {
  #root

  constructor({ rootDir }) {
    this.#root = rootDir
  }

  onRunStart() {
    // A run that ends before its end must not leave the names of the run before it.
    rmSync(list, { force: true })
  }

  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, testResults },
  ) {
    const files = testResults.filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
    mkdirSync(dirname(list), { recursive: true })
    writeFileSync(list, files.map(({ testFilePath }) => `${relative(this.#root, testFilePath)}\n`).join(''))
    // A file that cannot even be loaded has no tests that could fail.
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = numPendingTests + numTodoTests
    const line = `\n${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`
    // jest adds its summary after all other reporters; only at the exit are we behind it.
    process.once('exit', () => process.stdout.write(line))
  }
}
