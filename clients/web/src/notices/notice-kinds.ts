// What one can hear of, and which of it is a notice: whatever was said stands in the list of chats already.
import type { NoticeFragment } from '../generated/operations.ts'

export const kinds = [
  'MESSAGE',
  'MENTION',
  'REPLY',
  'REACTION',
  'ADDED_TO_CHAT',
  'REMOVED_FROM_CHAT',
  'ROLE_CHANGED',
  'JOIN_REQUEST',
  'SIGNED_IN',
  'PASSWORD_CHANGED',
  'REMINDER',
  'ANNOUNCEMENT',
] as const satisfies NoticeFragment['kind'][]

export const noticed = kinds.filter(kind => kind !== 'MESSAGE')
