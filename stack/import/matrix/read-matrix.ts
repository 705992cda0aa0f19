// Reads a room that Element has exported as JSON, the file or the archive that it is in with its files:
// https://github.com/element-hq/element-web, "Export chat". One file is one chat.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { StackError } from '../../stack-error.ts'
import { isZip, openArchive } from '../archive/archive.ts'
import { BrokenFile, parseJson } from '../archive/texts.ts'
import { listOf, type Raw, rawOf, textOf, timeOf } from '../raw.ts'
import { type ImportRecord, type MessageRecord, type Place, plainMessage, type Read, refused } from '../records.ts'
import {
  eventOf,
  isMessage,
  type MatrixEvent,
  type Related,
  reactionsOf,
  relate,
  spokenOf,
  targetOf,
  underOf,
} from './events.ts'

/** @throws StackError where this is no whole export of Element */
export async function* readMatrix(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  const { room, unread } = await readRoom(path)
  for (const file of unread)
    yield { file, line: 1, refused: refused('FILE_NOT_READ', 'It is no part of what is imported.') }
  const entries = listOf(room.messages)
  const events = entries.map(eventOf)
  const all = events.filter(event => event !== undefined)
  const related = relate(all)
  const chat = textOf(all.find(({ raw }) => textOf(raw.room_id))?.raw.room_id) ?? textOf(room.room_name) ?? 'room'
  const names = namesOf(all)
  const told = new Set<string>()
  const known = function* (place: Place, id: string): Generator<Read> {
    if (told.has(id)) return
    told.add(id)
    yield { ...place, record: { type: 'person', id, name: names.get(id) ?? id }, isAside: true }
  }
  const start = { line: 0 }
  const aside = (record: ImportRecord): Read => ({ ...start, record, isAside: true })
  const at = all[0]?.at ?? timeOf(Date.parse(textOf(room.export_date) ?? '')) ?? new Date(0)
  const creator = textOf(room.room_creator)
  const first = firstMembers(all, creator)
  for (const id of first) yield* known(start, id)
  const title = textOf(room.room_name) ?? 'Matrix room'
  yield aside({ type: 'chat', id: chat, kind: 'GROUP', title, topic: textOf(room.topic) ?? null, at })
  const roles = creator !== undefined && first.includes(creator) ? { [creator]: 'OWNER' as const } : {}
  if (first.length > 0) yield aside({ type: 'join', chat, people: first, at, roles })
  for (const [index, event] of events.entries()) {
    const place = { line: index + 1 }
    if (!event) {
      yield { ...place, refused: refused('INVALID_FIELD', 'It is no event with an id, a sender, a type and a time.') }
      continue
    }
    for (const id of [event.sender, ...peopleIn(event)]) yield* known(place, id)
    for (const one of readEvent(event, { chat, names, related, room })) yield { ...place, ...one }
    onDone(place.line / events.length)
  }
}

async function readRoom(path: string): Promise<{ readonly room: Raw; readonly unread: readonly string[] }> {
  const name = basename(path)
  const parse = (bytes: Buffer): Raw => {
    try {
      return rawOf(parseJson(bytes))
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      throw new StackError(`Nothing was imported: ${name}, line ${error.line}: ${error.message}`, 'Export it again.')
    }
  }
  const isRoom = (room: Raw): boolean => Array.isArray(room.messages) && 'room_name' in room
  const none = () =>
    new StackError(`${name} is no room that Element has exported as JSON: there are no \`room_name\` and \`messages\`.`)
  if (!(await isZip(path))) {
    const room = parse(await readFile(path))
    if (!isRoom(room)) throw none()
    return { room, unread: [] }
  }
  await using archive = await openArchive(path)
  for (const file of archive.files.filter(one => one.endsWith('.json'))) {
    const room = parse(await archive.read(file))
    if (isRoom(room)) return { room, unread: archive.files.filter(one => one !== file) }
  }
  throw none()
}

/** The newest name of each, in the room. */
function namesOf(events: readonly MatrixEvent[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { type, raw, content, sender } of events) {
    const name = textOf(content.displayname)
    if (type === 'm.room.member' && name !== undefined) names.set(textOf(raw.state_key) ?? sender, name)
  }
  return names
}

