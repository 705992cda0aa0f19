// Every type of event that domains tell, with the version that producers write now. A consumer reads that version and the one
// before it, so that producers and consumers can be replaced one after the other; anything else is named, never skipped.

import { type Envelope, MalformedEvent, parseEnvelope } from './envelope.ts'
import type {
  AuthFacts,
  ChatsFacts,
  ChatsPersonalFacts,
  MessagesFacts,
  NotificationsFacts,
  PresenceFacts,
  ReadFacts,
  TypingFacts,
  UsersFacts,
} from './facts.ts'

type Facts = AuthFacts &
  UsersFacts &
  ChatsFacts &
  ChatsPersonalFacts &
  MessagesFacts &
  ReadFacts &
  NotificationsFacts &
  TypingFacts &
  PresenceFacts
type NameOf<T> = T extends `${infer Name}.v${number}` ? Name : never
export type EventName = NameOf<keyof Facts>

/** Turns the data of the version before into that of the present one. */
export type Upcast = (data: never) => object

export interface EventVersions {
  readonly current: Readonly<Record<string, number>>
  /** By name, for those whose version before is still read. */
  readonly upcasts: Readonly<Record<string, Upcast>>
}

const current = {
  'auth.AccountVerified': 1,
  'auth.AccountDeleted': 1,
  'auth.SignedIn': 1,
  'auth.PasswordChanged': 1,
  'users.ProfileChanged': 1,
  'users.PrivacyChanged': 1,
  'users.UserBlocked': 1,
  'users.UserUnblocked': 1,
  'users.UserMuted': 1,
  'users.UserUnmuted': 1,
  'users.UserDeleted': 1,
  'chats.ChatOpened': 1,
  'chats.MemberAdded': 1,
  'chats.MemberRemoved': 1,
  'chats.RoleChanged': 1,
  'chats.ChatUpdated': 1,
  'chats.InvitesChanged': 1,
  'chats.RequestAccepted': 1,
  'chats.BansChanged': 1,
  'chats.PreferencesChanged': 1,
  'chats.RequestMoved': 1,
  'messages.MessageSent': 1,
  'messages.SystemNoted': 1,
  'messages.MessageEdited': 1,
  'messages.MessageDeleted': 1,
  'messages.ReactionsChanged': 1,
  'messages.ThreadReplySent': 1,
  'messages.PollChanged': 1,
  'messages.MessageExpired': 1,
  'messages.LinkPreviewsChanged': 1,
  'messages.Shadowed': 1,
  'messages.PinsChanged': 1,
  'messages.RulesChanged': 1,
  'messages.MemberAdded': 1,
  'messages.MemberRemoved': 1,
  'messages.ChatUpdated': 1,
  'messages.ReadMoved': 1,
  'notifications.NotificationMade': 1,
  'notifications.NotificationsRead': 1,
  'presence.TypingChanged': 1,
  'presence.StatusChanged': 1,
} satisfies Record<EventName, number>

export const eventVersions: EventVersions = { current, upcasts: {} }

/**
 * Reads a record as an event of the present version.
 * @throws MalformedEvent that names what is wrong: the envelope, an unknown type, a version that is too old or too new
 */
export function readEvent(text: string, { current: known, upcasts }: EventVersions = eventVersions): Envelope {
  const event = parseEnvelope(text)
  const [, name = '', digits = ''] = /^(.+)\.v(\d+)$/.exec(event.type) ?? []
  const present = Object.hasOwn(known, name) ? known[name] : undefined
  if (present === undefined) throw new MalformedEvent(`${event.type} is not a type that is known here`)
  const version = Number(digits)
  if (version === present) return event
  if (version > present)
    throw new MalformedEvent(`${event.type} is newer than version ${present}, the newest known here`)
  const upcast = version === present - 1 ? upcasts[name] : undefined
  if (!upcast) throw new MalformedEvent(`${event.type} is older than version ${present - 1}, the oldest that is read`)
  return { ...event, type: `${name}.v${present}`, data: upcast(event.data as never) }
}
