// What rooms have been through, told from their records: who was in when, what was said, and what of it cannot be kept and why.
// The same file gives the same history each time, so that an import can go on where it was killed. Pure.
import type { ImportedMessage } from '#schema/importing.ts'
import { createSource, userIdOf } from './ids.ts'
import { moveMembers, openRoom } from './membership.ts'
import { type ImportRecord, type MessageRecord, maxText, type Refused, type RoomRecord, refused } from './records.ts'
import { type Known, type Room, type Taken, unknownPerson } from './room.ts'

export interface HistoryOptions {
  /** Ids are the same for the same source. */
  readonly source: string
  /** The account here that owns rooms for which the file names no owner. */
  readonly ownerId?: string | undefined
}

const control = /[^\P{Cc}\n\t]/gu

export function createHistory({ source: name, ownerId }: HistoryOptions): { take(record: ImportRecord): Taken } {
  const source = createSource(name)
  const people = new Map<string, string>()
  const rooms = new Map<string, Room>()
  const known: Known = { source, people, ownerId }
  const no = (...reasons: Refused[]): Taken => ({ refused: reasons })
  const takePerson = (record: Extract<ImportRecord, { type: 'person' }>): Taken => {
    const userId = userIdOf(source, record)
    if (userId === undefined) return no(refused('INVALID_FIELD', '`userId` is no id.'))
    people.set(record.id, userId)
    const displayName = record.name.replace(control, '').trim().slice(0, 64) || 'Nameless'
    return { person: { id: userId, displayName, isKnown: record.userId !== undefined } }
  }
  const takeRoom = ({ id, title, topic, at }: RoomRecord): Taken => {
    if (rooms.has(id)) return no(refused('REPEATED_ID', `The room ${id} was told before.`))
    const line = (text: string, length: number) =>
      text
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, length)
    const room: Room = {
      ...{ chatId: source('room', id), title: line(title, 128) || 'Imported room', openedAt: at, lastAt: at },
      topic: topic === null ? null : line(topic, 256) || null,
      ...{ members: new Map(), chatSteps: [], said: new Map() },
    }
    rooms.set(id, room)
    return { room }
  }
  return {
    take(record) {
      if (record.type === 'person') return takePerson(record)
      if (record.type === 'room') return takeRoom(record)
      const room = rooms.get(record.room)
      if (!room) return no(refused('UNKNOWN_ROOM', `There is no room ${record.room} before this line.`))
      const taken = record.type === 'message' ? say(room, record, known) : moveMembers(room, record, known)
      if (taken.steps?.length) room.lastAt = record.at
      return { ...taken, room }
    },
  }
}

function say(room: Room, record: MessageRecord, { source, people, ownerId }: Known): Taken {
  const senderId = people.get(record.person)
  if (senderId === undefined) return { refused: [unknownPerson(record.person)] }
  if (room.said.has(record.id))
    return { refused: [refused('REPEATED_ID', `The message ${record.id} was told before.`)] }
  const reasons: Refused[] = []
  const { files, text } = record
  if (files.length > 0) reasons.push(refused('FILES_LEFT_OUT', `Its files are not in here: ${files.join(', ')}.`))
  const said = text?.toWellFormed().replaceAll('\r\n', '\n').replace(control, '').trim()
  const body = text === null ? null : said || files.join(', ')
  if (body === '') return { refused: [refused('INVALID_FIELD', 'The message has no text.')] }
  if (body !== null && body.length > maxText && [...body].length > maxText)
    return { refused: [refused('TEXT_TOO_LONG', `The text has more than ${maxText} characters.`)] }
  // Only what was said before can be answered: that is why replies never run in a circle.
  const replyToId = record.replyTo === null ? null : (room.said.get(record.replyTo) ?? null)
  const id = source('message', `${room.chatId}\n${record.id}`, record.at)
  room.said.set(record.id, id)
  const reactions = record.reactions.map(({ emoji, count, people: by }) => ({
    emoji,
    count,
    userIds: [...new Set(by.flatMap(one => people.get(one) ?? []))],
  }))
  const { at, editedAt, deletedAt } = record
  if (record.replyTo !== null && replyToId === null)
    reasons.push(refused('UNKNOWN_REPLY', `It answers ${record.replyTo}, not said before it; it is kept without.`))
  const step: ImportedMessage = { kind: 'said', at, id, senderId, body, replyToId, editedAt, deletedAt, reactions }
  // A room of which nobody says who was in it begins with whoever speaks first.
  const opening = room.chatSteps.length > 0 ? [] : openRoom(room, [senderId], { at, roles: {}, ownerId })
  return { steps: [...opening, step], refused: reasons }
}
