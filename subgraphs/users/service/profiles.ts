// Changing one's own profile. Each change is one transaction with the fact that tells of it.

import { unauthenticated } from '#platform/errors.ts'
import { type InvalidInput, invalidInput, isInvalid, isRefused, wholeInput } from '#platform/refusals.ts'
import type { Events } from '../events.ts'
import { parseProfile } from '../input.ts'
import type { Audience, Privacy, User } from '../model.ts'
import { type HandleTaken, handleTaken } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { People } from './people.ts'

export interface ProfilesOptions {
  readonly store: Store
  readonly people: People
  readonly events: Events
}

type Changed = { readonly displayName?: string | null; readonly handle?: string | null }
type ProfileInput = Changed & {
  readonly bio?: string | null
  readonly locale?: string | null
  readonly timeZone?: string | null
}

/** Runs a change of one's own profile with the fact that tells of it. */
export type ChangeProfile = ReturnType<typeof createChangeProfile>

/** The person of a token whose account is gone already. */
const gone = () => unauthenticated('This account is gone.')

/** The profile may not have been opened yet: its event is on its way. @throws UNAUTHENTICATED once the account is gone */
async function mine(people: People, userId: string): Promise<User> {
  const [user] = await people.users([userId])
  if (!user || user.isDeleted) throw gone()
  return user
}

export function createChangeProfile({ store, people, events }: ProfilesOptions) {
  return async <R extends HandleTaken = never>(
    userId: string,
    work: (transaction: Transaction) => Promise<User | R | undefined>,
  ): Promise<User | R> => {
    await mine(people, userId)
    const user = await store.transaction(async transaction => {
      const after = await work(transaction)
      if (!after) throw gone()
      if (!('version' in after)) return after
      await events.append(transaction, userId, after.version, { type: 'users.ProfileChanged.v1', data: { userId } })
      return after
    })
    if ('version' in user) events.wake(userId, user.version)
    return user
  }
}

export function createProfiles(options: ProfilesOptions & { readonly changeProfile: ChangeProfile }) {
  const { store, people, events, changeProfile } = options
  return {
    async updateProfile(userId: string, input: ProfileInput): Promise<{ user: User } | InvalidInput | HandleTaken> {
      const change = parseProfile(input)
      if (isInvalid(change)) return change
      const { handle } = change
      try {
        const user = await changeProfile<HandleTaken>(userId, async transaction => {
          if (handle && (await store.profiles.isTaken(transaction, userId, handle))) return handleTaken()
          return store.profiles.change(transaction, userId, change)
        })
        return isRefused(user) ? user : { user }
      } catch (error) {
        // Two took look-alikes at the same moment, and the index let one of them in.
        if (store.profiles.isTakenError(error)) return handleTaken()
        throw error
      }
    },

    async updatePrivacy(
      userId: string,
      input: {
        readonly presence?: Audience | null
        readonly receipts?: Audience | null
        readonly isFoundByEmail?: boolean | null
      },
    ): Promise<{ privacy: Privacy } | InvalidInput> {
      if (!input.presence && !input.receipts && input.isFoundByEmail == null)
        return invalidInput('Say what is to change.', wholeInput)
      const before = await mine(people, userId)
      const privacy = {
        presence: input.presence ?? before.privacy.presence,
        receipts: input.receipts ?? before.privacy.receipts,
        isFoundByEmail: input.isFoundByEmail ?? before.privacy.isFoundByEmail,
      }
      const version = await store.transaction(async transaction => {
        const after = await store.profiles.change(transaction, userId, { privacy })
        if (!after) throw gone()
        const { presence, receipts } = privacy
        const data = { userId, presence, receipts }
        await events.append(transaction, userId, after.version, { type: 'users.PrivacyChanged.v1', data })
        return after.version
      })
      events.wake(userId, version)
      return { privacy }
    },
  }
}
