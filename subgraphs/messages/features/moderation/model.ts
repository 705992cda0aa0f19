// The words of reports and of the log of what was done about them, and the pure rules.

import { createHash } from 'node:crypto'
import type { Viewer } from '#platform/identity/identity.ts'
import type { Note } from '../../core/model/model.ts'

export type ReportReason = 'SPAM' | 'HARASSMENT' | 'HATE' | 'VIOLENCE' | 'SEXUAL' | 'OTHER'
export type ReportState = 'OPEN' | 'RESOLVED'
export type ReportResolution = 'ACTED' | 'DISMISSED'

export interface Report {
  readonly id: string
  readonly messageId: string | null
  /** Whom it is of, or who said what it is of. */
  readonly aboutId: string | null
  readonly chatId: string | null
  readonly byUserId: string
  readonly reason: ReportReason
  readonly note: string | null
  readonly context: readonly ReportedMessage[]
  readonly reportedAt: Date
  readonly state: ReportState
  readonly resolution: ReportResolution | null
  readonly resolvedById: string | null
  readonly resolvedAt: Date | null
}

/** A message as it stood when something was reported. */
export interface ReportedMessage {
  readonly messageId: string
  readonly seq: number
  readonly senderId: string | null
  readonly body: string | null
  readonly sentAt: Date
  /** Absent in reports from before it was kept, as what follows. */
  readonly note?: Note | null
  readonly isDeleted?: boolean
}

export type AuditAction =
  | 'REPORT_ACTED'
  | 'REPORT_DISMISSED'
  | 'MEMBER_BANNED'
  | 'MEMBER_UNBANNED'
  | 'PERSON_RESTRICTED'
  | 'RESTRICTION_LIFTED'

/** Who answers for what is to be done. */
export interface Moderator {
  readonly userId: string
  /** Looks after the whole platform. */
  readonly moderates: boolean
}

/** What is written down: once for each `key`. */
export interface AuditedAction {
  readonly key: string
  readonly at: Date
  readonly byUserId: string
  readonly action: AuditAction
  readonly subjectId: string
  readonly chatId: string | null
  readonly note: string | null
}

export interface AuditEntry extends AuditedAction {
  readonly seq: number
  readonly hash: string
  readonly previousHash: string
}

export const reportLimits = {
  /** Messages before the one that is reported, and as many after it. */
  around: 5,
  /** Reports of one person that nobody has answered. */
  open: 100,
} as const

export function isAdministrator(viewer: Viewer): boolean {
  return viewer.kind === 'user' && viewer.roles.includes('ADMINISTRATOR')
}

export const noteOfReport = { what: 'A note', longest: 1_000, field: ['note'] } as const

/** The same for whoever computes it from what the API gives: the values as JSON, in this order. */
export function hashOf(
  seq: number,
  previousHash: string,
  { at, byUserId, action, subjectId, chatId, note }: AuditedAction,
): string {
  const said = JSON.stringify([seq, previousHash, at.toISOString(), byUserId, action, subjectId, chatId, note])
  return createHash('sha256').update(said).digest('base64url')
}
