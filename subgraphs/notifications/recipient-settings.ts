// What people want to hear of: from candidates and settings to drafts. Pure; no fact is looked up here.

import {
  type Candidate,
  type DoNotDisturb,
  type Draft,
  defaultPreferences,
  generalLevelUpTo,
  type NotificationKind,
  type NotificationLevel,
  type Preferences,
  quietAbove,
} from './model.ts'

/** What one person wants in one chat, and how far they have read it. */
export interface ChatState {
  readonly level: NotificationLevel | null
  readonly mutedUntil: Date | null
  readonly readSeq: number
}

export const defaultChatState: ChatState = { level: null, mutedUntil: null, readSeq: 0 }

export interface RecipientSettings {
  preferencesOf(userId: string): (Preferences & { readonly devices: number }) | undefined
  chatStateOf(chatId: string, userId: string): ChatState | undefined
  /** How many members a chat has. */
  sizeOf(chatId: string): number
  hasBlocked(userId: string, otherId: string): boolean
  /** Does not want to hear of what the other one says. */
  hasMuted(userId: string, otherId: string): boolean
  isLookingAt(userId: string, chatId: string): boolean
}

/** Kinds that tell of what is said in a chat. */
const said = new Set<NotificationKind>(['MESSAGE', 'MENTION', 'REPLY', 'REACTION'])
/** Kinds that ring at night too: somebody may be in the account. */
const urgent = new Set<NotificationKind>(['SIGNED_IN', 'PASSWORD_CHANGED'])

/** @returns undefined where the person does not want to hear of it, or sees it anyway */
export function draftOf(candidate: Candidate, settings: RecipientSettings, now: Date): Draft | undefined {
  const { userId, kind, chatId, actorId } = candidate
  const preferences = settings.preferencesOf(userId) ?? { ...defaultPreferences, devices: 0 }
  if (actorId !== null && settings.hasBlocked(userId, actorId)) return undefined
  if (actorId !== null && said.has(kind) && settings.hasMuted(userId, actorId)) return undefined
  if (chatId !== null && said.has(kind) && !wants(candidate, chatId, preferences, settings, now)) return undefined
  if (kind === 'JOIN_REQUEST' && !preferences.joinRequests) return undefined
  const { doNotDisturb } = preferences
  const isSilent = !urgent.has(kind) && doNotDisturb !== null && isWithin(doNotDisturb, now)
  return { ...candidate, isSilent, push: !isSilent && preferences.push && preferences.devices > 0 }
}

function wants(
  { userId, kind, seq }: Candidate,
  chatId: string,
  preferences: Preferences,
  settings: RecipientSettings,
  now: Date,
): boolean {
  const state = settings.chatStateOf(chatId, userId) ?? defaultChatState
  // Read before it could be told, such as after an outage of this service.
  if (seq !== null && seq <= state.readSeq) return false
  if (settings.isLookingAt(userId, chatId)) return false
  if (state.mutedUntil !== null && state.mutedUntil > now) return false
  const level = state.level ?? levelBySize(preferences.level, settings.sizeOf(chatId))
  if (level === 'NONE') return false
  return level === 'ALL' || kind !== 'MESSAGE'
}

function levelBySize(general: NotificationLevel | null, size: number): NotificationLevel {
  if (general === 'ALL' && size > generalLevelUpTo) return 'MENTIONS'
  return general ?? (size > quietAbove ? 'MENTIONS' : 'ALL')
}

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

/** @returns what is wrong with it, or undefined */
export function faultOf({
  from,
  to,
  timeZone,
}: DoNotDisturb): { field: keyof DoNotDisturb; reason: string } | undefined {
  if (!timePattern.test(from)) return { field: 'from', reason: 'A time is written as `22:00`.' }
  if (!timePattern.test(to)) return { field: 'to', reason: 'A time is written as `07:00`.' }
  if (from === to) return { field: 'to', reason: 'It ends when it begins: to hear nothing at all, turn channels off.' }
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return undefined
  } catch {
    return { field: 'timeZone', reason: 'There is no such time zone in the IANA data base.' }
  }
}

/** Whether a moment lies in the hours, by the clock on the wall there: summer time included. */
export function isWithin({ from, to, timeZone }: DoNotDisturb, moment: Date): boolean {
  const time = timeIn(timeZone, moment)
  return from < to ? from <= time && time < to : from <= time || time < to
}

/** Such as `23:59`. */
export function timeIn(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return format.format(moment)
}
