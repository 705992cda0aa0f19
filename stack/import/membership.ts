// Who is in a room, step by step: what a join or a leave of the file changes, and the facts of the chat's own log that tell of it. A
// room always has one owner. Pure; a part of history.ts.
import type { ImportedMember, ImportedStep } from '#schema/importing.ts'
import { type MembersRecord, maxMembers, type Role, refused } from './records.ts'
import { type Known, type Room, type Taken, unknownPerson } from './room.ts'

export function moveMembers(room: Room, record: MembersRecord, { people, ownerId }: Known): Taken {
  const reasons = record.people.filter(person => !people.has(person)).map(unknownPerson)
  const userIds = [...new Set(record.people.flatMap(person => people.get(person) ?? []))]
  const roles = Object.fromEntries(
    Object.entries(record.roles).flatMap(([person, role]) => {
      const userId = people.get(person)
      return userId === undefined ? [] : [[userId, role]]
    }),
  )
  const { at } = record
  if (room.chatSteps.length === 0 && record.type === 'join')
    return { steps: openRoom(room, userIds, { at, roles, ownerId }), refused: reasons }
  const moved = userIds.filter(userId => room.members.has(userId) === (record.type === 'leave'))
  if (record.type === 'leave') return { steps: leave(room, moved, at), refused: reasons }
  const free = Math.max(0, maxMembers - room.members.size)
  const full = moved.slice(free).map(() => refused('ROOM_FULL', `A room has at most ${maxMembers} members.`))
  return { steps: join(room, moved.slice(0, free), { at, roles }), refused: [...reasons, ...full] }
}

interface Joining {
  readonly at: Date
  readonly roles: Readonly<Record<string, Role>>
}

/** The owner is who is named, or else who is given, or else the first. */
export function openRoom(
  room: Room,
  userIds: readonly string[],
  { at, roles, ownerId }: Joining & { readonly ownerId: string | undefined },
): ImportedStep[] {
  const owner = userIds.find(userId => roles[userId] === 'OWNER') ?? ownerId ?? userIds[0]
  if (owner === undefined) return []
  const others = userIds.filter(userId => userId !== owner).slice(0, maxMembers - 1)
  const member = (userId: string): ImportedMember => {
    const role = userId === owner ? 'OWNER' : roles[userId] === 'ADMIN' ? 'ADMIN' : 'MEMBER'
    return { userId, role, joinedAt: at, sinceVersion: 1 }
  }
  for (const userId of [owner, ...others]) room.members.set(userId, member(userId))
  room.chatSteps.push({ kind: 'opened', at, members: [...room.members.values()] })
  return [{ kind: 'updated', at }]
}

function join(room: Room, userIds: readonly string[], { at, roles }: Joining): ImportedStep[] {
  if (userIds.length === 0) return []
  const steps: ImportedStep[] = [{ kind: 'members', at, added: userIds, removed: [] }]
  for (const userId of userIds) {
    const role = roles[userId] === 'ADMIN' ? 'ADMIN' : 'MEMBER'
    room.chatSteps.push({ kind: 'added', at, userId, role })
    room.members.set(userId, { userId, role, joinedAt: at, sinceVersion: room.chatSteps.length })
    if (roles[userId] === 'OWNER') steps.push(...passOn(room, userId, at))
  }
  return steps
}

/** The last one stays. */
function leave(room: Room, userIds: readonly string[], at: Date): ImportedStep[] {
  const gone = new Set(userIds)
  const steps: ImportedStep[] = []
  const owner = [...gone].find(userId => room.members.get(userId)?.role === 'OWNER')
  if (owner !== undefined) {
    const heir = room.members.values().find(({ userId }) => !gone.has(userId))
    if (heir) steps.push(...passOn(room, heir.userId, at))
    else gone.delete(owner)
  }
  for (const userId of gone) {
    room.chatSteps.push({ kind: 'removed', at, userId, role: 'MEMBER' })
    room.members.delete(userId)
  }
  if (gone.size > 0) steps.push({ kind: 'members', at, added: [], removed: [...gone] })
  return steps
}

function passOn(room: Room, heirId: string, at: Date): ImportedStep[] {
  for (const member of room.members.values()) {
    const role = member.userId === heirId ? 'OWNER' : member.role === 'OWNER' ? 'ADMIN' : member.role
    if (role === member.role) continue
    room.chatSteps.push({ kind: 'role', at, userId: member.userId, role })
    room.members.set(member.userId, { ...member, role })
  }
  return [{ kind: 'updated', at }]
}
