// Who could hear of what: from each fact of another domain to candidates. Pure; settings are read afterwards.

import type { AuthFacts, ChatsFacts, ChatsPersonalFacts, MessagesFacts } from '#schema/events/facts.ts'
import type { Candidate, NotificationKind } from './model.ts'

type Sent = MessagesFacts['messages.MessageSent.v1'] | MessagesFacts['messages.ThreadReplySent.v1']

const blank = { chatId: null, messageId: null, seq: null, actorId: null, title: null, body: null } as const

const subjectOf = (messageId: string) => `message:${messageId}`

/** A message is news for everyone in the chat but its sender; for those who are meant, as the more of what it is to them. */
export function candidatesOfMessage(fact: Sent, createdAt: Date, recipients: readonly string[]): Candidate[] {
  const { chatId, messageId, senderId, seq, mentionedUserIds = [], repliedToUserId } = fact
  const isCall = 'mentionsEveryone' in fact && fact.mentionsEveryone
  const kindFor = (userId: string): NotificationKind =>
    isCall || mentionedUserIds.includes(userId) ? 'MENTION' : userId === repliedToUserId ? 'REPLY' : 'MESSAGE'
  return recipients
    .filter(userId => userId !== senderId)
    .map(userId => ({
      ...blank,
      userId,
      kind: kindFor(userId),
      subject: subjectOf(messageId),
      chatId,
      messageId,
      seq,
      actorId: senderId,
      createdAt,
    }))
}

/** Those whom a message means, whatever the size of the chat. */
export function meantBy({ mentionedUserIds = [], repliedToUserId }: Sent): string[] {
  return [...new Set([...mentionedUserIds, ...(repliedToUserId ? [repliedToUserId] : [])])]
}

/** A mention that an edit adds is a mention. Who has heard of the message already does not hear of it again. */
export function candidatesOfEdit(fact: MessagesFacts['messages.MessageEdited.v1'], createdAt: Date): Candidate[] {
  const { chatId, messageId, senderId, mentionedUserIds } = fact
  return mentionedUserIds
    .filter(userId => userId !== senderId)
    .map(userId => ({
      ...blank,
      userId,
      kind: 'MENTION',
      subject: subjectOf(messageId),
      chatId,
      messageId,
      actorId: senderId,
      createdAt,
    }))
}

/** The first reaction to one's message is news; the others are seen with it. */
export function candidatesOfReaction(
  fact: MessagesFacts['messages.ReactionsChanged.v1'],
  createdAt: Date,
): Candidate[] {
  const { chatId, messageId, senderId, userId: actorId, added } = fact
  if (!added || senderId === null || senderId === actorId) return []
  const subject = `reaction:${messageId}`
  return [{ ...blank, userId: senderId, kind: 'REACTION', subject, chatId, messageId, actorId, createdAt }]
}

/** A new group is news for those whom its owner has put into it. A direct chat is told by its first message. */
export function candidatesOfOpening(fact: ChatsFacts['chats.ChatOpened.v1'], createdAt: Date): Candidate[] {
  if (fact.kind === 'DIRECT') return []
  return fact.members.flatMap(({ userId }) =>
    aboutMember('ADDED_TO_CHAT', { chatId: fact.chatId, userId, byUserId: fact.byUserId }, `opened`, createdAt),
  )
}

/** What somebody else has done to one's membership is news; what one did oneself is not. */
export function candidatesOfMembership(
  type: 'chats.MemberAdded.v1' | 'chats.MemberRemoved.v1' | 'chats.RoleChanged.v1',
  fact: { readonly chatId: string; readonly userId: string; readonly byUserId: string },
  place: { readonly rev: number; readonly at: Date },
): Candidate[] {
  const kinds = {
    'chats.MemberAdded.v1': 'ADDED_TO_CHAT',
    'chats.MemberRemoved.v1': 'REMOVED_FROM_CHAT',
    'chats.RoleChanged.v1': 'ROLE_CHANGED',
  } as const
  return aboutMember(kinds[type], fact, String(place.rev), place.at)
}

/** Somebody asks to join: news for each of those who may let them in. */
export function candidatesOfJoinRequest(
  { userId, chatId, kind, state, askedById }: ChatsPersonalFacts['chats.RequestMoved.v1'],
  createdAt: Date,
): Candidate[] {
  if (kind !== 'JOIN_REQUEST' || state !== 'PENDING' || askedById === undefined) return []
  const subject = subjectOfJoinRequest(chatId, askedById)
  return [{ ...blank, userId, kind: 'JOIN_REQUEST', subject, chatId, actorId: askedById, createdAt }]
}

export const subjectOfJoinRequest = (chatId: string, askedById: string) => `join:${chatId}:${askedById}`

function aboutMember(
  kind: NotificationKind,
  { chatId, userId, byUserId }: { readonly chatId: string; readonly userId: string; readonly byUserId: string },
  version: string,
  createdAt: Date,
): Candidate[] {
  if (userId === byUserId) return []
  return [{ ...blank, userId, kind, subject: `member:${chatId}:${version}`, chatId, actorId: byUserId, createdAt }]
}

/** What happens to an account is news for its owner, whatever they want to hear. */
export function candidatesOfAccount(
  type: 'auth.SignedIn.v1' | 'auth.PasswordChanged.v1',
  fact: AuthFacts['auth.SignedIn.v1'] | AuthFacts['auth.PasswordChanged.v1'],
  place: { readonly rev: number; readonly at: Date },
): Candidate[] {
  const kind = type === 'auth.SignedIn.v1' ? 'SIGNED_IN' : 'PASSWORD_CHANGED'
  const title = 'device' in fact ? fact.device : null
  const subject = `account:${place.rev}`
  return [{ ...blank, userId: fact.userId, kind, subject, title, createdAt: place.at }]
}
