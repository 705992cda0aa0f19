// Who is in a chat, step by step: what a join or a leave of the file changes, and the facts of the chat's own log that tell of it. A
// group always has one owner, a direct chat is of the same two for ever. Pure; a part of history.ts.
import type { ImportedMember, ImportedStep } from '#schema/importing.ts'
import { type Chat, type Known, type Taken, unknownPerson } from './chat.ts'
import { limits, type MembersRecord, maxMembers, type Refused, type Role, refused } from './records.ts'
import { cut } from './texts.ts'

export function moveMembers(chat: Chat, record: MembersRecord, { people, ownerId }: Known): Taken {
  const reasons = record.people.filter(person => !people.has(person)).map(unknownPerson)
  const { at, roles } = record
  if (chat.chatSteps.length === 0 && record.type === 'join') {
    const opened = openChat(chat, record.people, { people, at, roles, ownerId })
    return { steps: opened.steps, refused: [...reasons, ...opened.refused] }
  }
  const userIds = [...new Set(record.people.flatMap(person => people.get(person)?.userId ?? []))]
  const moved = userIds.filter(userId => chat.members.has(userId) === (record.type === 'leave'))
  if (chat.kind === 'DIRECT' && moved.length > 0)
    return { refused: [...reasons, refused('INVALID_FIELD', 'A direct chat is of the same two for ever.')] }
  if (record.type === 'leave') {
    const left = leave(chat, moved, at)
    return { steps: left.steps, refused: [...reasons, ...left.refused] }
  }
  const free = Math.max(0, maxMembers - chat.members.size)
  const full = moved.slice(free).map(() => refused('ROOM_FULL', `A chat has at most ${maxMembers} members.`))
  const byUser = rolesByUser(roles, people)
  return { steps: join(chat, moved.slice(0, free), { at, roles: byUser }), refused: [...reasons, ...full] }
}

type Roles = Readonly<Record<string, Role>>

function rolesByUser(roles: Roles, people: Known['people']): Roles {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([person, role]) => {
      const userId = people.get(person)?.userId
      return userId === undefined ? [] : [[userId, role]]
    }),
  )
}

interface Opening extends Pick<Known, 'people' | 'ownerId'> {
  readonly at: Date
  readonly roles: Roles
}

interface Opened {
  readonly steps: readonly ImportedStep[]
  readonly refused: readonly Refused[]
}

/** The owner is who is named, or else who is given, or else the first. */
export function openChat(chat: Chat, who: readonly string[], { people, at, roles: given, ownerId }: Opening): Opened {
  const known = who.flatMap(person => people.get(person) ?? [])
  const userIds = [...new Set(known.map(({ userId }) => userId))]
  const reasons: Refused[] = []
  if (chat.kind === 'DIRECT' && userIds.length !== 2) {
    chat.kind = 'GROUP'
    reasons.push(refused('DIRECT_CHAT_AS_GROUP', `A direct chat is of two people, and this one of ${userIds.length}.`))
  }
  const names = cut(known.map(({ name }) => name).join(', '), limits.title)
  chat.title ||= names || 'Imported chat'
  const roles = rolesByUser(given, people)
  const isDirect = chat.kind === 'DIRECT'
  const owner = userIds.find(userId => roles[userId] === 'OWNER') ?? (isDirect ? userIds[0] : (ownerId ?? userIds[0]))
  if (owner === undefined) return { steps: [], refused: reasons }
  const others = userIds.filter(userId => userId !== owner)
  const full = others.slice(maxMembers - 1).map(() => refused('ROOM_FULL', `A chat has at most ${maxMembers} members.`))
  const member = (userId: string): ImportedMember => {
    const role = isDirect ? 'MEMBER' : userId === owner ? 'OWNER' : roles[userId] === 'ADMIN' ? 'ADMIN' : 'MEMBER'
    return { userId, role, joinedAt: at, sinceVersion: 1 }
  }
  for (const userId of [owner, ...others.slice(0, maxMembers - 1)]) chat.members.set(userId, member(userId))
  chat.chatSteps.push({ kind: 'opened', at, members: [...chat.members.values()] })
  return { steps: [{ kind: 'updated', at }], refused: [...reasons, ...full] }
}

function join(
  chat: Chat,
  userIds: readonly string[],
  { at, roles }: { readonly at: Date; readonly roles: Roles },
): ImportedStep[] {
  if (userIds.length === 0) return []
  const steps: ImportedStep[] = [{ kind: 'members', at, added: userIds, removed: [] }]
  for (const userId of userIds) {
    const role = roles[userId] === 'ADMIN' ? 'ADMIN' : 'MEMBER'
    chat.chatSteps.push({ kind: 'added', at, userId, role })
    chat.members.set(userId, { userId, role, joinedAt: at, sinceVersion: chat.chatSteps.length })
    if (roles[userId] === 'OWNER') steps.push(...passOn(chat, userId, at))
  }
  return steps
}

function leave(chat: Chat, userIds: readonly string[], at: Date): Opened {
  const gone = new Set(userIds)
  const steps: ImportedStep[] = []
  const reasons: Refused[] = []
  const owner = [...gone].find(userId => chat.members.get(userId)?.role === 'OWNER')
  if (owner !== undefined) {
    const heir = chat.members.values().find(({ userId }) => !gone.has(userId))
    if (heir) steps.push(...passOn(chat, heir.userId, at))
    else {
      gone.delete(owner)
      reasons.push(refused('LAST_MEMBER_STAYS', 'A chat has at least one member: its owner stays in it.'))
    }
  }
  for (const userId of gone) {
    chat.chatSteps.push({ kind: 'removed', at, userId, role: 'MEMBER' })
    chat.members.delete(userId)
  }
  if (gone.size > 0) steps.push({ kind: 'members', at, added: [], removed: [...gone] })
  return { steps, refused: reasons }
}

function passOn(chat: Chat, heirId: string, at: Date): ImportedStep[] {
  for (const member of chat.members.values()) {
    const role = member.userId === heirId ? 'OWNER' : member.role === 'OWNER' ? 'ADMIN' : member.role
    if (role === member.role) continue
    chat.chatSteps.push({ kind: 'role', at, userId: member.userId, role })
    chat.members.set(member.userId, { ...member, role })
  }
  return [{ kind: 'updated', at }]
}
