// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { badInput, forbidden } from '#platform/errors.ts'
import { isService, signedIn, userIdOf } from '#platform/identity/viewer.ts'
import {
  connectionOf,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  type Range,
  rangeOf,
  timeIn,
} from '#platform/pages.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated.ts'
import type { Pair } from './model.ts'
import type { PairPosition } from './store/pairs.ts'
import type { ProfilePosition } from './store/profiles.ts'

const searchPages = { fallback: 20, maximum: 50 }
const pairPages = { fallback: 20, maximum: 100 }
const prefixLength = { minimum: 1, maximum: 64 }
const maxEmailLength = 254
const noMore = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

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
    blockedUsers: (_, page, context) => pageOfPairs(context, 'block', page, context.service.blocks),
    mutedUsers: (_, page, context) => pageOfPairs(context, 'mute', page, context.service.mutes),
  },
  Mutation: {
    updateProfile: (_, { input }, { viewer, service }) => service.updateProfile(signedIn(viewer).userId, input),
    updateAvatar: (_, { input }, { viewer, service }) => service.updateAvatar(signedIn(viewer).userId, input),
    updatePrivacy: (_, { input }, { viewer, service }) => service.updatePrivacy(signedIn(viewer).userId, input),
    blockUser: (_, { input }, { viewer, service }) => service.blockUser(signedIn(viewer).userId, input.userId),
    unblockUser: (_, { input }, { viewer, service }) => service.unblockUser(signedIn(viewer).userId, input.userId),
    muteUser: (_, { input }, { viewer, service }) => service.muteUser(signedIn(viewer).userId, input.userId),
    unmuteUser: (_, { input }, { viewer, service }) => service.unmuteUser(signedIn(viewer).userId, input.userId),
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
    isMuted: ({ id }, _args, { muted }) => muted.load(id),
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
  const range = rangeOf(page, searchPages, readProfilePosition)
  if (isEmail(prefix)) {
    const user = await service.findByEmail(asker, prefix.trim())
    if (!user) return { edges: [], pageInfo: noMore }
    const cursor = encodeCursor('user', '', user.id)
    return { edges: [{ node: user, cursor }], pageInfo: { ...noMore, startCursor: cursor, endCursor: cursor } }
  }
  const { minimum, maximum } = prefixLength
  const length = [...prefix.trim()].length
  if (length < minimum || length > maximum) throw badInput(`Give ${minimum} to ${maximum} letters to search by.`)
  const found = await service.search(asker, prefix, range)
  const { edges, pageInfo } = connectionOf(found, range, ({ sortKey, user }) => encodeCursor('user', sortKey, user.id))
  return { pageInfo, edges: edges.map(({ node, cursor }) => ({ node: node.user, cursor })) }
}

/** No handle and no beginning of a name: whoever is called by somebody's address is not them. */
const isEmail = (text: string) => text.length <= maxEmailLength && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())

function readProfilePosition(cursor: string): ProfilePosition | undefined {
  const [sortKey, id] = decodeCursor('user', cursor) ?? []
  return typeof sortKey === 'string' && typeof id === 'string' ? { sortKey, id } : undefined
}

/** People in a list of the viewer's own. @param name what its cursors are told from others by */
async function pageOfPairs(
  { viewer, users }: Context,
  name: string,
  page: PageArguments,
  list: (userId: string, range: Range<PairPosition>) => Promise<Pair[]>,
) {
  const range = rangeOf(page, pairPages, (cursor): PairPosition | undefined => {
    const [at, otherId] = decodeCursor(name, cursor) ?? []
    const time = timeIn(at)
    return time && typeof otherId === 'string' ? { at: time, otherId } : undefined
  })
  const { edges, pageInfo } = connectionOf(await list(signedIn(viewer).userId, range), range, pair =>
    encodeCursor(name, pair.at.getTime(), pair.otherId),
  )
  const people = await Promise.all(edges.map(({ node }) => users.load(node.otherId)))
  return { pageInfo, edges: edges.flatMap(({ cursor }, at) => (people[at] ? [{ node: people[at], cursor }] : [])) }
}
