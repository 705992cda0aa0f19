// Reads what Rocket.Chat exports: a room as JSON, a person's own data, or its collections as `mongoexport` writes them
// (rocketchat_message.json, rocketchat_room.json and users.json). The file alone, a folder, or a zip archive; a message a line in each.
// https://docs.rocket.chat/docs/export-messages
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StackError } from '../../stack-error.ts'
import { isZip, openArchive } from '../archive/archive.ts'
import { BrokenFile, decode } from '../archive/texts.ts'
import { createShortcodes, type ReadShortcode } from '../emoji.ts'
import { isRaw, type Raw, rawOf, textOf, textsOf } from '../raw.ts'
import { type ImportRecord, type MessageRecord, type Place, plainMessage, type Read, refused } from '../records.ts'
import { authorOf, filesOf, isRemoved, mentionsOf, moveOf, reactionsOf, textFrom, timeFrom } from './messages.ts'

interface Entry extends Place {
  readonly file: string
  readonly raw: unknown
}

interface RocketChat {
  readonly id: string
  readonly kind: 'DIRECT' | 'GROUP'
  readonly title: string | null
  readonly topic: string | null
  readonly at: Date | undefined
  readonly members: readonly string[]
  readonly owner: string | undefined
  readonly place: Place | undefined
  readonly messages: Entry[]
}

interface Export {
  readonly reads: Read[]
  readonly people: Map<string, string>
  readonly chats: Map<string, RocketChat>
}

const isMessages = (file: string) => /rocketchat_messages?\.json$/.test(file)
const isRooms = (file: string) => /rocketchat_rooms?\.json$/.test(file)
const isUsers = (file: string) => /(^|[/_])users\.json$/.test(file)
const settings = /(^|\/)(user|channels|rooms|overview)\.json$/

/** @throws StackError where this is no whole export of Rocket.Chat */
export async function* readRocketChat(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  const files = await readFiles(path)
  const found: Export = { reads: [], people: new Map(), chats: new Map() }
  for (const [file, entries] of files) {
    if (entries === undefined || settings.test(file))
      found.reads.push({ file, line: 1, refused: refused('FILE_NOT_READ', 'It is no part of what is imported.') })
    else for (const entry of entries) takeEntry(found, entry)
  }
  const messages = [...found.chats.values()].reduce((sum, chat) => sum + chat.messages.length, 0)
  if (messages === 0)
    throw new StackError(`${basename(path)} is no export of Rocket.Chat: there are no messages in it.`)
  yield* found.reads
  const shortcode = createShortcodes('joypixels')
  let done = 0
  for (const chat of found.chats.values()) {
    yield* readChat(chat, found, shortcode)
    onDone(++done / found.chats.size)
  }
}

async function readFiles(path: string): Promise<ReadonlyMap<string, readonly Entry[] | undefined>> {
  const files = new Map<string, readonly Entry[] | undefined>()
  const broken: string[] = []
  const take = (file: string, bytes: Buffer) => {
    try {
      files.set(file, entriesOf(file, decode(bytes), broken))
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      broken.push(`${file}, line ${error.line}: ${error.message}`)
    }
  }
  if (!(await stat(path)).isDirectory() && !(await isZip(path))) take(basename(path), await readFile(path))
  else {
    await using archive = await openArchive(path)
    for (const file of archive.files)
      if (file.endsWith('.json')) take(file, await archive.read(file))
      else files.set(file, undefined)
  }
  if (broken.length === 0) return files
  throw new StackError(
    `Nothing was imported: ${basename(path)} is broken.\n  ${broken.slice(0, 10).join('\n  ')}`,
    'Export it or download it again. Or take these files away, and everything else is imported.',
  )
}

