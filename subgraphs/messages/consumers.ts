// Entry 2, Kafka and Redis: what other domains say -> the copy of the members, and through it the chats' logs; and what people
// want to hear of. A fact that was seen changes nothing; one that skips a version makes the copy ask the owner.

import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { Envelope } from '#schema/events/envelope.ts'
import type { ChatsFacts, ChatsPersonalFacts, UsersFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { parseKeyedWakeUp } from '#schema/events/wakeups.ts'
import type { Announcer } from './core/live/announcer.ts'
import type { Members } from './core/members/members.ts'
import type { MutedStore } from './core/members/muted-store.ts'
import type { PersonalStore } from './core/members/personal-store.ts'
import type { PositionStore } from './core/members/position-store.ts'
import type { ErasureStore } from './erasure.ts'
import type { AuditStore } from './features/moderation/audit-store.ts'

export const consumed = [topics.chats, topics.chatsPersonal, topics.users]

export interface HandlerDeps {
  readonly members: Members
  readonly positions: PositionStore
  readonly personal: PersonalStore
  readonly muted: MutedStore
  readonly announcer: Announcer
  readonly erasure: ErasureStore
  readonly audit: Pick<AuditStore, 'note'>
}

export function createHandler({
  members,
  positions,
  personal,
  muted,
  announcer,
  erasure,
  audit,
}: HandlerDeps): (event: Envelope) => Promise<void> {
  const ofChats = async ({ type, subject: chatId, rev = 0, data, time }: Envelope) => {
    switch (type) {
      case 'chats.ChatOpened.v1': {
        const opened = data as ChatsFacts['chats.ChatOpened.v1']
        await members.noteKind(chatId, opened.kind)
        return members.apply(chatId, rev, {
          add: opened.members.map(({ userId, role, pending }) => {
            return { userId, role, history: 'FROM_THE_START' as const, ...(pending ? { pending } : {}) }
          }),
        })
      }
      case 'chats.MemberAdded.v1': {
        const { userId, role, history = 'FROM_THE_START', byUserId } = data as ChatsFacts['chats.MemberAdded.v1']
        return members.apply(chatId, rev, { add: [{ userId, role, history }], byUserId })
      }
      case 'chats.MemberRemoved.v1': {
        const { userId, byUserId } = data as ChatsFacts['chats.MemberRemoved.v1']
        await members.apply(chatId, rev, { remove: [userId], byUserId })
        // Those whose account is gone leave after they were erased.
        return erasure.sweep(userId)
      }
      case 'chats.RoleChanged.v1': {
        const { userId, role } = data as ChatsFacts['chats.RoleChanged.v1']
        const before = await members.find(chatId, userId)
        return members.apply(chatId, rev, { add: before ? [{ ...before, role }] : [] })
      }
      case 'chats.RequestAccepted.v1': {
        const { userId } = data as ChatsFacts['chats.RequestAccepted.v1']
        const { pending: _, ...before } = (await members.find(chatId, userId)) ?? {}
        return members.apply(chatId, rev, { add: 'userId' in before ? [before] : [] })
      }
      case 'chats.BansChanged.v1': {
        const { userId: subjectId, byUserId, banned } = data as ChatsFacts['chats.BansChanged.v1']
        const action = banned ? 'MEMBER_BANNED' : 'MEMBER_UNBANNED'
        await audit.note({
          key: `${chatId}:${rev}`,
          at: new Date(time),
          byUserId,
          action,
          subjectId,
          chatId,
          note: null,
        })
        return members.apply(chatId, rev, {})
      }
      // A fact that this version does not know still counts: without it the next one would look like a gap.
      default:
        return members.apply(chatId, rev, {})
    }
  }
  return async event => {
    const { type, data } = event
    switch (type) {
      case 'chats.PreferencesChanged.v1': {
        const { userId, chatId, mutedUntil } = data as ChatsPersonalFacts['chats.PreferencesChanged.v1']
        await positions.setMuted(chatId, userId, mutedUntil === null ? null : new Date(mutedUntil))
        await personal.append([{ userId, chatId, type: 'MyPreferencesChanged' }])
        announcer.announcePersonal([userId])
        return erasure.sweep(userId)
      }
      case 'chats.RequestMoved.v1': {
        const { userId, chatId, kind, state } = data as ChatsPersonalFacts['chats.RequestMoved.v1']
        await personal.append([{ userId, chatId, type: 'RequestMoved', request: { kind, state } }])
        announcer.announcePersonal([userId])
        return erasure.sweep(userId)
      }
      case 'users.UserBlocked.v1':
      case 'users.UserUnblocked.v1': {
        const { userId, blockedId } = data as UsersFacts['users.UserBlocked.v1']
        return personal.setBlocked(userId, blockedId, type === 'users.UserBlocked.v1')
      }
      case 'users.UserMuted.v1':
      case 'users.UserUnmuted.v1': {
        const { userId, mutedId } = data as UsersFacts['users.UserMuted.v1']
        await muted.set(userId, mutedId, type === 'users.UserMuted.v1')
        announcer.announcePersonal([userId])
        for (const id of [userId, mutedId]) await erasure.sweep(id)
        return
      }
      case 'users.PrivacyChanged.v1': {
        const { userId, receipts } = data as UsersFacts['users.PrivacyChanged.v1']
        return personal.setReadsPrivately(userId, receipts === 'NOBODY')
      }
      case 'users.UserDeleted.v1':
        return erasure.erase((data as UsersFacts['users.UserDeleted.v1']).userId)
    }
    if (type.startsWith('chats.')) await ofChats(event)
  }
}

/** Within milliseconds of a change, where Kafka needs a moment more. */
export function listenForChanges(bus: Bus, members: Members, log: Log): Disposable {
  return bus.subscribe('chats', payload => {
    const wakeUp = parseKeyedWakeUp(payload)
    if (!wakeUp) return
    members
      .invalidate(wakeUp.key, wakeUp.rev)
      .catch(error => log.warn({ err: error, ...wakeUp }, 'a change waits for Kafka'))
  })
}
