// Who is in which chat: the copy of chats' facts, and how each of them gets into the chat's own log and its members' own ones, in
// one transaction with the copy. Asks chats where the copy is missing or old. Used by rights.ts and the rules.

import type { Clock } from '#platform/clock.ts'
import type { EntityClient } from '#platform/http/entity-client.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { createReplica, type Replica } from '#platform/mongo/replica.ts'
import type { Change, Snapshot } from '#platform/mongo/replica-change.ts'
import type { MessageStore, Session } from '../log/message-store.ts'
import type { ChatKind, Member, Note, TimedFact } from '../model/model.ts'
import { type MembershipChange, stepsOf } from './membership-steps.ts'
import type { PersonalStore } from './personal-store.ts'
import type { PositionStore } from './position-store.ts'

export interface Members extends Replica<Member> {
  /** The other one of a direct chat; undefined for a group. The copy of the members must have been asked before. */
  partnerOf(chatId: string, userId: string): Promise<string | undefined>
  /** The chats that somebody is in, and whether they have accepted each. Not refreshed. */
  acceptedOf(userId: string): Promise<ReadonlyMap<string, boolean>>
  /** Chats never change their kind. */
  noteKind(chatId: string, kind: ChatKind): Promise<void>
}

export interface MembersDeps {
  readonly mongo: Mongo
  readonly store: MessageStore
  readonly positions: PositionStore
  readonly personal: PersonalStore
  /** What features forget of people who are out of a chat, in the transaction that takes them out. */
  readonly membersLeft: (session: Session, chatId: string, userIds: readonly string[]) => Promise<void>
  readonly chats: EntityClient
  readonly clock: Clock
  /** After the chat's log has grown, and those of the people who came or went. */
  readonly announce: (chatId: string, userIds: readonly string[]) => Promise<void>
}

/** As chats tells it. */
type ToldMember = Omit<Member, 'pending'> & { readonly pending: boolean }

interface WholeAnswer {
  readonly membership: {
    readonly version: number
    readonly kind: ChatKind
    readonly members: readonly ToldMember[]
  } | null
}

interface ChangesAnswer {
  readonly membershipChanges:
    | readonly (Omit<MembershipChange, 'added'> & { readonly added: readonly ToldMember[] })[]
    | null
}

/** What is the same for almost everyone is not kept. */
const kept = ({ pending, ...member }: ToldMember): Member => (pending ? { ...member, pending } : member)

const rememberedKinds = 50_000
const mostAtOpening = 100

export function createMembers(deps: MembersDeps): Members {
  const { mongo, chats, clock, announce } = deps
  const rows = mongo.db.collection<Member & { key: string }>('members')
  const rooms = mongo.db.collection<{ _id: string; kind: ChatKind }>('rooms')
  const kinds = new Map<string, ChatKind>()
  const whole = async (chatId: string): Promise<Snapshot<Member> | null> => {
    const selection = '{ membership { version kind members { userId role history pending } } }'
    const [answer] = await chats.entities<WholeAnswer>('Chat', [chatId], selection)
    if (!answer?.membership) return null
    await noteKind(chatId, answer.membership.kind)
    return { ...answer.membership, members: answer.membership.members.map(kept) }
  }
  const noteKind = async (chatId: string, kind: ChatKind) => {
    if (kinds.get(chatId) === kind) return
    await rooms.updateOne({ _id: chatId }, { $set: { kind } }, { upsert: true })
  }
  const kindOf = async (chatId: string): Promise<ChatKind | undefined> => {
    const known = kinds.get(chatId) ?? (await rooms.findOne({ _id: chatId }))?.kind
    if (kinds.size >= rememberedKinds) kinds.clear()
    if (known) kinds.set(chatId, known)
    return known
  }
  const replica = createReplica<Member>({
    mongo,
    name: 'members',
    clock,
    async fetch(chatId, known) {
      if (known === 0) return whole(chatId)
      // A copy that is confirmed every minute must not cost a transfer of ten thousand members each time; and only the changes
      // say who made them.
      const selection = `{ membershipChanges(after: ${known}) { version byUserId removed added { userId role history pending } } }`
      const [answer] = await chats.entities<ChangesAnswer>('Chat', [chatId], selection)
      if (!answer) return null
      if (!answer.membershipChanges) return whole(chatId)
      const changes = answer.membershipChanges.map(change => ({ ...change, added: change.added.map(kept) }))
      return stepsOf(known, changes)
    },
    changed: (session, change) => carry(deps, session, change),
    committed: ({ key, added, removed }) => announce(key, [...added.map(({ userId }) => userId), ...removed]),
  })
  return {
    ...replica,
    noteKind,
    async acceptedOf(userId) {
      const found = await rows.find({ userId }, { projection: { key: 1, pending: 1 } }).toArray()
      return new Map(found.map(({ key, pending = false }) => [key, !pending]))
    },
    async partnerOf(chatId, userId) {
      if ((await kindOf(chatId)) !== 'DIRECT') return undefined
      for await (const member of await replica.members(chatId)) if (member.userId !== userId) return member.userId
      return undefined
    },
  }
}

