// Reads our own format, the one that an export writes: a JSON object a line. Says of every line what is wrong with it.
import { readDateTime } from '#platform/date-time.ts'
import { type Line, readLines } from './lines.ts'
import { countOf } from './raw.ts'
import {
  type FileRecord,
  type ImportRecord,
  isRefused,
  type Reaction,
  type Read,
  type Refused,
  type Role,
  refused,
} from './records.ts'

export async function* readJsonl(path: string, onDone: (share: number) => void): AsyncGenerator<Read> {
  for await (const line of readLines(path)) {
    onDone(line.done)
    const object = parseLine(line)
    if (object === undefined) continue
    const record = isRefused(object) ? object : recordOf(object as Fields)
    yield isRefused(record) ? { line: line.number, refused: record } : { line: line.number, record }
  }
}

/** @returns the object, why the line has none, or undefined for an empty line */
export function parseLine({ text, problem }: Line): object | Refused | undefined {
  if (problem) return problem
  if (text === undefined || text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    return refused('BROKEN_LINE', 'The line is no JSON object.')
  } catch (error) {
    return refused('BROKEN_LINE', `The line is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`)
  }
}

type Fields = Readonly<Record<string, unknown>>
class Wrong extends Error {}

/** What an object says, or the first field that is wrong. */
export function recordOf(object: Fields): ImportRecord | Refused {
  try {
    switch (object.type) {
      case 'person': {
        const userId = object.userId === undefined ? {} : { userId: text(object, 'userId') }
        return { type: 'person', id: text(object, 'id'), name: longText(object, 'name'), ...userId }
      }
      // What it was called when there were no threads; such files are read for ever.
      case 'room':
      case 'chat': {
        const topic = object.topic == null ? null : longText(object, 'topic')
        const kind = kindOf(object)
        const title = kind === 'DIRECT' && object.title == null ? null : longText(object, 'title')
        return { type: 'chat', id: text(object, 'id'), kind, title, topic, at: time(object, 'at') }
      }
      case 'join':
      case 'leave': {
        const base = { chat: chatIdOf(object), people: texts(object, 'people'), at: time(object, 'at') }
        return { type: object.type, ...base, roles: rolesOf(object) }
      }
      case 'message':
        return messageOf(object)
      default:
        return refused('UNKNOWN_TYPE', `There is no type ${JSON.stringify(object.type) ?? 'undefined'}.`)
    }
  } catch (error) {
    if (error instanceof Wrong) return refused('INVALID_FIELD', error.message)
    throw error
  }
}

function messageOf(object: Fields): ImportRecord {
  const deletedAt = object.deletedAt == null ? null : time(object, 'deletedAt')
  if (typeof object.text !== 'string' && deletedAt === null) throw new Wrong('`text` is not a text.')
  return {
    ...{ type: 'message', chat: chatIdOf(object), id: text(object, 'id'), person: text(object, 'person') },
    ...{ at: time(object, 'at'), text: deletedAt ? null : String(object.text), deletedAt },
    replyTo: object.replyTo == null ? null : text(object, 'replyTo'),
    thread: object.thread == null ? null : text(object, 'thread'),
    isInChat: object.inChat === true,
    isToEveryone: object.everyone === true,
    mentions: object.mentions == null ? [] : texts(object, 'mentions'),
    editedAt: object.editedAt == null ? null : time(object, 'editedAt'),
    reactions: reactionsOf(object),
    files: filesOf(object),
  }
}

function reactionsOf({ reactions }: Fields): Reaction[] {
  if (reactions == null) return []
  if (!Array.isArray(reactions)) throw new Wrong('`reactions` is not a list.')
  return reactions.map((one: Fields) => {
    const people = one?.people == null ? [] : texts(one, 'people')
    const count = Number.isSafeInteger(one?.count) ? Number(one.count) : 0
    return { emoji: text(one ?? {}, 'emoji'), count: Math.max(count, people.length), people }
  })
}

/** A file is an object, or its name alone. */
function filesOf({ files }: Fields): FileRecord[] {
  if (files == null) return []
  if (!Array.isArray(files)) throw new Wrong('`files` is not a list.')
  return files.map((one: unknown) => {
    const file = (typeof one === 'string' ? { name: one } : (one ?? {})) as Fields
    return {
      name: longText(file, 'name'),
      size: countOf(file.size) ?? null,
      url: file.url == null ? null : longText(file, 'url'),
    }
  })
}

function kindOf({ kind = 'GROUP' }: Fields): 'DIRECT' | 'GROUP' {
  if (kind !== 'DIRECT' && kind !== 'GROUP') throw new Wrong('`kind` is DIRECT or GROUP.')
  return kind
}

const chatIdOf = (object: Fields): string => text(object, object.chat === undefined ? 'room' : 'chat')

/** It is cut where it is kept. */
function longText(object: Fields, name: string): string {
  const value = object[name]
  if (typeof value !== 'string' || value === '') throw new Wrong(`\`${name}\` is not a text.`)
  return value
}

function text(object: Fields, name: string): string {
  const value = object[name]
  if (typeof value !== 'string' || value === '' || value.length > 1_000) throw new Wrong(`\`${name}\` is not a text.`)
  return value
}

function texts(object: Fields, name: string): string[] {
  const value = object[name]
  if (!Array.isArray(value) || value.some(one => typeof one !== 'string'))
    throw new Wrong(`\`${name}\` is not a list of texts.`)
  return value as string[]
}

function time(object: Fields, name: string): Date {
  const value = object[name]
  const at = typeof value === 'string' ? readDateTime(value) : undefined
  if (!at) throw new Wrong(`\`${name}\` is not a time such as 2026-01-31T09:30:00Z.`)
  return at
}

function rolesOf({ roles = {} }: Fields): Record<string, Role> {
  if (typeof roles !== 'object' || roles === null) throw new Wrong('`roles` is no object.')
  for (const role of Object.values(roles))
    if (!['OWNER', 'ADMIN', 'MEMBER'].includes(role)) throw new Wrong('A role is OWNER, ADMIN or MEMBER.')
  return roles as Record<string, Role>
}
