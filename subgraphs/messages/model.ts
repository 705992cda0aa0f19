// What is said in rooms: types, limits and the rules that need nothing but their arguments. Everything else here uses it.

import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'

/** The part of a chat that lives here: its log. Everything is asked by the id. */
export interface Chat {
  readonly id: string
}

/** How far a chat's log has come. */
export interface Head {
  readonly chatId: string
  /** The newest durable change; dense. */
  readonly rev: number
  /** The newest message; dense. */
  readonly lastSeq: number
  readonly lastMessageId: string | null
  /** The version of chats that this log has taken in: who may write is judged by it. */
  readonly membersVersion: number
}

export interface Message {
  readonly id: string
  readonly chatId: string
  readonly seq: number
  readonly rev: number
  readonly senderId: string
  readonly body: string | null
  readonly clientKey: string
  readonly sentAt: Date
}

/** A message on its way into the log: everything but its numbers. */
export interface Draft {
  readonly id: string
  readonly senderId: string
  readonly body: string
  readonly clientKey: string
  readonly inputHash: string
  readonly sentAt: Date
}

/** A stored message with what tells a retry from a reuse of its key. */
export interface Sent {
  readonly message: Message
  readonly inputHash: string
}

/** The members have changed since a write was allowed: ask again whether it is. */
export class MembersMoved extends Error {
  override readonly name = 'MembersMoved'
}

export type ChatRole = 'OWNER' | 'ADMIN' | 'MEMBER'

/** A member of a chat, as copied from chats. */
export interface Member {
  readonly userId: string
  readonly role: ChatRole
}

/** A row of a chat's log as the API tells it; what it points to is joined when it is read. */
export type ChatEvent = MessageSent | MemberAdded | MemberRemoved | ChatUpdated

interface Fact<Name extends string> {
  readonly __typename: Name
  readonly chatId: string
  readonly rev: number
  readonly at: Date
}

export interface MessageSent extends Fact<'MessageSent'> {
  readonly messageId: string
}
export interface MemberAdded extends Fact<'MemberAdded'> {
  readonly userId: string
}
export interface MemberRemoved extends Fact<'MemberRemoved'> {
  readonly userId: string
}
export type ChatUpdated = Fact<'ChatUpdated'>

export type LogRow = {
  [T in keyof MessagesFacts]: {
    readonly type: T
    readonly key: string
    readonly rev: number
    readonly at: Date
    readonly data: MessagesFacts[T]
  }
}[keyof MessagesFacts]

export function eventOf(row: LogRow): ChatEvent {
  const fact = { chatId: row.key, rev: row.rev, at: row.at }
  switch (row.type) {
    case 'messages.MessageSent.v1':
      return { __typename: 'MessageSent', ...fact, messageId: row.data.messageId }
    case 'messages.MemberAdded.v1':
      return { __typename: 'MemberAdded', ...fact, userId: row.data.userId }
    case 'messages.MemberRemoved.v1':
      return { __typename: 'MemberRemoved', ...fact, userId: row.data.userId }
    case 'messages.ChatUpdated.v1':
      return { __typename: 'ChatUpdated', ...fact }
  }
}

export const limits = {
  /** Characters, as people count them: code points. */
  body: 8_000,
} as const

/** Control characters have no place in a text, except line feeds and tabs; lone surrogates cannot be stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** @returns the text as it is kept, or why it is refused */
export function readBody(body: string): string | InvalidInput {
  const refused = (reason: string) => invalidInput(reason, 'input', 'body')
  const text = body.replaceAll('\r\n', '\n').trim()
  if (text === '') return refused('A message needs a text.')
  // A code point is at most two units: a text far too long is refused without being walked.
  if (text.length > 2 * limits.body || [...text].length > limits.body)
    return refused(`A message has at most ${limits.body} characters.`)
  if (unprintable.test(text) || !text.isWellFormed()) return refused('A message is text, without control characters.')
  return text
}
