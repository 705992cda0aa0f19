// Entry 1, GraphQL: arguments -> service or loader -> result. Rights are in rights.ts, rules in service.ts.

import { isService, signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import {
  connectionOf,
  decodeCursor,
  encodeCursor,
  encodeTimePlace,
  type PageArguments,
  rangeOf,
  timeCursor,
} from '#platform/pages.ts'
import { banFields, bansOfChat } from './bans/ban-fields.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated.ts'
import { invitationFields, inviteFields, inviteFieldsOfChat } from './invites/invite-fields.ts'
import { membershipChanges, membershipOf } from './membership.ts'
import { permissionsById, permissionsIn } from './my-abilities.ts'
import { personalDataFields } from './personal-data/fields.ts'
import { visibleChat } from './rights.ts'
import type { ChatFilter, JoinPosition } from './store/lists.ts'

const limits = { fallback: 20, maximum: 100 }
const userOf = { user: ({ userId }: { userId: string }) => ({ id: userId }) }

export const resolvers: Resolvers = {
  Query: {
    chat: (_, { id }, context) => {
      signedIn(context.viewer)
      return visibleChat(context, id)
    },
    myChats: (_, args, context) => chatsPage(context, args, args.filter ?? { archived: false }),
    messageRequests: (_, args, context) => chatsPage(context, args, { requests: true }),
    // Whoever is invited may have no account yet; the token is the right to know.
    invitation: (_, { token }, { viewer, service }) =>
      service.invitation(viewer.kind === 'anonymous' ? undefined : signedIn(viewer).userId, token),
  },
  Mutation: {
    createDirectChat: (_, { input }, { viewer, service }) =>
      service.createDirect(signedIn(viewer).userId, input.userId),
    createGroupChat: (_, { input }, { viewer, service }) => service.createGroupChat(signedIn(viewer).userId, input),
    updateChat: (_, { input }, { viewer, service }) => service.updateChat(signedIn(viewer).userId, input),
    addMembers: (_, { input }, { viewer, service }) => service.addMembers(signedIn(viewer).userId, input),
    removeMember: (_, { input }, { viewer, service }) =>
      service.removeMember(signedIn(viewer).userId, input.chatId, input.userId),
    leaveChat: (_, { input }, { viewer, service }) => service.leaveChat(signedIn(viewer).userId, input.chatId),
    changeRole: (_, { input }, { viewer, service }) => service.changeRole(signedIn(viewer).userId, input),
    transferOwnership: (_, { input }, { viewer, service }) =>
      service.transferOwnership(signedIn(viewer).userId, input.chatId, input.userId),
    setChatPreferences: (_, { input }, { viewer, service }) =>
      service.setChatPreferences(signedIn(viewer).userId, input),
    banMember: (_, { input }, { viewer, service }) => service.banMember(signedIn(viewer).userId, input),
    unbanMember: (_, { input }, { viewer, service }) =>
      service.unban(signedIn(viewer).userId, input.chatId, input.userId),
    createInvite: (_, { input }, { viewer, service }) => service.createInvite(signedIn(viewer).userId, input),
    revokeInvite: (_, { input }, { viewer, service }) => service.revokeInvite(signedIn(viewer).userId, input.inviteId),
    async joinChat(_, { input }, { viewer, service }) {
      const result = await service.joinChat(signedIn(viewer).userId, input)
      if ('chat' in result) return { __typename: 'JoinChatSuccess', ...result }
      return 'askedAt' in result ? { __typename: 'JoinRequested', ...result } : result
    },
    cancelJoinRequest: (_, { input }, { viewer, service }) =>
      service.cancelJoinRequest(signedIn(viewer).userId, input.chatId),
    acceptJoinRequest: (_, { input }, { viewer, service }) =>
      service.acceptJoinRequest(signedIn(viewer).userId, input.chatId, input.userId),
    declineJoinRequest: (_, { input }, { viewer, service }) =>
      service.declineJoinRequest(signedIn(viewer).userId, input.chatId, input.userId),
    acceptMessageRequest: (_, { input }, { viewer, service }) =>
      service.acceptMessageRequest(signedIn(viewer).userId, input.chatId),
    declineMessageRequest: (_, { input }, { viewer, service }) =>
      service.declineMessageRequest(signedIn(viewer).userId, input.chatId),
  },
  Chat: {
    __resolveReference: ({ id }, context) => visibleChat(context, id),
    ...inviteFieldsOfChat,
    ...bansOfChat,
    members: async ({ id, version }, args, { store }) => {
      const range = rangeOf(args, limits, readJoining)
      const members = await store.members({ id, version }, range)
      return connectionOf(members, range, member => encodeCursor('joining', member.sinceVersion, member.userId))
    },
    myMembership: ({ id }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return loaders.mine.load(id)
    },
    permissions: ({ id }, _, context) => permissionsIn(context, id),
    messageRequest: async ({ id }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return (await loaders.mine.load(id))?.request?.state ?? null
    },
    preferences: async ({ id }, _, { viewer, loaders }) => {
      signedIn(viewer)
      const me = await loaders.mine.load(id)
      return me ? { ...me.preferences, changedAt: me.preferences.changedAt ?? me.joinedAt } : null
    },
    membership: ({ id }, _, { viewer, store }) => (isService(viewer) ? membershipOf(store, id) : null),
    membershipChanges: ({ id }, { after }, { viewer, store }) =>
      isService(viewer) ? membershipChanges(store, id, after) : null,
  },
  ChatPermissions: { __resolveReference: ({ id }, context) => permissionsById(context, id) },
  ChatMember: { id: ({ chatId, userId }) => nodeId('member', chatId, userId), ...userOf },
  ChatMemberFact: { pending: ({ request, pending }) => pending ?? request !== undefined },
  ChatBan: banFields,
  Invite: inviteFields,
  Invitation: invitationFields,
  JoinRequest: { id: ({ chatId, userId }) => nodeId('join-request', chatId, userId), ...userOf },
  PersonalData: personalDataFields,
}

async function chatsPage({ viewer, store }: Context, args: PageArguments, filter: ChatFilter) {
  const range = rangeOf(args, limits, timeCursor('activity'))
  const chats = await store.chatsOf(signedIn(viewer).userId, filter, range)
  return connectionOf(chats, range, ({ lastActivityAt: at, id }) => encodeTimePlace('activity', { at, id }))
}

function readJoining(cursor: string): JoinPosition | undefined {
  const [sinceVersion, userId] = decodeCursor('joining', cursor) ?? []
  return typeof sinceVersion === 'number' && typeof userId === 'string' ? { sinceVersion, userId } : undefined
}
