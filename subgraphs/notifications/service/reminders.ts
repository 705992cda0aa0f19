// The rules of reminders: stored once, fired once, and never after they were taken back. Knows no GraphQL, MongoDB or Kafka.

import { createHash } from 'node:crypto'
import { readClientKey } from '#platform/client-keys.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  type Connection,
  connectionOf,
  encodeTimePlace,
  type PageArguments,
  rangeOf,
  timeCursor,
} from '#platform/pages.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  type KeyReused,
  keyReused,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
  notFound,
  wholeInput,
} from '#platform/refusals.ts'
import { readShortText } from '#platform/short-text.ts'
import type { Announce } from '../events.ts'
import type { Members } from '../members.ts'
import { type Candidate, maxReminders, type Reminder } from '../model.ts'
import type { NotificationStore } from '../store/notifications.ts'
import type { ReminderStore } from '../store/reminders.ts'
import type { IngestService } from './ingest.ts'

const year = 366 * 24 * 60 * 60 * 1000
const pageLimits = { fallback: 20, maximum: 100 }
const cursorKind = 'reminder'
const noteField = { what: 'A note', longest: 500, field: ['note'] }

export interface ReminderDeps {
  readonly reminders: ReminderStore
  readonly store: Pick<NotificationStore, 'add'>
  readonly ingest: Pick<IngestService, 'draft'>
  readonly members: Pick<Members, 'find'>
  readonly announce: Announce
  /** A reminder was stored that may be due soon. */
  readonly wakeWorkers: () => void
  readonly now: () => Date
}

export interface NewReminder {
  readonly clientKey: string
  readonly remindAt: Date
  readonly note?: string | null | undefined
  readonly chatId?: string | null | undefined
  readonly messageId?: string | null | undefined
}

export interface CreateReminderSuccess {
  readonly reminder: Reminder
  readonly replayed: boolean
}

export interface CancelReminderSuccess {
  readonly reminderId: string
}

export type ReminderService = ReturnType<typeof createReminderService>

export function createReminderService({ reminders, store, ingest, members, announce, wakeWorkers, now }: ReminderDeps) {
  return {
    async create(
      userId: string,
      input: NewReminder,
    ): Promise<CreateReminderSuccess | InvalidInput | NotFound | NotAllowed | KeyReused> {
      const note = readShortText(input.note, noteField)
      const fault = faultOf(input, note, now())
      if (fault) return fault
      if (isInvalid(note)) return note
      const { clientKey, remindAt, chatId, messageId } = input
      if (chatId && !(isId(chatId) && (await members.find(chatId, userId)))) return noSuchChat()
      if ((await reminders.count(userId)) >= maxReminders)
        return notAllowed(`At most ${maxReminders} reminders; take one back first.`, wholeInput)
      const reminder: Reminder = {
        id: newId(),
        userId,
        at: remindAt,
        note,
        chatId: chatId ?? null,
        messageId: messageId ?? null,
      }
      const hash = hashOf(reminder)
      const known = await reminders.create(reminder, { name: clientKey, hash })
      if (known && known.hash !== hash) return keyReused('This key was used before with another reminder.', 'clientKey')
      wakeWorkers()
      return { reminder: known?.reminder ?? reminder, replayed: !!known }
    },

    async cancel(userId: string, id: string): Promise<CancelReminderSuccess | NotFound> {
      const gone = isId(id) && ((await reminders.cancel(userId, id)) || (await reminders.isKnown(userId, id)))
      return gone ? { reminderId: id } : notFound('There is no such reminder.', 'reminderId')
    },

    /** @throws BAD_USER_INPUT */
    async page(userId: string, args: PageArguments): Promise<Connection<Reminder>> {
      const range = rangeOf(args, pageLimits, timeCursor(cursorKind))
      const rows = await reminders.page(userId, range)
      return connectionOf(rows, range, place => encodeTimePlace(cursorKind, place))
    },

    /** When the next one will be due, if there is any. */
    nextAt: () => reminders.nextAt(),

    /** Fires what is due. @returns how many */
    async fire(limit: number): Promise<number> {
      const due = await reminders.due(now(), limit)
      for (const reminder of due) {
        const drafts = await ingest.draft([candidateOf(reminder)])
        await announce(await store.add(drafts, session => reminders.takeOut(session, reminder.id)))
      }
      return due.length
    },
  }
}

function faultOf(
  { clientKey, remindAt: at, chatId, messageId }: NewReminder,
  note: string | null | InvalidInput,
  now: Date,
): InvalidInput | undefined {
  const refusals = [
    readClientKey(clientKey),
    at.getTime() < now.getTime() - 60_000 && invalidInput('That time has passed.', 'remindAt'),
    at.getTime() > now.getTime() + year && invalidInput('At most a year ahead.', 'remindAt'),
    note,
    messageId && !chatId && invalidInput('A message needs its chat.', 'chatId'),
    messageId && !isId(messageId) && invalidInput('Not the id of a message.', 'messageId'),
  ]
  return allInvalid(...refusals.filter(isInvalid))
}

function hashOf({ at, note, chatId, messageId }: Reminder): string {
  return createHash('sha256')
    .update(JSON.stringify([at.toISOString(), note, chatId, messageId]))
    .digest('base64url')
}

function candidateOf({ id, userId, at, note, chatId, messageId }: Reminder): Candidate {
  const subject = `reminder:${id}`
  return {
    userId,
    kind: 'REMINDER',
    subject,
    chatId,
    messageId,
    seq: null,
    actorId: null,
    title: null,
    body: note,
    createdAt: at,
  }
}