/** Carries one change of the copy into the logs that tell of it. */
async function carry(deps: MembersDeps, session: Session, change: Change<Member>): Promise<void> {
  const { store, positions, personal, membersLeft, clock } = deps
  const { key: chatId, from, to: version, added, removed } = change
  const at = clock.now()
  const facts = factsOf(change, at)
  const grownBy = added.length - removed.length
  const before = await store.appendMembership(session, { chatId, version, grownBy, ...facts, at })
  const joined = added.map(({ userId, history }) => ({ userId, seesAll: history !== 'FROM_JOINING' }))
  // In a log that begins here nobody has missed anything yet.
  await positions.membersChanged(session, chatId, { joined: from === 0 ? [] : joined, left: removed, ...before, at })
  await membersLeft(session, chatId, removed)
  // A log that begins with more than a chat can be opened with is a copy that was lost: nobody has just joined.
  const isLost = from === 0 && added.length > mostAtOpening
  const rows = [
    ...(isLost ? [] : added).map(({ userId }) => ({ userId, chatId, type: 'ChatJoined' as const })),
    ...removed.map(userId => ({ userId, chatId, type: 'ChatLeft' as const })),
  ]
  await personal.append(rows, session)
}

/** What the members of the chat are told of a change. One that adds and removes nobody is a change of roles or settings. */
function factsOf(
  { key: chatId, from, added, removed, updated, byUserId }: Change<Member>,
  at: Date,
): { facts: TimedFact[]; notes: Note[] } {
  const chatUpdated: TimedFact = { type: 'messages.ChatUpdated.v1', data: { chatId }, at }
  // The first copy is the chat as it was opened, or as this log meets it: one fact, however many are in it.
  if (from === 0 || added.length + removed.length === 0) return { facts: [chatUpdated], notes: [] }
  const addedIds = added.map(({ userId }) => userId)
  const facts = [
    ...addedIds.map((userId): TimedFact => {
      return { type: 'messages.MemberAdded.v1', data: { chatId, userId, byUserId }, at }
    }),
    ...removed.map((userId): TimedFact => {
      return { type: 'messages.MemberRemoved.v1', data: { chatId, userId, byUserId }, at }
    }),
    ...(updated.length > 0 ? [chatUpdated] : []),
  ]
  const notes = [
    ...(addedIds.length > 0 ? [{ kind: 'MEMBERS_ADDED' as const, userIds: addedIds.slice(0, 100), byUserId }] : []),
    ...(removed.length > 0 ? [{ kind: 'MEMBERS_REMOVED' as const, userIds: removed.slice(0, 100), byUserId }] : []),
  ]
  return { facts, notes }
}