const moved = ({ type, raw, sender }: MatrixEvent): string | undefined =>
  type === 'm.room.member' ? (textOf(raw.state_key) ?? sender) : undefined

const peopleIn = (event: MatrixEvent): string[] => {
  const { user_ids: ids } = rawOf(event.content['m.mentions'])
  return [moved(event), ...listOf(ids).map(textOf)].filter(id => id !== undefined)
}

/** The creator, and those of whom the first that is told is not that they join. */
function firstMembers(events: readonly MatrixEvent[], creator: string | undefined): string[] {
  const first = new Map<string, boolean>()
  for (const event of events) {
    const who = moved(event) ?? event.sender
    const membership = moved(event) === undefined ? 'join' : event.content.membership
    if (!first.has(who)) first.set(who, moved(event) === undefined || (membership === 'leave' && event.sender === who))
  }
  const all = [...first].flatMap(([id, isThere]) => (isThere ? [id] : []))
  return [...new Set([...(creator === undefined ? [] : [creator]), ...all])]
}

interface Reading {
  readonly chat: string
  readonly names: ReadonlyMap<string, string>
  readonly related: Related
  readonly room: Raw
}

type Said =
  | { readonly record: ImportRecord }
  | { readonly refused: ReturnType<typeof refused> }
  | { readonly isElsewhere: true }

function* readEvent(event: MatrixEvent, { chat, names, related, room }: Reading): Generator<Said> {
  const { id, type, sender, at, content } = event
  const target = targetOf(event)
  if (target !== undefined) {
    const isTold = related.messages.has(target)
    const isNewest = type !== 'm.room.message' || related.edits.get(target) === event
    if (isTold && isNewest) yield { isElsewhere: true }
    else
      yield {
        refused: refused(
          'PART_LEFT_OUT',
          isTold ? 'A later change has taken its place.' : `What it is about is not in the export: ${target}.`,
        ),
      }
  } else if (isMessage(event)) {
    const edit = related.edits.get(id)
    const newest = rawOf(edit?.content['m.new_content'])
    const spoken = spokenOf(
      edit ? { ...event, content: { ...newest, 'm.relates_to': content['m.relates_to'] } } : event,
      names,
      sender,
    )
    const goneAt = related.removed.get(id)
    if (edit && !goneAt) yield { refused: refused('PART_LEFT_OUT', 'What it said before it was changed.') }
    const record: MessageRecord = {
      ...{ ...plainMessage, ...spoken, ...underOf(event), chat, id, person: sender, at },
      ...{ text: goneAt ? null : spoken.text, editedAt: edit?.at ?? null, deletedAt: goneAt ?? null },
      reactions: reactionsOf(related, id),
    }
    yield { record }
  } else if (type === 'm.room.member') yield* readMember(event, chat)
  else if (type === 'm.room.create' || (type === 'm.room.name' && content.name === room.room_name))
    yield { isElsewhere: true }
  else if (type === 'm.room.topic' && content.topic === room.topic) yield { isElsewhere: true }
  else {
    const reason =
      type === 'm.room.encrypted'
        ? 'It could not be read when it was exported: it is encrypted.'
        : `An event ${type} is not kept.`
    yield { refused: refused('UNKNOWN_TYPE', reason) }
  }
}

function* readMember(event: MatrixEvent, chat: string): Generator<Said> {
  const who = moved(event) ?? event.sender
  const before = rawOf(rawOf(event.raw.unsigned).prev_content).membership
  const { membership } = event.content
  const base = { chat, people: [who], at: event.at, roles: {} }
  if (membership === 'join') yield { record: { type: 'join', ...base } }
  else if ((membership === 'leave' && before !== 'invite' && before !== 'knock') || membership === 'ban')
    yield { record: { type: 'leave', ...base } }
  else
    yield {
      refused: refused(
        'UNKNOWN_TYPE',
        `That somebody is ${membership === 'invite' ? 'invited' : 'not in it'} is not kept.`,
      ),
    }
}
