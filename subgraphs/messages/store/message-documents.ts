// What a message and a chat's head are in MongoDB, how they are made of what is said, and read again.

import type { Clock } from '#platform/clock.ts'
import type { Fact } from '#platform/mongo/event-log.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { expiryOf, goneAt, isOver } from '../expiry/model.ts'
import type { Draft, Head, Message, Note, TimedFact } from '../model.ts'
import { shadowOf } from '../restrictions/model.ts'

export type MessageDocument = Omit<Message, 'id'> & { _id: string; inputHash: string; sentKey: string }
export type HeadDocument = Omit<Head, 'chatId'> & { _id: string }

const untouched = { reactions: [], editedAt: null, editedFromRev: null, deletedAt: null } as const

export function headOf({ _id, ...head }: HeadDocument): Head {
  return { chatId: _id, ...head }
}

/** @param offset from the head's newest numbers, 0 or less */
export function sentDocument(
  chatId: string,
  head: Pick<HeadDocument, 'rev' | 'lastSeq' | 'rules'>,
  draft: Draft,
  offset: number,
): MessageDocument {
  const { id: _id, repliedToUserId, followerIds, traceparent: _trace, ...rest } = draft
  const numbers = { seq: head.lastSeq + offset, rev: head.rev + offset }
  const sentKey = sentKeyOf(chatId, draft.senderId, draft.clientKey)
  const countable = !draft.threadOnly && !draft.shadowed
  const expiresAt = expiryOf(draft, head.rules?.messageLifetimeSeconds ?? 0)
  const given = { ...rest, ...(expiresAt ? { expiresAt } : {}) }
  return { _id, chatId, ...numbers, kind: 'TEXT', ...given, ...untouched, note: null, countable, sentKey }
}

export function noteDocument(
  chatId: string,
  note: Note,
  clientKey: string,
  at: Date,
): Omit<MessageDocument, '_id' | 'seq' | 'rev'> {
  return {
    ...{ chatId, kind: 'SYSTEM', senderId: null, body: null, clientKey, inputHash: '', sentAt: at },
    sentKey: sentKeyOf(chatId, '', clientKey),
    ...{ mentionIds: [], replyToId: null, attachmentIds: [], note, countable: false },
    ...untouched,
  }
}

export function sentFact(chatId: string, draft: Draft, seq: number): TimedFact {
  const { id: messageId, senderId, mentionIds: mentionedUserIds, repliedToUserId, sentAt: at, traceparent } = draft
  const everyone = draft.mentionsEveryone ? { mentionsEveryone: true } : {}
  const data = { chatId, messageId, senderId, seq, mentionedUserIds, repliedToUserId, ...everyone }
  const { threadOnly, threadRootId: rootId, followerIds = [] } = draft
  const fact: Fact<MessagesFacts> =
    !threadOnly || rootId === undefined
      ? { type: 'messages.MessageSent.v1', data }
      : { type: 'messages.ThreadReplySent.v1', data: { ...data, rootId, followerIds } }
  return { ...(draft.shadowed ? shadowOf(fact, { ...draft, chatId }) : fact), at, traceparent }
}

export const sentKeyOf = (chatId: string, senderId: string, clientKey: string) => `${chatId}|${senderId}|${clientKey}`

/** How a store reads messages: one whose time is over reads as gone, whether the worker has come or not. */
export function messageReader(clock: Clock): (document: MessageDocument) => Message {
  return ({ _id, inputHash, sentKey, ...message }) => {
    const isGone = message.deletedAt === null && isOver(message, clock.now())
    return { id: _id, ...message, ...(isGone && message.expiresAt ? goneAt(message.expiresAt) : {}) }
  }
}
