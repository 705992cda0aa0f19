// What other domains copy of a chat: who is in it, and how they came to be. Asked by services only; resolvers.ts sees to that.

import type { EventRow } from '#platform/mongo/event-log.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import type { ChatKind, ChatMember, ChatMemberFact } from './model.ts'
import type { ChatStore } from './store.ts'

/** Whoever is further behind takes all members at once. */
const mostChanges = 500

export interface Membership {
  readonly version: number
  readonly kind: ChatKind
  readonly members: ChatMember[]
}

export interface MembershipChange {
  readonly version: number
  readonly byUserId: string | null
  readonly added: ChatMemberFact[]
  readonly removed: string[]
}

export async function membershipOf(store: ChatStore, chatId: string): Promise<Membership | null> {
  const found = await store.membership(chatId)
  return found ? { version: found.chat.version, kind: found.chat.kind, members: found.members } : null
}

/** @returns the changes after a version, one per version, or null where they are too many */
export async function membershipChanges(
  store: ChatStore,
  chatId: string,
  after: number,
): Promise<MembershipChange[] | null> {
  const facts = await store.facts(chatId, Math.max(0, after), mostChanges + 1)
  if (facts.length > mostChanges) return null
  const changed = facts.flatMap(({ type, data }) =>
    type === 'chats.RoleChanged.v1' || type === 'chats.RequestAccepted.v1' ? [data.userId] : [],
  )
  const standing = new Map((await store.membersAmong(chatId, changed)).map(member => [member.userId, member]))
  return facts.map(fact => changeOf(fact, standing))
}

function changeOf(fact: EventRow<ChatsFacts>, standing: ReadonlyMap<string, ChatMember>): MembershipChange {
  const unchanged = { version: fact.rev, byUserId: fact.data.byUserId, added: [], removed: [] }
  switch (fact.type) {
    case 'chats.ChatOpened.v1': {
      const added = fact.data.members.map(member => ({
        ...member,
        history: 'FROM_THE_START' as const,
        sinceVersion: 1,
      }))
      return { ...unchanged, added }
    }
    case 'chats.MemberAdded.v1': {
      const { userId, role, history = 'FROM_THE_START' } = fact.data
      return { ...unchanged, added: [{ userId, role, history, sinceVersion: fact.rev }] }
    }
    case 'chats.MemberRemoved.v1':
      return { ...unchanged, removed: [fact.data.userId] }
    case 'chats.RoleChanged.v1': {
      const { userId, role } = fact.data
      // Of somebody who has left since, a later change tells.
      const member = standing.get(userId)
      return member && member.sinceVersion < fact.rev ? { ...unchanged, added: [{ ...member, role }] } : unchanged
    }
    case 'chats.RequestAccepted.v1': {
      const member = standing.get(fact.data.userId)
      return member ? { ...unchanged, added: [member] } : unchanged
    }
    case 'chats.ChatUpdated.v1':
    case 'chats.InvitesChanged.v1':
    case 'chats.BansChanged.v1':
      return unchanged
  }
}
