// The words of notifications. No I/O.

import type { EventRow } from '#platform/mongo/event-log.ts'
import type { Connection } from '#platform/pages.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'

export type NotificationKind =
  | 'MESSAGE'
  | 'MENTION'
  | 'REPLY'
  | 'REACTION'
  | 'ADDED_TO_CHAT'
  | 'REMOVED_FROM_CHAT'
  | 'ROLE_CHANGED'
  | 'JOIN_REQUEST'
  | 'SIGNED_IN'
  | 'PASSWORD_CHANGED'
  | 'REMINDER'
  | 'ANNOUNCEMENT'

export interface UnreadOfKind {
  readonly kind: NotificationKind
  readonly count: number
}

/** The SDL's stubs of other domains' entities. */
export interface Chat {
  readonly id: string
}
export interface Message {
  readonly id: string
}
export interface User {
  readonly id: string
}

/** What somebody could hear of, before their settings are read. */
export interface Candidate {
  readonly userId: string
  readonly kind: NotificationKind
  /** What it is about, such as `message:ID`: nobody hears of one subject twice. */
  readonly subject: string
  readonly chatId: string | null
  readonly messageId: string | null
  /** The message's number in its chat, where it is about one. */
  readonly seq: number | null
  readonly actorId: string | null
  readonly title: string | null
  readonly body: string | null
  readonly createdAt: Date
}

/** A candidate that its person wants to hear of. */
export interface Draft extends Candidate {
  readonly isSilent: boolean
  /** Whether their browsers are told. */
  readonly push: boolean
}

/** Something that one person should hear of. */
export interface Notification extends Candidate {
  readonly id: string
  readonly isSilent: boolean
  readonly readAt: Date | null
  /** Its place among the person's own: what the list is ordered by. */
  readonly rev: number
}

/** A change of somebody's notifications as the log holds it. */
export type NotificationRow = EventRow<NotificationsFacts>

interface EventBase {
  readonly userId: string
  /** The change's number among those of the person: dense, from 1. */
  readonly rev: number
  readonly at: Date
}

export interface NotificationCreated extends EventBase {
  readonly __typename: 'NotificationCreated'
  readonly notificationId: string
}

export interface NotificationsRead extends EventBase {
  readonly __typename: 'NotificationsRead'
  readonly notificationIds: string[]
}

export type NotificationEvent = NotificationCreated | NotificationsRead

/** A page; how many are new, and the rev, are asked for only where they are selected. */
export interface NotificationConnection extends Connection<Notification> {
  /** Read before the page. */
  readonly rev: number
  /** Of which the list is; all where there are none. */
  readonly kinds: readonly NotificationKind[] | undefined
}

export interface Reminder {
  readonly id: string
  readonly userId: string
  readonly at: Date
  readonly note: string | null
  readonly chatId: string | null
  readonly messageId: string | null
}

export type NotificationLevel = 'ALL' | 'MENTIONS' | 'NONE'
export type DigestInterval = 'OFF' | 'DAILY' | 'WEEKLY'

/** Hours in which nothing rings, such as 22:00 to 07:00 in Europe/Vienna. */
export interface DoNotDisturb {
  readonly from: string
  readonly to: string
  readonly timeZone: string
}

export interface Preferences {
  readonly level: NotificationLevel | null
  readonly push: boolean
  /** Whether to hear of people who ask to join a chat that this person lets people into. */
  readonly joinRequests: boolean
  readonly digest: DigestInterval
  readonly doNotDisturb: DoNotDisturb | null
}

export const defaultPreferences: Preferences = {
  level: null,
  push: true,
  joinRequests: true,
  digest: 'OFF',
  doNotDisturb: null,
}

/** In chats with more members only mentions and answers are news, unless somebody wants all of it. */
export const quietAbove = 100
/** In chats with more members a general wish for everything does not count, only one for this chat. */
export const generalLevelUpTo = 1_000
/** Browsers of one person that are told. */
export const maxPushSubscriptions = 10
export const maxReminders = 500
