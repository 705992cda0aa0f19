// What an invite is: a link into a group, of which only a hash is kept, and the request of somebody who came by one.

import { createHash, randomBytes } from 'node:crypto'
import { allInvalid, type InvalidInput, invalidInput, type Refusal } from '#platform/refusals.ts'
import type { Chat, HistoryVisibility } from '../model.ts'

export interface Invite {
  readonly id: string
  readonly chatId: string
  readonly tokenHash: string
  readonly createdById: string
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly maxUses: number | null
  readonly uses: number
  readonly needsApproval: boolean
  readonly history: HistoryVisibility
  readonly revokedAt: Date | null
}

export type InviteState = 'USABLE' | 'EXPIRED' | 'USED_UP' | 'REVOKED'

/** Somebody asks to be let in; `declinedAt` where they were told no. */
export interface JoinRequest {
  readonly chatId: string
  readonly userId: string
  readonly inviteId: string
  readonly history: HistoryVisibility
  readonly note: string | null
  readonly askedAt: Date
  readonly declinedAt: Date | null
}

/** What the holder of a link may know. */
export interface Invitation {
  readonly chatId: string
  readonly chat: Chat
  readonly invitedById: string
  readonly needsApproval: boolean
  readonly state: InviteState
  readonly isMember: boolean
  readonly askedAt: Date | null
}

/** There was such an invite, and it lets nobody in any more. */
export interface InviteUnusable extends Refusal<'INVITE_UNUSABLE'> {
  readonly state: Exclude<InviteState, 'USABLE'>
}

const day = 24 * 60 * 60_000

export const inviteLimits = {
  maxUses: 10_000,
  longestMs: 366 * day,
  /** Links of one chat that let people in at one time. */
  usable: 100,
  /** Requests of one chat that wait at one time. */
  requests: 1_000,
  askAgainMs: day,
} as const

/** 192 bits: nobody guesses one, so tries are not counted. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

const tokenShape = /^[A-Za-z0-9_-]{32}$/

/** @returns what is kept of a token; undefined for a text that can be none */
export function hashOfToken(token: string): string | undefined {
  // As random as a key, so that a plain hash is as good as a slow one.
  return tokenShape.test(token) ? createHash('sha256').update(token).digest('base64url') : undefined
}

/** @param mayInvite whether who made it is in the chat and may invite: a link is worth what its maker may do */
export function stateOf(invite: Invite, mayInvite: boolean, now: Date): InviteState {
  if (invite.revokedAt !== null || !mayInvite) return 'REVOKED'
  if (invite.expiresAt !== null && invite.expiresAt <= now) return 'EXPIRED'
  return invite.maxUses !== null && invite.uses >= invite.maxUses ? 'USED_UP' : 'USABLE'
}

const reasons = {
  EXPIRED: 'The time of this link is over.',
  USED_UP: 'As many as this link was for have come by it.',
  REVOKED: 'This link was ended.',
} as const

export function inviteUnusable(state: Exclude<InviteState, 'USABLE'>): InviteUnusable {
  return { code: 'INVITE_UNUSABLE', reason: reasons[state], field: ['token'], state }
}

/** What is asked of a new link. */
export interface InviteWish {
  readonly chatId: string
  readonly expiresAt?: Date | null | undefined
  readonly maxUses?: number | null | undefined
  readonly needsApproval?: boolean | undefined
  readonly history?: HistoryVisibility | undefined
}

export function refuseWish({ expiresAt, maxUses }: InviteWish, now: Date): InvalidInput | undefined {
  const lifetime = expiresAt == null ? 1 : expiresAt.getTime() - now.getTime()
  return allInvalid(
    lifetime <= 0 || lifetime > inviteLimits.longestMs
      ? invalidInput('A link ends at a time to come, at most a year from now.', 'expiresAt')
      : undefined,
    maxUses != null && (maxUses < 1 || maxUses > inviteLimits.maxUses)
      ? invalidInput(`A link is for 1 to ${inviteLimits.maxUses} people.`, 'maxUses')
      : undefined,
  )
}

export const noteOfRequest = { what: 'A note', longest: 256, field: ['note'] } as const
