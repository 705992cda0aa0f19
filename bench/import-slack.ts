// Is all of a Slack workspace accounted for, and at what speed? A made-up workspace of 50,000 messages with every kind of thing in it,
// beside as many messages of a busy IRC channel, which have neither threads nor mentions: both through `npm run import`'s own code.
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { diceOf } from '#platform/dice.ts'
import { startImporters } from '#stack/import/importers.ts'
import { readIrc } from '#stack/import/irc.ts'
import { runImport } from '#stack/import/run-import.ts'
import { generateWorkspace } from '#stack/import/slack/generated-workspace.ts'
import { readSlack } from '#stack/import/slack/read-slack.ts'
import { startStack } from '#stack/index.ts'
import { writeResult } from './result.ts'
import { readCorpus } from './search/corpus.ts'

const messages = Number(process.env.BENCH_MESSAGES ?? 50_000)
const channels = 20

const { files, words, records } = generateWorkspace(diceOf(1).below, {
  people: 200,
  channels,
  messages: messages / channels,
})
const folder = await mkdtemp(join(tmpdir(), 'slack-'))
for (const [name, content] of files) {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), JSON.stringify(content))
}
const irc = await readCorpus(messages)
await using stack = await startStack({ ephemeral: true, name: 'bench', services: [] })
await using importers = await startImporters(stack)

const reported = new Set<string>()
const slack = await runImport({
  ...{ reads: readSlack(folder, () => undefined), source: randomUUID(), importers },
  onRefused: (line, _, { file }) => reported.add(`${file}:${line}`),
})
const beside = await runImport({ reads: readIrc(irc.file, () => undefined), source: randomUUID(), importers })

const { read, whole, changed, leftOut } = slack.records
const accounted = (whole + changed + leftOut) / records
if (read !== records || accounted !== 1 || reported.size !== changed + leftOut)
  throw new Error(`of ${records} records, ${read} were read, and ${reported.size} places are in the report`)
const rate = ({ messages: count, storeMs }: { messages: number; storeMs: number }) =>
  Math.round(count / (storeMs / 1000))
console.log(`${records} records (${words.size} of messages): ${whole} whole, ${changed} changed, ${leftOut} left out`)
console.log(`${rate(slack)} messages a second, of IRC ${rate(beside)}`)

writeResult('import-slack', {
  servers: process.env.BENCH_STORE ?? 'the stand-in store secantusdb',
  ...{ records: slack.records, accountedFor: accounted, refused: slack.refused },
  ...{ messages: slack.messages, perSecond: rate(slack), ircMessages: beside.messages, ircPerSecond: rate(beside) },
  ...{ storeMs: Math.round(slack.storeMs), indexMs: Math.round(slack.indexMs) },
  readme: [
    {
      question: `Records of a Slack workspace of ${messages.toLocaleString('en')} messages that an import accounts for`,
      ours: `${(accounted * 100).toFixed(0)} %`,
    },
    {
      question: 'Messages a second that an import of it stores',
      ours: String(rate(slack)),
      beside: `as many of an IRC channel, without threads and mentions: ${rate(beside)}`,
    },
  ],
})
