// People for tests and seeds, made by the short way: an account, its session, its fact and its profile are written into the stores by
// the code of their domains, without a mail, a code and a password's hash for each. tests/flow/people-made-directly.test.ts holds them against people who
// have signed up. What tests signing up itself uses people.ts.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { systemClock } from '#platform/clock.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectMongo, type Mongo } from '#platform/mongo/mongo.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import { createAccessTokens } from '#subgraphs/auth/crypto/access-tokens.ts'
import { createRefreshTokens } from '#subgraphs/auth/crypto/refresh-tokens.ts'
import { readHexKey } from '#subgraphs/auth/crypto/secrets.ts'
import { accountOf } from '#subgraphs/auth/service/registration.ts'
import { sessionOf } from '#subgraphs/auth/service/session-creation.ts'
import { createAccountStore } from '#subgraphs/auth/store/accounts.ts'
import { createSessionStore } from '#subgraphs/auth/store/sessions.ts'
import { createProfileStore } from '#subgraphs/users/store/profiles.ts'
import type { Endpoints } from '../options.ts'
import { hashCost } from '../testing/testing.ts'
import type { Account, Person } from './people.ts'

/** Somebody who is signed in, with all that their device keeps of it. */
export interface DirectPerson extends Person {
  readonly sessionId: string
  readonly refreshToken: string
  /** RFC 3339. */
  readonly accessTokenExpiresAt: string
}

type Place = Pick<Endpoints, 'mongoUrl' | 'namespace' | 'dataDir'>

/** What auth makes of requests that come from a program of this machine. */
const here = { device: 'Unknown device', address: '127.0.0.1' }
const issuer = 'chat-supergraph'

/** One for all whom this process makes: a hash for each would cost most of what making them does. */
let secret: Promise<{ readonly password: string; readonly passwordHash: string }> | undefined

async function newSecret() {
  const password = randomBytes(12).toString('base64url')
  return { password, passwordHash: await hash(password, hashCost) }
}

/** An account that nobody has: words of its own for every field. */
export function newAccount(displayName: string): Account {
  return {
    displayName,
    email: `p${randomBytes(8).toString('hex')}@example.com`,
    password: randomBytes(12).toString('base64url'),
  }
}

/**
 * People with these names, signed in, in their order. They have profiles, and others find them; what the other domains copy of an
 * account comes to them by its fact, as always.
 */
export async function makePeople<const N extends readonly string[]>(
  place: Place,
  names: N,
): Promise<{ -readonly [I in keyof N]: DirectPerson }> {
  secret ??= newSecret()
  const { password, passwordHash } = await secret
  const keys = join(place.dataDir, 'keys')
  const now = systemClock.now()
  const refreshTokens = createRefreshTokens(readHexKey(join(keys, 'refresh.hex')))
  const accessTokens = createAccessTokens({ file: join(keys, 'tokens.json'), issuer, clock: systemClock })
  const made = names.map(displayName => {
    const { email } = newAccount(displayName)
    const account = accountOf({ email, displayName, passwordHash }, here.device, now)
    return { account, ...sessionOf(refreshTokens, account.id, here, now) }
  })
  await using mongo = await connectMongo({ url: place.mongoUrl, database: `${place.namespace}auth`, clientId: 'test' })
  await storeAccounts(mongo, place, made)
  const signedIn = made.map(({ account: { id, email, displayName, roles }, session, refreshToken }) => {
    const { token, expiresAt } = accessTokens.sign({ userId: id, sessionId: session.id, roles })
    const tokens = { accessToken: token, accessTokenExpiresAt: expiresAt.toISOString(), refreshToken }
    return { id, email, displayName, password, sessionId: session.id, ...tokens }
  })
  return signedIn as { -readonly [I in keyof N]: DirectPerson }
}

interface NewPerson {
  readonly account: ReturnType<typeof accountOf>
  readonly session?: ReturnType<typeof sessionOf>['session']
}

async function storeAccounts(mongo: Mongo, { namespace }: Place, made: readonly NewPerson[]): Promise<void> {
  const now = systemClock.now()
  // Before the fact, whose consumers would make the same: nobody waits for them.
  const profiles = createProfileStore(mongo.db.client.db(`${namespace}users`))
  const people = made.map(({ account: { id, displayName } }) => ({ id, displayName }))
  await profiles.openMany(people, now)
  const accounts = createAccountStore(mongo.db)
  const sessions = createSessionStore(mongo.db)
  const events = createEventLog<AuthFacts>(mongo.db)
  await mongo.transaction(async transaction => {
    for (const { account, session } of made) {
      await accounts.insert(transaction, account)
      if (session) await sessions.insert(transaction, session)
    }
    const facts = made.map(({ account: { id, displayName, version } }) => ({
      ...{ key: id, rev: version, at: now },
      ...({ type: 'auth.AccountVerified.v1', data: { userId: id, displayName } } as const),
    }))
    await events.appendMany(transaction, facts)
  })
}

/**
 * Accounts with these ids, all or none, which nobody is signed in to yet. Those that are there are left alone.
 * @returns whether they were made now, or known before; `others` where one of them has another id, or is gone: then nothing was made
 */
export async function openAccounts(
  place: Place,
  wanted: readonly Account[],
  ids: readonly string[],
): Promise<'made' | 'known' | 'others'> {
  const now = systemClock.now()
  await using mongo = await connectMongo({ url: place.mongoUrl, database: `${place.namespace}auth`, clientId: 'seed' })
  const accounts = createAccountStore(mongo.db)
  const known = await Promise.all(wanted.map(({ email }) => accounts.findByEmail(email.toLowerCase())))
  if (known.every((account, index) => account?.id === ids[index])) return 'known'
  if (known.some(account => account !== undefined)) return 'others'
  const made = await Promise.all(
    wanted.map(async ({ email, displayName, password }, index) => {
      const passwordHash = await hash(password)
      return { account: { ...accountOf({ email, displayName, passwordHash }, here.device, now), id: ids[index] ?? '' } }
    }),
  )
  await storeAccounts(mongo, place, made)
  return 'made'
}

/** One of them. */
export async function makePerson(place: Place, displayName: string): Promise<DirectPerson> {
  const [person] = await makePeople(place, [displayName])
  return person
}
