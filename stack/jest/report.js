// What a run says beside jest's own words: at each failure the last lines that every process of the stacks wrote meanwhile, at the
// end the slowest files, the seed, and the result as one plain line, for readers that know no jest.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { logsName, seedName } from './names.ts'

/** The names of the files that failed, one a line: .ci/run reads it. */
const failedList = join(import.meta.dirname, '../../.data/failed-tests')
const shownFiles = 15
const shownLines = 50
/** Of one log, from its end. */
const shownBytes = 64 * 1024
const longestLine = 400
/** Of a failure's message, at the end of the run. */
const shownMessageLines = 12

export default class Report {
  #root
  #logs = process.env[logsName]
  /** By test file: how long each log was when it began. */
  #sizes = new Map()

  constructor({ rootDir }) {
    this.#root = rootDir
  }

  onRunStart() {
    // A run that ends before its end must not leave the names of the run before it.
    rmSync(failedList, { force: true })
  }

  onTestFileStart({ path }) {
    this.#sizes.set(path, new Map(this.#logFiles().map(file => [file, statSync(file).size])))
  }

  onTestFileResult({ path }, { numFailingTests, testExecError }) {
    const before = this.#sizes.get(path) ?? new Map()
    this.#sizes.delete(path)
    if (numFailingTests === 0 && !testExecError) return
    const texts = this.#logFiles()
      .map(file => [relative(this.#logs, file), lastLines(file, before.get(file) ?? 0)])
      .filter(([, text]) => text !== '')
    if (texts.length === 0) return
    const what = `what was logged while ${relative(this.#root, path)} ran`
    write(`\n── ${what}, at most ${shownLines} lines of each process\n`)
    for (const [name, text] of texts) write(`── ${name}\n${text}\n`)
    write(`── end of ${what}\n`)
  }

  onRunComplete(
    _contexts,
    {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      numRuntimeErrorTestSuites,
      testResults,
      startTime,
    },
  ) {
    const files = testResults.filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
    mkdirSync(dirname(failedList), { recursive: true })
    writeFileSync(failedList, files.map(({ testFilePath }) => `${relative(this.#root, testFilePath)}\n`).join(''))
    // A file that cannot even be loaded has no tests that could fail.
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = numPendingTests + numTodoTests
    const seconds = Math.round((Date.now() - startTime) / 1_000)
    const seed = process.env[seedName]
    const slowest = testResults
      .map(({ testFilePath, perfStats }) => [
        relative(this.#root, testFilePath),
        (perfStats.end - perfStats.start) / 1_000,
      ])
      .sort(([, one], [, other]) => other - one)
      .slice(0, shownFiles)
    const lines = [
      ...files.flatMap(failuresOf(this.#root)),
      `\nThe slowest of ${testResults.length} files, in seconds:`,
      ...slowest.map(([file, took]) => `${took.toFixed(1).padStart(7)}  ${file}`),
      `\nTests took ${seconds} s${seed === undefined ? '' : `, shuffled by seed ${seed}`}.`,
      `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    ]
    // jest adds its summary after all other reporters; only at the exit are we behind it.
    process.once('exit', () => process.stdout.write(lines.join('\n')))
  }

  #logFiles() {
    if (!this.#logs || !existsSync(this.#logs)) return []
    return readdirSync(this.#logs, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.log'))
      .map(name => join(this.#logs, name))
      .sort()
  }
}

/** Each failure of a file in a few lines: whoever sees only the end of a long log still learns what failed and how. */
function failuresOf(root) {
  return ({ testFilePath, testResults, testExecError }) => {
    const short = message =>
      stripVTControlCharacters(message).split('\n').slice(0, shownMessageLines).join('\n').slice(0, 1_500)
    const failures = testResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message = ''] }) => `  ${fullName}\n${short(message)}`)
    if (testExecError) failures.push(short(testExecError.stack ?? testExecError.message ?? ''))
    return [`\nFAILED ${relative(root, testFilePath)}`, ...failures]
  }
}

/** The last lines of what was written behind `from`. */
function lastLines(path, from) {
  const { size } = statSync(path)
  const start = Math.max(from, size - shownBytes)
  if (size <= start) return ''
  const bytes = Buffer.alloc(size - start)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, bytes.length, start)
  } finally {
    closeSync(file)
  }
  const lines = bytes.toString('utf8').trimEnd().split('\n').slice(-shownLines)
  return lines.map(line => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line)).join('\n')
}

/** Where jest's own reporter writes. */
function write(text) {
  process.stderr.write(text)
}
