// What follows from being a member of a chat: how they stand there where it matters what they may do.

import { isId } from '#platform/ids.ts'
import { isRefused, type NotFound, noSuchChat } from '#platform/refusals.ts'
import type { Member } from '../model/model.ts'
import type { Members } from './members.ts'

/** A member where it matters what they may do. */
export interface ChatStanding {
  readonly role: Member['role']
  /** Direct chats have no owner and no admin: both may do everything. */
  readonly isDirect: boolean
}

export function isManager({ role, isDirect }: ChatStanding): boolean {
  return isDirect || role !== 'MEMBER'
}

/** @param member of that chat */
export async function chatStanding(
  members: Pick<Members, 'partnerOf'>,
  chatId: string,
  { userId, role }: Member,
): Promise<ChatStanding> {
  return { role, isDirect: (await members.partnerOf(chatId, userId)) !== undefined }
}

/** @returns the membership, or that there is no such chat: whoever is not in it does not learn which */
export async function requireMember(
  members: Pick<Members, 'find'>,
  chatId: string,
  userId: string,
): Promise<Member | NotFound> {
  return (isId(chatId) ? await members.find(chatId, userId) : undefined) ?? noSuchChat()
}

/** Whether somebody looks after a group: its owner and admins do, and nobody does in a direct chat. */
export async function looksAfter(
  members: Pick<Members, 'partnerOf' | 'find'>,
  userId: string,
  chatId: string,
): Promise<boolean> {
  const member = await requireMember(members, chatId, userId)
  if (isRefused(member)) return false
  const standing = await chatStanding(members, chatId, member)
  return isManager(standing) && !standing.isDirect
}