/** A line for each, or one list of all. */
function entriesOf(file: string, text: string, broken: string[]): Entry[] {
  const whole = text.trimStart().startsWith('[') ? parsed(text) : undefined
  if (Array.isArray(whole)) return whole.map((raw, index) => ({ file, line: index + 1, raw }))
  const entries: Entry[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const raw = parsed(line)
    if (raw === undefined) broken.push(`${file}, line ${index + 1}: it is not JSON, or cut off.`)
    else entries.push({ file, line: index + 1, raw })
  }
  return entries
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function takeEntry({ reads, people, chats }: Export, entry: Entry): void {
  const { raw, ...place } = entry
  const no = (reason: string) => void reads.push({ ...place, refused: refused('INVALID_FIELD', reason) })
  if (!isRaw(raw)) no('It is no object.')
  else if (isUsers(place.file)) {
    const id = textOf(raw.username)
    if (id === undefined) no('There is no `username`.')
    else {
      people.set(id, textOf(raw.name) ?? id)
      reads.push({ ...place, record: { type: 'person', id, name: people.get(id) ?? id } })
    }
  } else if (isRooms(place.file)) {
    const id = textOf(raw._id)
    const before = chats.get(id ?? '')
    if (id === undefined) no('There is no `_id`.')
    else if (before?.place) reads.push({ ...place, refused: refused('REPEATED_ID', `The room ${id} was told before.`) })
    else chats.set(id, { ...roomOf(id, raw), place, messages: before?.messages ?? [] })
  } else {
    const id = isMessages(place.file) ? (textOf(raw.rid) ?? '') : place.file
    const chat = chats.get(id) ?? { ...roomOf(id, {}), title: titleOf(place.file, id), place: undefined, messages: [] }
    chats.set(id, chat)
    chat.messages.push(entry)
  }
}

const titleOf = (file: string, id: string) => (isMessages(file) ? id : basename(file, '.json'))

function roomOf(id: string, raw: Raw): Omit<RocketChat, 'place' | 'messages'> {
  const members = textsOf(raw.usernames)
  const isDirect = raw.t === 'd' && members.length === 2
  const title = textOf(raw.fname) ?? textOf(raw.name) ?? (members.join(', ') || id)
  const owner = textOf(rawOf(raw.u).username)
  const topic = textOf(raw.topic) ?? textOf(raw.description) ?? null
  return {
    id,
    kind: isDirect ? 'DIRECT' : 'GROUP',
    title: isDirect ? null : title,
    topic,
    at: timeFrom(raw.ts),
    members,
    owner,
  }
}

function* readChat(chat: RocketChat, { people }: Export, shortcode: ReadShortcode): Generator<Read> {
  const start: Place = chat.place ?? { file: chat.messages[0]?.file ?? '', line: 0 }
  const known = function* (place: Place, id: string, name = id): Generator<Read> {
    if (people.has(id)) return
    people.set(id, name)
    yield { ...place, record: { type: 'person', id, name }, isAside: true }
  }
  const { id, kind, title, topic, messages } = chat
  const timed = messages.map(entry => ({ ...entry, at: timeFrom(rawOf(entry.raw).ts) }))
  // Exports are in the order of time; collections are as they were stored.
  const sorted = timed.toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))
  const at = chat.at ?? sorted.find(one => one.at)?.at ?? new Date(0)
  const members = [...new Set([...(chat.owner ? [chat.owner] : []), ...chat.members])]
  for (const member of members) yield* known(start, member)
  const record: ImportRecord = { type: 'chat', id, kind, title, topic, at }
  yield chat.place ? { ...start, record } : { ...start, record, isAside: true }
  if (members.length > 0)
    yield { ...start, record: { type: 'join', chat: id, people: members, at, roles: {} }, isAside: true }
  const keys = new Map<string, number>()
  for (const { file, line, raw: any, at: when } of sorted) {
    const place = { file, line }
    const raw = rawOf(any)
    if (!when) {
      yield { ...place, refused: refused('INVALID_FIELD', '`ts` is no time.') }
      continue
    }
    const author = authorOf(raw)
    const by = author ?? 'nobody'
    if (author === undefined) yield { ...place, refused: refused('UNKNOWN_PERSON', 'It does not say who has said it.') }
    yield* known(place, by, author === undefined ? 'Unknown author' : (textOf(rawOf(raw.u).name) ?? by))
    const move = moveOf(raw)
    if (move) {
      yield* known(place, move.person)
      yield { ...place, record: { type: move.type, chat: id, people: [move.person], at: when, roles: {} } }
      continue
    }
    const key = textOf(raw._id) ?? `${when.getTime()}:${by}`
    const count = keys.get(key) ?? 0
    keys.set(key, count + 1)
    if (Array.isArray(raw.pinned) || raw.pinned === true)
      yield { ...place, refused: refused('PART_LEFT_OUT', 'It was pinned.') }
    const names = mentionsOf(raw, name => people.has(name))
    const said: MessageRecord = {
      ...{ ...plainMessage, chat: id, id: textOf(raw._id) ?? `${key}:${count}`, person: by, at: when },
      ...{ text: isRemoved(raw) ? null : textFrom(raw, shortcode), deletedAt: isRemoved(raw) ? when : null },
      ...{ editedAt: isRemoved(raw) ? null : (timeFrom(raw.editedAt) ?? null), thread: textOf(raw.tmid) ?? null },
      ...{ isInChat: raw.tshow === true, mentions: names.people, isToEveryone: names.isToEveryone },
      ...{ reactions: reactionsOf(raw, shortcode), files: filesOf(raw) },
    }
    yield { ...place, record: said }
  }
}
