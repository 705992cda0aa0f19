// Reads our own format, the one that an export writes: a JSON object a line. Says of every line what is wrong with it.
import { type Line, readLines } from './lines.ts'
import { type ImportRecord, isRefused, type Reaction, type Read, type Refused, type Role, refused } from './records.ts'

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
export function parseLine({ text }: Line): object | Refused | undefined {
  if (text === undefined) return refused('LINE_TOO_LONG', 'The line is longer than 16 MiB.')
  if (text.trim() === '') return undefined
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
        return { type: 'person', id: text(object, 'id'), name: text(object, 'name'), ...userId }
      }
      case 'room': {
        const topic = object.topic == null ? null : text(object, 'topic')
        return { type: 'room', id: text(object, 'id'), title: text(object, 'title'), topic, at: time(object, 'at') }
      }
      case 'join':
      case 'leave': {
        const base = { room: text(object, 'room'), people: texts(object, 'people'), at: time(object, 'at') }
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
    ...{ type: 'message', room: text(object, 'room'), id: text(object, 'id'), person: text(object, 'person') },
    ...{ at: time(object, 'at'), text: deletedAt ? null : String(object.text), deletedAt },
    replyTo: object.replyTo == null ? null : text(object, 'replyTo'),
    editedAt: object.editedAt == null ? null : time(object, 'editedAt'),
    reactions: reactionsOf(object),
    files: object.files == null ? [] : texts(object, 'files'),
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
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : undefined
  if (!at || Number.isNaN(at.getTime())) throw new Wrong(`\`${name}\` is not a time such as 2026-01-31T09:30:00Z.`)
  return at
}

function rolesOf({ roles = {} }: Fields): Record<string, Role> {
  if (typeof roles !== 'object' || roles === null) throw new Wrong('`roles` is no object.')
  for (const role of Object.values(roles))
    if (!['OWNER', 'ADMIN', 'MEMBER'].includes(role)) throw new Wrong('A role is OWNER, ADMIN or MEMBER.')
  return roles as Record<string, Role>
}
