// Entry 1, GraphQL: arguments to the service, its result back as it is. Rules live in the service.

import { forbidden } from '#platform/errors.ts'
import { isService, signedIn } from '#platform/identity/viewer.ts'
import { isId } from '#platform/ids.ts'
import { decodeCursor, encodeCursor, rangeOf, timeIn } from '#platform/pages.ts'
import { isRefused } from '#platform/refusals.ts'
import type { Context } from './context.ts'
import { clearRefreshCookie, intoCookie, readRefreshCookie } from './cookie.ts'
import type { Resolvers } from './generated.ts'
import type { Client, Session } from './model.ts'
import { revocations } from './revocation-feed.ts'
import type { SignedIn } from './service/sessions.ts'
import type { SecondFactorRequired } from './service/sign-in.ts'
import type { SessionPosition } from './store/sessions.ts'

const sessionPages = { fallback: 20, maximum: 100 }

/** The first factor was right: they are signed in, or asked for the second one. */
function named<R extends object>(result: R | SignedIn | SecondFactorRequired) {
  if ('accessToken' in result) return { __typename: 'SignedIn' as const, ...result }
  return 'challenge' in result ? { __typename: 'SecondFactorRequired' as const, ...result } : result
}

export const resolvers: Resolvers = {
  Query: {
    session: async (_, _args, { viewer, service }) =>
      viewer.kind === 'anonymous' ? null : ((await service.sessions.living(signedIn(viewer).sessionId)) ?? null),
    account: async (_, _args, { viewer, service }) => {
      if (viewer.kind === 'anonymous') return null
      const account = await service.currentAccount(signedIn(viewer))
      return isRefused(account) ? null : account
    },
    personalData: (_, _args, { viewer }) => (viewer.kind === 'anonymous' ? null : { id: signedIn(viewer).userId }),
  },
  Mutation: {
    register: (_, { input }, context) => person(context).register(input, context.client),
    verifyEmail: async (_, { input }, context) =>
      intoCookie(await person(context).verifyEmail(input, context.client), context.exchange, wantsCookie(input)),
    resendCode: (_, { input }, context) => person(context).resendCode(input.challenge, clientOf(context, input)),
    login: async (_, { input }, context) => {
      const result = await person(context).login(input, clientOf(context, input))
      return intoCookie(named(result), context.exchange, wantsCookie(input))
    },
    requestLoginCode: (_, { input }, context) => person(context).requestLoginCode(input, clientOf(context, input)),
    loginWithCode: async (_, { input }, context) => {
      const result = await person(context).loginWithCode(input, clientOf(context, input))
      return intoCookie(named(result), context.exchange, wantsCookie(input))
    },
    verifySecondFactor: async (_, { input }, context) =>
      intoCookie(
        await person(context).verifySecondFactor(input, clientOf(context, input)),
        context.exchange,
        wantsCookie(input),
      ),
    refreshSession: async (_, { input }, context) => {
      const cookie = readRefreshCookie(context.exchange)
      const token = input.refreshToken ?? cookie
      const result = await person(context).sessions.refresh(token, context.client)
      const byCookie = input.refreshToken == null && cookie !== undefined
      // What opens nothing any more is not kept in the browser.
      if (byCookie && isRefused(result) && result.code === 'SESSION_ENDED') clearRefreshCookie(context.exchange)
      return intoCookie(result, context.exchange, byCookie)
    },
    logout: async (_, { input }, { viewer, service, exchange }) => {
      clearRefreshCookie(exchange)
      return service.sessions.logout(signedIn(viewer), input.everywhere ?? false)
    },
    revokeSession: (_, { input }, { viewer, service }) => service.sessions.revoke(signedIn(viewer), input.sessionId),
    changePassword: (_, { input }, { viewer, service, client }) =>
      service.changePassword(signedIn(viewer), input, client),
    requestPasswordReset: (_, { input }, context) =>
      person(context).requestPasswordReset(input, clientOf(context, input)),
    resetPassword: (_, { input }, context) => person(context).resetPassword(input, clientOf(context, input)),
    requestEmailChange: (_, { input }, { viewer, service, client }) =>
      service.requestEmailChange(signedIn(viewer), input, client),
    changeEmail: (_, { input }, { viewer, service, client }) => service.changeEmail(signedIn(viewer), input, client),
    startSecondFactor: (_, { input }, { viewer, service }) => service.startSecondFactor(signedIn(viewer), input),
    enableSecondFactor: (_, { input }, { viewer, service }) => service.enableSecondFactor(signedIn(viewer), input),
    disableSecondFactor: (_, { input }, { viewer, service }) => service.disableSecondFactor(signedIn(viewer), input),
    replaceRecoveryCodes: (_, { input }, { viewer, service }) => service.replaceRecoveryCodes(signedIn(viewer), input),
    requestAccountDeletion: (_, { input }, { viewer, service }) =>
      service.requestAccountDeletion(signedIn(viewer), input),
    deleteAccount: async (_, { input }, { viewer, service, client, exchange }) => {
      const result = await service.deleteAccount(signedIn(viewer), input, client)
      if (!isRefused(result)) clearRefreshCookie(exchange)
      return result
    },
  },
  Subscription: { revocations },
  Account: {
    user: ({ id }) => ({ id }),
    hasSecondFactor: ({ secondFactor }) => secondFactor !== null,
    recoveryCodesLeft: ({ secondFactor }) => secondFactor?.recoveryHashes.length ?? 0,
    sessions: ({ id }, args, { service }) =>
      service.sessions.list(id, rangeOf(args, sessionPages, readPosition), cursorOf),
  },
  Session: {
    __resolveReference: async ({ id }, { viewer, service }) => {
      const session = viewer.kind === 'user' && isId(id) ? await service.sessions.living(id) : undefined
      return session && viewer.kind === 'user' && session.userId === viewer.userId ? session : null
    },
    user: ({ userId }) => ({ id: userId }),
    place: ({ address }, _args, { geoIp }) => geoIp.find(address) ?? null,
    isCurrent: ({ id }, _args, { viewer }) => viewer.kind === 'user' && viewer.sessionId === id,
  },
  Revocation: { userId: () => null, notBefore: () => null },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    account: async ({ id }, _args, { viewer, accounts }) => {
      if (!isService(viewer)) throw forbidden('What an account is made of is told to services only.')
      return accounts.load(id)
    },
  },
  EmailOwner: {
    __resolveReference: async ({ id }, { viewer, service }) => {
      const userId = isService(viewer, 'users') ? await service.ownerOfEmail(id) : undefined
      return userId ? { id, userId } : null
    },
  },
  AccountFacts: {
    email: ({ email }, _args, { viewer }) => (isService(viewer, 'notifications') ? (email ?? null) : null),
  },
  PersonalData: {
    __resolveReference: ({ id }, { viewer }) => (viewer.kind === 'user' && viewer.userId === id ? { id } : null),
    account: async ({ id }, _args, { service }) => (await service.accountFile(id)) ?? null,
  },
}

/** Signing in is for people and for nobody yet; feeds and services have no account to sign in to. */
function person({ viewer, service }: Context): Context['service'] {
  if (viewer.kind !== 'anonymous') signedIn(viewer)
  return service
}

function clientOf({ client }: Context, { deviceToken }: { readonly deviceToken?: string | null }): Client {
  return { ...client, deviceToken }
}

function wantsCookie(input: { readonly session?: { readonly cookie?: boolean | null } | null }): boolean {
  return input.session?.cookie ?? false
}

function cursorOf({ lastUsedAt, id }: Session): string {
  return encodeCursor('session', lastUsedAt.getTime(), id)
}

function readPosition(cursor: string): SessionPosition | undefined {
  const [at, id] = decodeCursor('session', cursor) ?? []
  const lastUsedAt = timeIn(at)
  return lastUsedAt && typeof id === 'string' ? { lastUsedAt, id } : undefined
}
