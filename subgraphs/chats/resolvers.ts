// Entry 1, GraphQL: arguments -> service or loader -> result. Rights are in rights.ts, rules in service.ts.

import { connectionOf, decodeCursor, encodeCursor, rangeOf, timeIn } from '#platform/pages.ts'
import { isService, signedIn } from '#platform/viewer.ts'
import { abilitiesOf } from './abilities.ts'
import type { Resolvers } from './generated.ts'
import { membershipChanges, membershipOf } from './membership.ts'
import { personalDataFields } from './personal-data/fields.ts'
import { visibleChat } from './rights.ts'
import type { ActivityPosition, JoinPosition } from './store.ts'

const limits = { fallback: 20, maximum: 100 }

export const resolvers: Resolvers = {
  Query: {
    chat: (_, { id }, context) => {
      signedIn(context.viewer)
      return visibleChat(context, id)
    },
    myChats: async (_, args, { viewer, store }) => {
      const range = rangeOf(args, limits, readActivity)
      const chats = await store.chatsOf(signedIn(viewer).userId, args.filter ?? { archived: false }, range)
      return connectionOf(chats, range, chat => encodeCursor('activity', chat.lastActivityAt.getTime(), chat.id))
    },
  },
  Mutation: {
    createDirectChat: (_, { input }, { viewer, service }) =>
      service.createDirect(signedIn(viewer).userId, input.userId),
    createGroupChat: (_, { input }, { viewer, service }) => service.createGroup(signedIn(viewer).userId, input),
    updateChat: (_, { input }, { viewer, service }) => service.update(signedIn(viewer).userId, input),
    addMembers: (_, { input }, { viewer, service }) => service.addMembers(signedIn(viewer).userId, input),
    removeMember: (_, { input }, { viewer, service }) =>
      service.removeMember(signedIn(viewer).userId, input.chatId, input.userId),
    leaveChat: (_, { input }, { viewer, service }) => service.leave(signedIn(viewer).userId, input.chatId),
    changeRole: (_, { input }, { viewer, service }) => service.changeRole(signedIn(viewer).userId, input),
    transferOwnership: (_, { input }, { viewer, service }) =>
      service.transferOwnership(signedIn(viewer).userId, input.chatId, input.userId),
    setChatPreferences: (_, { input }, { viewer, service }) => service.setPreferences(signedIn(viewer).userId, input),
  },
  Chat: {
    __resolveReference: ({ id }, context) => visibleChat(context, id),
    members: async ({ id, version }, args, { store }) => {
      const range = rangeOf(args, limits, readJoining)
      const members = await store.members({ id, version }, range)
      return connectionOf(members, range, member => encodeCursor('joining', member.sinceVersion, member.userId))
    },
    me: ({ id }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return loaders.mine.load(id)
    },
    can: async ({ id, kind }, _, { viewer, loaders }) => {
      signedIn(viewer)
      const mine = await loaders.mine.load(id)
      return mine ? [...abilitiesOf(kind, mine.role)] : []
    },
    preferences: async ({ id }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return (await loaders.mine.load(id))?.preferences ?? null
    },
    membership: ({ id }, _, { viewer, store }) => (isService(viewer) ? membershipOf(store, id) : null),
    membershipChanges: ({ id }, { after }, { viewer, store }) =>
      isService(viewer) ? membershipChanges(store, id, after) : null,
  },
  ChatMember: { user: ({ userId }) => ({ id: userId }) },
  PersonalData: personalDataFields,
}

function readActivity(cursor: string): ActivityPosition | undefined {
  const [at, id] = decodeCursor('activity', cursor) ?? []
  const time = timeIn(at)
  return time && typeof id === 'string' ? { at: time, id } : undefined
}

function readJoining(cursor: string): JoinPosition | undefined {
  const [sinceVersion, userId] = decodeCursor('joining', cursor) ?? []
  return typeof sinceVersion === 'number' && typeof userId === 'string' ? { sinceVersion, userId } : undefined
}
