// What rooms have been through, told from their records: who was in when, what was said, and what of it cannot be kept and why.
// The same file gives the same history each time, so that an import can go on where it was killed. Pure.
import { createSource, type Source, userIdOf } from './ids.ts'
import {
  type ImportRecord,
  type MembersRecord,
  type MessageRecord,
  maxMembers,
  maxText,
  type Refused,
  type Role,
  type RoomRecord,
  refused,
} from './records.ts'

/** A step of a room's log, as the domain of messages takes it. */
export type Step =
  | { readonly kind: 'updated'; readonly at: Date }
  | { readonly kind: 'members'; readonly at: Date; readonly added: readonly string[]; readonly removed: readonly string[] }
  | SaidStep

export interface SaidStep {
  readonly kind: 'said'
  readonly at: Date
  readonly id: string
  readonly senderId: string
  readonly body: string | null
  readonly replyToId: string | null
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  readonly reactions: readonly { readonly emoji: string; readonly userIds: readonly string[] }[]
}

export interface HistoryMember {
  readonly userId: string
  readonly role: Role
  readonly joinedAt: Date
  readonly sinceVersion: number
}

/** A fact of the chat's own log, as the domain of chats takes it; its version is its place from 1. */
export type ChatStep =
  | { readonly kind: 'opened'; readonly at: Date; readonly members: readonly HistoryMember[] }
  | { readonly kind: 'added' | 'removed' | 'role'; readonly at: Date; readonly userId: string; readonly role: Role }
  | { readonly kind: 'updated'; readonly at: Date }

export interface Room {
  readonly chatId: string
  readonly title: string
  readonly topic: string | null
  readonly openedAt: Date
  readonly members: Map<string, HistoryMember>
  readonly chatSteps: ChatStep[]
  lastAt: Date
  readonly said: Map<string, string>
}

export interface Person {
  readonly id: string
  readonly displayName: string
  /** Whether the file says which account here it is. */
  readonly isKnown: boolean
}

/** What one record gives. */
export interface Taken {
  readonly person?: Person
  readonly room?: Room
  readonly steps?: readonly Step[]
  readonly refused?: readonly Refused[]
}

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
    const line = (text: string, length: number) => text.replace(/\p{Cc}/gu, ' ').trim().slice(0, length)
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
      const taken = record.type === 'message' ? say(room, record, { source, people }) : move(room, record, { people, ownerId })
      if (taken.steps?.length) room.lastAt = record.at
      return { ...taken, room }
    },
  }
}

const unknown = (person: string) => refused('UNKNOWN_PERSON', `There is no person ${person} before this line.`)

function say(room: Room, record: MessageRecord, { source, people }: { source: Source; people: Map<string, string> }): Taken {
  const senderId = people.get(record.person)
  if (senderId === undefined) return { refused: [unknown(record.person)] }
  if (room.said.has(record.id)) return { refused: [refused('REPEATED_ID', `The message ${record.id} was told before.`)] }
  const body = record.text === null ? null : record.text.toWellFormed().replaceAll('\r\n', '\n').replace(control, '').trim()
  if (body === '') return { refused: [refused('INVALID_FIELD', 'The message has no text.')] }
  if (body !== null && body.length > maxText && [...body].length > maxText)
    return { refused: [refused('TEXT_TOO_LONG', `The text has more than ${maxText} characters.`)] }
  // Only what was said before can be answered: that is why replies never run in a circle.
  const replyToId = record.replyTo === null ? null : (room.said.get(record.replyTo) ?? null)
  const id = source('message', `${room.chatId}\n${record.id}`, record.at)
  room.said.set(record.id, id)
  const reactions = record.reactions.map(({ emoji, people: by }) => ({
    emoji,
    userIds: [...new Set(by.flatMap(one => people.get(one) ?? []))],
  }))
  const { at, editedAt, deletedAt } = record
  const step: Step = { kind: 'said', at, id, senderId, body, replyToId, editedAt, deletedAt, reactions }
  const lost = record.replyTo !== null && replyToId === null
  const kept = refused('UNKNOWN_REPLY', `It answers ${record.replyTo}, which was not said before it; it is kept without.`)
  return { steps: [step], ...(lost ? { refused: [kept] } : {}) }
}

function move(room: Room, record: MembersRecord, { people, ownerId }: { people: Map<string, string>; ownerId: string | undefined }): Taken {
  const reasons = record.people.filter(person => !people.has(person)).map(unknown)
  const userIds = [...new Set(record.people.flatMap(person => people.get(person) ?? []))]
  const { at, role } = record
  if (room.chatSteps.length === 0 && record.type === 'join') return { ...open(room, { at, role, userIds, ownerId }), refused: reasons }
  const moved = userIds.filter(userId => room.members.has(userId) === (record.type === 'leave'))
  if (record.type === 'leave') return { steps: leave(room, moved, at), refused: reasons }
  const free = Math.max(0, maxMembers - room.members.size)
  const added = moved.slice(0, free)
  for (const userId of added) {
    room.chatSteps.push({ kind: 'added', at, userId, role: role === 'OWNER' ? 'ADMIN' : role })
    const sinceVersion = room.chatSteps.length
    room.members.set(userId, { userId, role: role === 'OWNER' ? 'ADMIN' : role, joinedAt: at, sinceVersion })
  }
  const full = moved.slice(free).map(() => refused('ROOM_FULL', `A room has at most ${maxMembers} members.`))
  return {
    steps: added.length > 0 ? [{ kind: 'members', at, added, removed: [] }] : [],
    refused: [...reasons, ...full],
  }
}

interface Opening {
  readonly at: Date
  readonly role: Role
  readonly userIds: readonly string[]
  readonly ownerId: string | undefined
}

/** A room has one owner: who is named, or else who is given, or else the first. */
function open(room: Room, { at, role, userIds, ownerId }: Opening): Taken {
  const owner = role === 'OWNER' ? userIds[0] : (ownerId ?? userIds[0])
  if (owner === undefined) return {}
  const others = userIds.filter(userId => userId !== owner).slice(0, maxMembers - 1)
  const rest = role === 'OWNER' ? 'ADMIN' : role
  for (const userId of [owner, ...others])
    room.members.set(userId, { userId, role: userId === owner ? 'OWNER' : rest, joinedAt: at, sinceVersion: 1 })
  room.chatSteps.push({ kind: 'opened', at, members: [...room.members.values()] })
  return { steps: [{ kind: 'updated', at }] }
}

/** Who owns the room passes it on to whoever is in it longest; the last one stays. */
function leave(room: Room, userIds: readonly string[], at: Date): Step[] {
  const gone = new Set(userIds)
  const steps: Step[] = []
  const owner = [...gone].find(userId => room.members.get(userId)?.role === 'OWNER')
  if (owner !== undefined) {
    const heir = room.members.values().find(({ userId }) => !gone.has(userId))
    if (heir) {
      room.chatSteps.push({ kind: 'role', at, userId: heir.userId, role: 'OWNER' })
      room.members.set(heir.userId, { ...heir, role: 'OWNER' })
      steps.push({ kind: 'updated', at })
    } else gone.delete(owner)
  }
  for (const userId of gone) {
    room.chatSteps.push({ kind: 'removed', at, userId, role: 'MEMBER' })
    room.members.delete(userId)
  }
  if (gone.size > 0) steps.push({ kind: 'members', at, added: [], removed: [...gone] })
  return steps
}
