// Reads the unpacked folder of a Slack export: users.json, channels.json and a folder of days for each channel. Its mark-up becomes
// plain text; files and previews are not in it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImportRecord, type Read, refused } from './records.ts'

interface SlackUser {
  readonly id: string
  readonly name: string
  readonly real_name?: string
  readonly profile?: { readonly display_name?: string; readonly real_name?: string }
}

interface SlackChannel {
  readonly id: string
  readonly name: string
  readonly created: number
  readonly creator?: string
  readonly members?: readonly string[]
  readonly topic?: { readonly value?: string }
}

interface SlackMessage {
  readonly type?: string
  readonly subtype?: string
  readonly user?: string
  readonly text?: string
  readonly ts?: string
  readonly thread_ts?: string
  readonly edited?: { readonly ts?: string }
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[]
  readonly files?: readonly unknown[]
}

/** @throws where users.json or channels.json is not there, or is no list */
export async function* readSlack(folder: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  const users = await readList<SlackUser>(join(folder, 'users.json'))
  const channels = await readList<SlackChannel>(join(folder, 'channels.json'))
  const names = new Map(users.map(user => [user.id, nameOf(user)]))
  let line = 0
  for (const [id, name] of names) yield { line: ++line, record: { type: 'person', id, name } }
  for (const [index, channel] of channels.entries()) {
    const at = new Date(channel.created * 1000)
    const topic = channel.topic?.value?.slice(0, 256) || null
    yield { line: ++line, record: { type: 'room', id: channel.id, title: `#${channel.name}`, topic, at } }
    const members = [...new Set([...(channel.creator ? [channel.creator] : []), ...(channel.members ?? [])])]
    yield { line, record: { type: 'join', room: channel.id, people: members, at, roles: {} } }
    const days = (await readdir(join(folder, channel.name)).catch(() => []))
      .filter(file => file.endsWith('.json'))
      .sort()
    for (const [day, file] of days.entries()) {
      const said = await readList<SlackMessage>(join(folder, channel.name, file)).catch(() => undefined)
      if (!said)
        yield { line: ++line, refused: refused('BROKEN_LINE', `${channel.name}/${file} is no list of messages.`) }
      for (const message of said ?? []) yield* readMessage(channel.id, message, { names, line: ++line })
      onDone((index + (day + 1) / days.length) / channels.length)
    }
  }
}

interface Place {
  readonly names: ReadonlyMap<string, string>
  readonly line: number
}

function* readMessage(room: string, message: SlackMessage, { names, line }: Place): Generator<Read> {
  const { subtype = '', user, ts = '', thread_ts } = message
  const at = timeOf(ts)
  if (!at || user === undefined) {
    const missing = at
      ? `The message has no person, but the subtype ${subtype || 'none'}.`
      : `${ts || 'Nothing'} is no time.`
    yield { line, refused: refused(at ? 'UNKNOWN_PERSON' : 'INVALID_FIELD', missing) }
    return
  }
  if (subtype === 'channel_join' || subtype === 'channel_leave') {
    const type = subtype === 'channel_join' ? 'join' : 'leave'
    yield { line, record: { type, room, people: [user], at, roles: {} } }
    return
  }
  if (message.files?.length)
    yield { line, refused: refused('FILES_LEFT_OUT', 'The files of a message are not in an export.') }
  const record: ImportRecord = {
    ...{ type: 'message', room, id: ts, person: user, at, text: plainText(message.text ?? '', names) },
    replyTo: thread_ts && thread_ts !== ts ? thread_ts : null,
    editedAt: timeOf(message.edited?.ts ?? '') ?? null,
    // Slack names its emoji, and has more than Unicode.
    ...{ deletedAt: null, reactions: [], files: [] },
  }
  yield { line, record }
}

/** @see https://api.slack.com/reference/surfaces/formatting */
export function plainText(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, id: string, label?: string) => `@${names.get(id) ?? label ?? id}`)
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<!([a-z]+)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<([^<>|]+)\|([^<>]*)>/g, (_, url: string, label: string) => (label === url ? url : `${label} (${url})`))
    .replace(/<([^<>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function timeOf(ts: string): Date | undefined {
  return /^\d+(\.\d+)?$/.test(ts) ? new Date(Math.round(Number(ts) * 1000)) : undefined
}

function nameOf({ id, name, real_name, profile }: SlackUser): string {
  return profile?.display_name || profile?.real_name || real_name || name || id
}

async function readList<T>(path: string): Promise<T[]> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!Array.isArray(value)) throw new Error(`${path} is no list`)
  return value as T[]
}
