// What chats have been through, told from their records: who was in when, what was said, and what of it cannot be kept and why.
// The same file gives the same history each time, so that an import can go on where it was killed. Pure.

import type { Chat, Known, KnownPerson, Taken } from './chat.ts'
import { createSource, type Source, userIdOf } from './ids.ts'
import { moveMembers } from './membership.ts'
import {
  type ChatRecord,
  type ImportRecord,
  limits,
  type PersonRecord,
  type Place,
  type Refused,
  refused,
} from './records.ts'
import { say } from './saying.ts'
import { keptLine } from './texts.ts'

export interface HistoryOptions {
  /** Ids are the same for the same source: its name, or what gives them. */
  readonly source: string | Source
  /** The account here that owns chats for which the file names no owner. */
  readonly ownerId?: string | undefined
}

export interface History {
  take(record: ImportRecord, place: Place): Taken
  /** Chats of which nobody was ever told: nothing of them is stored. */
  empty(): Chat[]
}

export function createHistory({ source: given, ownerId }: HistoryOptions): History {
  const source = typeof given === 'string' ? createSource(given) : given
  const people = new Map<string, KnownPerson>()
  const chats = new Map<string, Chat>()
  const known: Known = { source, people, ownerId }
  const no = (...reasons: Refused[]): Taken => ({ refused: reasons })
  const takePerson = (record: PersonRecord): Taken => {
    const userId = userIdOf(source, record)
    if (userId === undefined) return no(refused('INVALID_FIELD', '`userId` is no id.'))
    const { text, reasons } = keptLine(record.name, limits.name, 'The name')
    const displayName = text || 'Nameless'
    const before = people.get(record.id)
    // What was said before in their name stays theirs.
    if (before && (before.userId !== userId || before.name !== displayName))
      return no(refused('REPEATED_ID', `The person ${record.id} was told before, as ${before.name}.`))
    if (before) return {}
    people.set(record.id, { userId, name: displayName })
    return { person: { id: userId, displayName, isKnown: record.userId !== undefined }, refused: reasons }
  }
  const takeChat = ({ id, kind, at, ...record }: ChatRecord, place: Place): Taken => {
    if (chats.has(id)) return no(refused('REPEATED_ID', `The chat ${id} was told before.`))
    const title = keptLine(record.title ?? '', limits.title, 'The title')
    const topic = keptLine(record.topic ?? '', limits.topic, 'The topic')
    const chat: Chat = {
      // The id of before there was the word: what was imported then is met again.
      ...{ chatId: source('room', id), place, kind, title: title.text, topic: topic.text || null },
      ...{ openedAt: at, lastAt: at, members: new Map(), chatSteps: [], said: new Map(), roots: new Map() },
    }
    chats.set(id, chat)
    return { chat, refused: [...title.reasons, ...topic.reasons] }
  }
  return {
    take(record, place) {
      if (record.type === 'person') return takePerson(record)
      if (record.type === 'chat') return takeChat(record, place)
      const chat = chats.get(record.chat)
      if (!chat) return no(refused('UNKNOWN_ROOM', `There is no chat ${record.chat} before this line.`))
      const taken = record.type === 'message' ? say(chat, record, known) : moveMembers(chat, record, known)
      if (taken.steps?.length && record.at > chat.lastAt) chat.lastAt = record.at
      return { ...taken, chat }
    },
    empty: () => [...chats.values()].filter(({ chatSteps }) => chatSteps.length === 0),
  }
}
