// The rules of telling many people at once: administrators and services only, stored before it is told, each person once. Knows no
// GraphQL, MongoDB or Kafka.

import { createHash } from 'node:crypto'
import { readClientKey } from '#platform/client-keys.ts'
import type { Viewer } from '#platform/identity/identity.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  type InvalidInput,
  invalidInput,
  isInvalid,
  type KeyReused,
  keyReused,
  type NotAllowed,
  type NotFound,
  notAllowed,
  readAll,
} from '#platform/refusals.ts'
import type { Announce } from '../events.ts'
import type { Members } from '../members.ts'
import type { Candidate } from '../model.ts'
import type { Announcement, AnnouncementStore, Audience } from '../store/announcements.ts'
import type { NotificationStore } from '../store/notifications.ts'
import { fill, type NotificationTemplate, type TemplateValue } from '../templates.ts'
import type { IngestService } from './ingest.ts'

/** Platform roles, as tokens carry them. */
const senderRoles = new Set(['ADMINISTRATOR', 'SERVICE'])
const maxUsers = 1_000
const pageSize = 200

export interface AnnouncementDeps {
  readonly announcements: AnnouncementStore
  readonly store: Pick<NotificationStore, 'add'>
  readonly ingest: Pick<IngestService, 'draft'>
  readonly members: Pick<Members, 'all'>
  readonly announce: Announce
  /** An announcement was stored that has to be told. */
  readonly wakeWorkers: () => void
  readonly now: () => Date
}

export interface NewAnnouncement {
  readonly clientKey: string
  readonly template: NotificationTemplate
  readonly values: readonly TemplateValue[]
  readonly audience: {
    readonly userIds?: readonly string[] | null | undefined
    readonly chatId?: string | null | undefined
    readonly everyone?: boolean | null | undefined
  }
}

export interface SendSuccess {
  readonly id: string
  readonly replayed: boolean
}

export type AnnouncementService = ReturnType<typeof createAnnouncementService>

export function createAnnouncementService(deps: AnnouncementDeps) {
  const { announcements, store, ingest, members, announce, wakeWorkers, now } = deps

  const pageOf = async ({ audience, after }: { audience: Audience; after: string }): Promise<string[]> => {
    if (audience.kind === 'everyone') return announcements.people(after, pageSize)
    const all = audience.kind === 'users' ? audience.userIds : await members.all(audience.chatId)
    return [...all]
      .sort()
      .filter(userId => userId > after)
      .slice(0, pageSize)
  }
  return {
    async send(
      viewer: Viewer,
      input: NewAnnouncement,
    ): Promise<SendSuccess | InvalidInput | NotFound | NotAllowed | KeyReused> {
      const senderId = senderOf(viewer)
      if (senderId === undefined) return notAllowed('For administrators and services only.')
      const filled = fill(input.template, input.values)
      const read = readAll({
        clientKey: readClientKey(input.clientKey),
        words: 'fault' in filled ? invalidInput(filled.fault, 'values', filled.at) : filled,
        audience: audienceOf(input.audience),
      })
      if (isInvalid(read)) return read
      const { words, audience } = read
      const hash = createHash('sha256')
        .update(JSON.stringify([words, audience]))
        .digest('base64url')
      const announcement = { id: newId(), senderId, hash, ...words, audience, at: now() }
      const known = await announcements.create(announcement, input.clientKey)
      if (known && known.hash !== hash) return keyReused('This key was used before with something else.', 'clientKey')
      wakeWorkers()
      return { id: known?.id ?? announcement.id, replayed: known !== undefined }
    },

    /** Tells the next page of people. @returns false when there is nothing to tell */
    async tellNext(): Promise<boolean> {
      const next = await announcements.next()
      if (!next) return false
      const userIds = await pageOf(next)
      const last = userIds.at(-1)
      if (last === undefined) {
        await announcements.finish(next.id)
        return true
      }
      const drafts = await ingest.draft(userIds.map(userId => candidateOf(next, userId)))
      const step = { from: next.after, to: last }
      await announce(await store.add(drafts, session => announcements.moveOn(session, next.id, step)))
      return true
    },
  }
}

function senderOf(viewer: Viewer): string | undefined {
  if (viewer.kind === 'service') return `service:${viewer.name}`
  return viewer.kind === 'user' && viewer.roles.some(role => senderRoles.has(role)) ? viewer.userId : undefined
}

function audienceOf({ userIds, chatId, everyone }: NewAnnouncement['audience']): Audience | InvalidInput {
  const path = ['audience'] as const
  if ([userIds != null, chatId != null, everyone === true].filter(Boolean).length !== 1)
    return invalidInput('Say who in exactly one way.', ...path)
  if (everyone) return { kind: 'everyone' }
  if (chatId != null)
    return isId(chatId) ? { kind: 'chat', chatId } : invalidInput('Not the id of a chat.', ...path, 'chatId')
  const ids = [...new Set(userIds)]
  if (ids.length === 0 || ids.length > maxUsers || !ids.every(isId))
    return invalidInput(`1 to ${maxUsers} ids of users.`, ...path, 'userIds')
  return { kind: 'users', userIds: ids }
}

function candidateOf({ id, title, body, at }: Announcement, userId: string): Candidate {
  const subject = `announcement:${id}`
  return {
    userId,
    kind: 'ANNOUNCEMENT',
    subject,
    chatId: null,
    messageId: null,
    seq: null,
    actorId: null,
    title,
    body,
    createdAt: at,
  }
}
