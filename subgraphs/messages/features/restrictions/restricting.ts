// Restricting a person, so that nobody else hears them, and lifting it. A part of the service.

import { isId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isRefused,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
} from '#platform/refusals.ts'
import { readShortText } from '#platform/short-text.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import { type AuditAction, type AuditedAction, type Moderator, noteOfReport } from '../moderation/model.ts'
import type { Restriction } from './model.ts'

export interface RestrictUserSuccess {
  readonly restriction: Restriction
}

export interface LiftRestrictionSuccess {
  readonly restriction: Restriction
}

export interface RestrictionInput {
  readonly userId: string
  readonly note?: string | null | undefined
}

export interface Restricting {
  /** Of what they say from now on nobody else is told; whoever is restricted already stays so. */
  restrictUser(
    by: Moderator,
    input: RestrictionInput,
  ): Promise<RestrictUserSuccess | InvalidInput | NotFound | NotAllowed>
  /** What was said meanwhile stays unheard. */
  liftRestriction(
    by: Moderator,
    input: RestrictionInput,
  ): Promise<LiftRestrictionSuccess | InvalidInput | NotFound | NotAllowed>
}

export function createRestricting({ restrictions, clock }: ServiceDeps): Restricting {
  /** @returns what is to be written down, or why it is not theirs to do */
  const deedOf = (
    { userId: byUserId, moderates }: Moderator,
    { userId: subjectId, note: given }: RestrictionInput,
    action: AuditAction,
  ): AuditedAction | InvalidInput | NotFound | NotAllowed => {
    if (!moderates) return notAllowed('Only moderators of the platform do this.', 'userId')
    const note = readShortText(given, noteOfReport)
    if (note !== null && typeof note !== 'string') return note
    if (!isId(subjectId)) return notFound('There is no such user.', 'userId')
    const at = clock.now()
    const key = `${action}:${subjectId}:${at.toISOString()}`
    return { key, at, byUserId, action, subjectId, chatId: null, note }
  }
  return {
    async restrictUser(by, input) {
      const deed = deedOf(by, input, 'PERSON_RESTRICTED')
      if (isRefused(deed)) return deed
      if (input.userId === by.userId) return invalidInput('Nobody restricts themselves.', 'userId')
      const { subjectId: userId, byUserId, at, note } = deed
      const restriction = await restrictions.restrict({ userId, byUserId, at, note }, deed)
      return { restriction }
    },
    async liftRestriction(by, input) {
      const deed = deedOf(by, input, 'RESTRICTION_LIFTED')
      if (isRefused(deed)) return deed
      const restriction = await restrictions.lift(input.userId, deed)
      if (!restriction) return notFound('They are not restricted.', 'userId')
      return { restriction }
    },
  }
}
