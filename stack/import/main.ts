// `npm run import -- FILE --format FORMAT`: brings chats of elsewhere into the stack that runs in this checkout, or into the
// servers of the environment. Can be killed and run again; says at its end what was stored and what was refused, line by line.
import { createWriteStream, existsSync, type WriteStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isId } from '#platform/ids.ts'
import { runningStack } from '../running-stack.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { checkFormat } from './formats.ts'
import { startImporters } from './importers.ts'
import { readIrc } from './irc.ts'
import { readJsonl } from './jsonl.ts'
import { readMatrix } from './matrix/read-matrix.ts'
import { readMattermost } from './mattermost/read-mattermost.ts'
import { readRocketChat } from './rocketchat/read-rocketchat.ts'
import { type ImportCounts, type ImportReport, runImport } from './run-import.ts'
import { readSlack } from './slack/read-slack.ts'

const readers = {
  jsonl: readJsonl,
  slack: readSlack,
  irc: readIrc,
  mattermost: readMattermost,
  matrix: readMatrix,
  rocketchat: readRocketChat,
} as const
const usage = `npm run import -- FILE --format FORMAT [--source NAME] [--owner USER] [--report FILE]
  --format  ${Object.keys(readers).join(', ')}
  --source  what the file is a part of: the same thing of the same source is imported once (the format's name)
  --owner   the account that owns chats for which the file names no owner
  --report  where to write each refused line with its reason (FILE.refused.jsonl)`

function readOptions(args: readonly string[]) {
  const options = {
    format: { type: 'string' },
    source: { type: 'string' },
    owner: { type: 'string' },
    report: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [file, ...more] = positionals
  const format = (Object.keys(readers) as (keyof typeof readers)[]).find(name => name === values.format)
  if (!file || more.length > 0 || !format) throw new StackError('This is no import.', usage)
  if (!existsSync(file)) throw new StackError(`There is no file ${file}.`, usage)
  if (values.owner !== undefined && !isId(values.owner)) throw new StackError('The owner is given by an id.', usage)
  const report = values.report ?? `${basename(file)}.refused.jsonl`
  return { file, format, source: values.source ?? format, ownerId: values.owner, report }
}

async function findServers(): Promise<{ mongoUrl: string; namespace: string }> {
  const { MONGO_URL, NAMESPACE = '' } = process.env
  return MONGO_URL ? { mongoUrl: MONGO_URL, namespace: NAMESPACE } : runningStack()
}

/** One line that is written over, or a line for each tenth where nobody looks on. */
function createBar(): { show(share: number, counts?: ImportCounts): void; end(): void } {
  const startedAt = performance.now()
  let [shown, stored] = [-1, 0]
  return {
    show(share, counts) {
      stored = counts?.stored ?? stored
      const step = Math.floor(share * (process.stderr.isTTY ? 200 : 10))
      if (step === shown && !counts) return
      if (step === shown && !process.stderr.isTTY) return
      shown = step
      const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.')
      const rate = Math.round(stored / Math.max(0.001, (performance.now() - startedAt) / 1000))
      const line = `[${bar}] ${Math.round(share * 100)} % read, ${stored} stored, ${rate} a second`
      process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
    },
    end: () => void (process.stderr.isTTY && process.stderr.write('\n')),
  }
}

function tell(
  { people, messages, known, records, refused, storeMs, indexMs, chatIds }: ImportReport,
  report: string,
): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  console.log(`${messages} messages of ${people} people in ${chatIds.length} chats were stored in ${seconds(storeMs)}.`)
  if (known > 0) console.log(`${known} steps were there from an earlier run.`)
  console.log(`The search index was built in ${seconds(indexMs)}.`)
  for (const chatId of chatIds.slice(0, 20)) console.log(`  ${chatId}`)
  const { read, whole, changed, leftOut } = records
  console.log(
    `Of ${read} records, ${whole} are kept whole, ${changed} without a part of them, and ${leftOut} are left out.`,
  )
  const codes = Object.entries(refused)
  if (codes.length === 0) return
  console.log('Refused or changed:')
  for (const [code, count] of codes) console.log(`  ${String(count).padStart(8)} ${code}`)
  console.log(`Line by line: ${report}`)
}

async function run(args: readonly string[]): Promise<void> {
  const { file, format, source, ownerId, report } = readOptions(args)
  await checkFormat(file, format)
  await using importers = await startImporters(await findServers())
  const bar = createBar()
  let share = 0
  let lines: WriteStream | undefined
  const reads = readers[format](file, done => {
    share = done
    bar.show(done)
  })
  const done = await runImport({
    ...{ reads, source, importers, ownerId },
    onProgress: counts => bar.show(share, counts),
    onRefused(line, why, { file, part }) {
      lines ??= createWriteStream(report)
      lines.write(`${JSON.stringify({ file, line, part, ...why })}\n`)
    },
  })
  bar.end()
  lines?.end()
  tell(done, report)
  const { read, leftOut } = done.records
  if (read === leftOut)
    throw new StackError(`Nothing in ${basename(file)} could be kept.`, 'Is it of another product? See --format.')
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(`\n${messageOf(error)}`)
  process.exitCode = error instanceof StackError && error.message.startsWith('This is no import.') ? 64 : 1
}
