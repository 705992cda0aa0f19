// Of which product an export is, by what is in it: whoever names another one is told before anything is read wrongly. A guess is only
// made where it is sure.
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { StackError } from '../stack-error.ts'
import { isZip, openArchive } from './archive/archive.ts'
import { encodingOf } from './archive/texts.ts'
import { rawOf } from './raw.ts'

export type Format = 'jsonl' | 'slack' | 'irc' | 'mattermost' | 'matrix' | 'rocketchat'

const products: Readonly<Record<Format, string>> = {
  ...{
    jsonl: 'a file of our own',
    slack: 'an export of Slack',
    irc: 'logs of IRC',
    mattermost: 'an export of Mattermost',
  },
  ...{ matrix: 'a room that Element has exported', rocketchat: 'an export of Rocket.Chat' },
}

/** @throws StackError where it is surely something else */
export async function checkFormat(path: string, format: Format): Promise<void> {
  const found = await guess(path)
  if (found === undefined || found === format) return
  throw new StackError(`${basename(path)} is ${products[found]}, not ${products[format]}.`, `Say --format ${found}.`)
}

async function guess(path: string): Promise<Format | undefined> {
  if ((await stat(path)).isDirectory() || (await isZip(path))) {
    await using archive = await openArchive(path)
    const names = archive.files.map(file => basename(file))
    if (names.some(name => name === 'users.json' || name === 'org_users.json') && names.includes('channels.json'))
      return 'slack'
    return names.some(name => name.endsWith('.jsonl')) && archive.files.length > 0 ? 'mattermost' : undefined
  }
  const head = await readHead(path)
  const first = parsed(head.split('\n').find(line => line.trim() !== '') ?? '')
  if (first.type === 'version' && 'version' in first) return 'mattermost'
  if ('log' in first && 'nick' in first) return 'irc'
  if (typeof first.type === 'string' && ['person', 'chat', 'room'].includes(first.type)) return 'jsonl'
  if ('username' in first && 'ts' in first && 'msg' in first) return 'rocketchat'
  return /^\s*\{\s*"room_name"\s*:/.test(head) ? 'matrix' : undefined
}

function parsed(line: string) {
  try {
    return rawOf(JSON.parse(line))
  } catch {
    return {}
  }
}

const enough = 64 * 1024

async function readHead(path: string): Promise<string> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0)
  const bytes = buffer.subarray(0, bytesRead)
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpacked(bytes) : bytes
  return new TextDecoder(encodingOf(plain)).decode(plain)
}

/** The beginning, of what is cut off here on purpose. */
async function unpacked(bytes: Buffer): Promise<Buffer> {
  const parts: Buffer[] = []
  const unzip = createGunzip()
  unzip.end(bytes)
  try {
    for await (const part of unzip) parts.push(part)
  } catch {
    // The end is not there.
  }
  return Buffer.concat(parts)
}
