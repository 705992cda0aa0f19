// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { badInput, forbidden } from '#platform/errors.ts'
import { connectionOf, decodeCursor, encodeCursor, rangeOf, timeIn } from '#platform/pages.ts'
import { isService, signedIn, userIdOf } from '#platform/viewer.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated.ts'
import type { BlockPosition } from './store/blocks.ts'
import type { ProfilePosition } from './store/profiles.ts'

const searchPages = { fallback: 20, maximum: 50 }
const blockPages = { fallback: 20, maximum: 100 }
const prefixLength = { minimum: 2, maximum: 64 }

export const resolvers: Resolvers = {
  Query: {
    me: (_, _args, { viewer, users }) => (viewer.kind === 'anonymous' ? null : users.load(signedIn(viewer).userId)),
    user: (_, { id }, { viewer, users }) => {
      if (!isService(viewer)) signedIn(viewer)
      return users.load(id)
    },
    userByHandle: async (_, { handle }, { viewer, service }) => {
      signedIn(viewer)
      return (await service.userByHandle(handle)) ?? null
    },
    users: (_, { prefix, ...page }, context) => search(context, prefix, page),
    blockedUsers: async (_, page, { viewer, service, users }) => {
      const range = rangeOf(page, blockPages, readBlockPosition)
      const { edges, pageInfo } = connectionOf(await service.blocks(signedIn(viewer).userId, range), range, block =>
        encodeCursor('block', block.at.getTime(), block.blockedId),
      )
      const people = await Promise.all(edges.map(({ node }) => users.load(node.blockedId)))
      return { pageInfo, edges: edges.flatMap(({ cursor }, at) => (people[at] ? [{ node: people[at], cursor }] : [])) }
    },
  },
  Mutation: {
    updateProfile: (_, { input }, { viewer, service }) => service.updateProfile(signedIn(viewer).userId, input),
    updateAvatar: (_, { input }, { viewer, service }) => service.updateAvatar(signedIn(viewer).userId, input),
    updatePrivacy: (_, { input }, { viewer, service }) => service.updatePrivacy(signedIn(viewer).userId, input),
    blockUser: (_, { input }, { viewer, service }) => service.block(signedIn(viewer).userId, input.userId),
    unblockUser: (_, { input }, { viewer, service }) => service.unblock(signedIn(viewer).userId, input.userId),
  },
  User: {
    __resolveReference: ({ id }, { users }) => users.load(id),
    avatarUrl: async ({ id, hasAvatar }, _args, { avatars }) => {
      const image = hasAvatar ? await avatars.load(id) : null
      return image && `data:image/webp;base64,${image.toString('base64')}`
    },
    locale: ({ id, locale }, _args, { viewer }) => (userIdOf(viewer) === id ? locale : null),
    timeZone: ({ id, timeZone }, _args, { viewer }) => (userIdOf(viewer) === id ? timeZone : null),
    privacy: ({ id, privacy }, _args, { viewer }) => (userIdOf(viewer) === id ? privacy : null),
    isBlocked: ({ id }, _args, { blocked }) => blocked.load(id),
    profile: async ({ id, version, privacy, isDeleted }, _args, { viewer, service }) => {
      if (!isService(viewer)) throw forbidden('What other domains copy is told to services only.')
      return { version, ...privacy, isDeleted, blocked: await service.blockedBy(id) }
    },
  },
  PersonalData: {
    __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
    profile: async ({ id }, _args, { service }) => (await service.profileFile(id)) ?? null,
  },
}

async function search(
  { viewer, service }: Context,
  prefix: string,
  page: { readonly first?: number | null; readonly after?: string | null },
) {
  const asker = signedIn(viewer).userId
  const { minimum, maximum } = prefixLength
  const length = [...prefix.trim()].length
  if (length < minimum || length > maximum) throw badInput(`Give ${minimum} to ${maximum} letters to search by.`)
  const range = rangeOf(page, searchPages, readProfilePosition)
  const found = await service.search(asker, prefix, range)
  const { edges, pageInfo } = connectionOf(found, range, ({ sortKey, user }) => encodeCursor('user', sortKey, user.id))
  return { pageInfo, edges: edges.map(({ node, cursor }) => ({ node: node.user, cursor })) }
}

function readProfilePosition(cursor: string): ProfilePosition | undefined {
  const [sortKey, id] = decodeCursor('user', cursor) ?? []
  return typeof sortKey === 'string' && typeof id === 'string' ? { sortKey, id } : undefined
}

function readBlockPosition(cursor: string): BlockPosition | undefined {
  const [at, blockedId] = decodeCursor('block', cursor) ?? []
  const time = timeIn(at)
  return time && typeof blockedId === 'string' ? { at: time, blockedId } : undefined
}
