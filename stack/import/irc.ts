// Reads logs of an IRC channel, a JSON object a line: {log, line, kind, at?, nick, text?, to?, replyTo?}. All logs are one chat. A
// rename is the same person until the log ends; whoever speaks without having joined was there already; and a person who is in no
// later log leaves when their last one ends.
import { parseLine } from './jsonl.ts'
import { readLines } from './lines.ts'
import { isRefused, type MembersRecord, plainMessage, type Read, refused } from './records.ts'

interface IrcLine {
  readonly log: string
  readonly line: number
  readonly kind: 'message' | 'action' | 'join' | 'leave' | 'rename'
  readonly nick: string
  readonly at?: string
  readonly text?: string
  readonly to?: string
  readonly replyTo?: number
}

const chat = 'channel'
/** A change of the members that its note can name whole. */
const together = 100

export async function* readIrc(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  const lastLogs = await lastLogOf(path)
  const people = new Set<string>()
  const members = new Set<string>()
  let [log, at] = ['', new Date(0)]
  let aliases = new Map<string, string>()
  let line = 0
  const leaving = function* (names: readonly string[]): Generator<Read> {
    for (let from = 0; from < names.length; from += together) {
      const some = names.slice(from, from + together)
      for (const name of some) members.delete(name)
      yield { line, record: { type: 'leave', chat, people: some, at, roles: {} } }
    }
  }
  const joining = function* (name: string): Generator<Read> {
    if (!people.has(name)) yield { line, record: { type: 'person', id: name, name } }
    people.add(name)
    if (members.has(name)) return
    members.add(name)
    const record: MembersRecord = { type: 'join', chat, people: [name], at, roles: {} }
    yield { line, record }
  }
  for await (const next of readLines(path)) {
    onDone(next.done)
    line = next.number
    const object = parseLine(next)
    if (object === undefined) continue
    const said = isRefused(object) ? object : ircLine(object)
    if (isRefused(said)) {
      yield { line, refused: said }
      continue
    }
    if (said.log !== log) {
      yield* leaving([...members].filter(name => lastLogs.get(name) === log))
      aliases = new Map()
    }
    if (said.at) at = new Date(said.at)
    if (log === '')
      yield { line, record: { type: 'chat', id: chat, kind: 'GROUP', title: 'IRC channel', topic: null, at } }
    log = said.log
    const name = aliases.get(said.nick) ?? said.nick
    if (said.kind === 'rename') {
      if (said.to) aliases.set(said.to, name)
    } else if (said.kind === 'leave') {
      if (members.has(name)) yield* leaving([name])
    } else {
      yield* joining(name)
      if (said.kind !== 'join') yield { line, record: messageOf(said, name, at) }
    }
  }
}

function messageOf({ log, line, kind, text = '', replyTo }: IrcLine, person: string, at: Date) {
  return {
    ...{ ...plainMessage, chat, id: `${log}:${line}`, person, at },
    text: kind === 'action' ? `* ${person} ${text}` : text,
    replyTo: replyTo === undefined || replyTo === line ? null : `${log}:${replyTo}`,
  }
}

const kinds = ['message', 'action', 'join', 'leave', 'rename']

function ircLine(object: object) {
  const said = object as Partial<IrcLine>
  const isWhole = typeof said.log === 'string' && typeof said.line === 'number' && typeof said.nick === 'string'
  if (!isWhole || !kinds.includes(said.kind ?? '')) return refused('INVALID_FIELD', 'This is no line of an IRC log.')
  if (said.at !== undefined && Number.isNaN(Date.parse(said.at))) return refused('INVALID_FIELD', '`at` is no time.')
  return said as IrcLine
}

/** In which log each nick is for the last time, under whatever name. */
async function lastLogOf(path: string): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, string>()
  let [log, aliases] = ['', new Map<string, string>()]
  for await (const line of readLines(path)) {
    const object = parseLine(line)
    const said = object === undefined || isRefused(object) ? undefined : ircLine(object)
    if (!said || isRefused(said)) continue
    if (said.log !== log) aliases = new Map()
    log = said.log
    const name = aliases.get(said.nick) ?? said.nick
    last.set(name, log)
    if (said.kind === 'rename' && said.to) aliases.set(said.to, name)
  }
  return last
}
